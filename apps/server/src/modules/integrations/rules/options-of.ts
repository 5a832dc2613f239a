import type { OptionValue, ProductOption } from '@redthread/contract/catalog-product'
import type { Locale } from '@redthread/kernel/words'
import { codeOf, lineOf } from './code-of.ts'

/** What a variant says for each option, in the order of their names. */
export type Picks = readonly string[]

/** The options of a product, and the value codes that each variant picks. */
export interface OptionSet {
  readonly options: readonly ProductOption[]
  readonly picked: readonly Readonly<Record<string, string>>[]
}

interface Growing {
  readonly code: string
  readonly values: Map<string, { code: string; label: string }>
  readonly codes: Set<string>
}

/**
 * Makes options of what the variants say, values in the order in which they come. Labels that
 * differ only in case are one value; different labels of one code (`A`, `A+`) get numbers.
 */
export function optionsOf(
  names: readonly string[],
  variants: readonly Picks[],
  { locale, swatches }: { locale: Locale; swatches?: ReadonlyMap<string, string> },
): OptionSet {
  const taken = new Set<string>()
  const growing = names.map((name): Growing => {
    const code = ownCode(codeOf(name), taken)
    return { code, values: new Map(), codes: new Set() }
  })
  const picked = variants.map((picks) => {
    const entries = growing.map((option, at) => [option.code, valueCode(option, picks[at] ?? '')])
    return Object.fromEntries(entries) as Record<string, string>
  })
  const options = growing.map(({ code, values }, at): ProductOption => {
    const name = lineOf(names[at] ?? code, 255)
    const listed = [...values.values()].map((value): OptionValue => {
      const swatch = swatches?.get(value.label)
      const label = { [locale]: value.label }
      return swatch === undefined
        ? { code: value.code, label }
        : { code: value.code, label, swatch }
    })
    return { code, name: { [locale]: name }, values: listed }
  })
  return { options, picked }
}

function valueCode(option: Growing, text: string): string {
  const label = lineOf(text, 255)
  const key = label.toLowerCase()
  const known = option.values.get(key)
  if (known !== undefined) return known.code
  const code = ownCode(codeOf(label), option.codes)
  option.values.set(key, { code, label })
  return code
}

function ownCode(code: string, taken: Set<string>): string {
  let own = code
  for (let count = 2; taken.has(own); count++) own = `${code}-${count}`
  taken.add(own)
  return own
}
