import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { AttributeValue } from '@redthread/contract/catalog-product'
import type { Locale } from '@redthread/kernel/words'
import { codeOf, lineOf } from './code-of.ts'

/** What a file says of a product beyond the fields that every product has. */
export interface Said {
  readonly values: AttributeValue[]
  readonly definitions: Map<string, AttributeDefinition>
}

/** Nothing said yet. */
export function nothingSaid(): Said {
  return { values: [], definitions: new Map() }
}

/** Adds a text; an attribute of this name is made where there is none. */
export function sayText(said: Said, locale: Locale, [name, text]: readonly [string, string]): void {
  const code = codeOf(name)
  if (text === '' || said.values.some((value) => value.code === code)) return
  said.definitions.set(code, { code, kind: 'text', name: { [locale]: lineOf(name, 255) } })
  said.values.push({ code, value: text.slice(0, 20_000) })
}

/** Adds one or more choices of a list; new choices join those known. */
export function sayChoices(
  said: Said,
  locale: Locale,
  [name, labels]: readonly [string, readonly string[]],
): void {
  const code = codeOf(name)
  const lines = [...new Set(labels.map((label) => lineOf(label, 255)))].filter((l) => l !== '')
  if (lines.length === 0 || said.values.some((value) => value.code === code)) return
  const choices = new Map(lines.map((label) => [codeOf(label), { [locale]: label }]))
  said.definitions.set(code, {
    code,
    kind: 'multi_select',
    name: { [locale]: lineOf(name, 255) },
    choices: [...choices].map(([choice, label]) => ({ code: choice, label })),
  })
  said.values.push({ code, value: [...choices.keys()] })
}
