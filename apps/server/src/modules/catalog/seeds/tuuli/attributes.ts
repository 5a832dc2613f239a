import {
  attributeKinds,
  type AttributeDefinition,
  type AttributeKind,
} from '@redthread/contract/catalog'
import { inEach, readLines } from './read-prose.ts'

type Draft = AttributeDefinition & { choices?: { code: string }[] }

/**
 * What the demo says of its articles, in the order that filters show it: a line per attribute
 * (`spf number facet SPF: …`), below it a line per choice (`- matte #8a8a8a: …`).
 */
export function tuuliAttributes(): readonly AttributeDefinition[] {
  const drafts: Draft[] = []
  for (const { marks, texts } of readLines('attributes')) {
    const [first = '', second = '', ...rest] = marks
    const name = inEach((_, index) => texts[index] ?? '')
    if (first === '-') {
      const [swatch] = rest
      drafts.at(-1)?.choices?.push({ code: second, label: name, ...(swatch && { swatch }) })
    } else {
      drafts.push(definition({ code: first, kind: kindOf(second), rest, name }, drafts.length))
    }
  }
  return drafts
}

interface Line {
  readonly code: string
  readonly kind: AttributeKind
  readonly rest: readonly string[]
  readonly name: AttributeDefinition['name']
}

function definition({ code, kind, rest, name }: Line, place: number): Draft {
  const unit = rest.find((word) => word !== 'facet' && word !== 'localizable')
  return {
    code,
    kind,
    name,
    rank: (place + 1) * 10,
    facet: rest.includes('facet'),
    localizable: rest.includes('localizable'),
    ...(unit && { unit }),
    ...(kind.endsWith('select') && { choices: [] }),
  }
}

function kindOf(word: string): AttributeKind {
  const kind = attributeKinds.find((one) => one === word)
  if (kind === undefined) throw new Error(`No kind of attribute: ${word}`)
  return kind
}
