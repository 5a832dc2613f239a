import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { AttributeValue } from '@redthread/contract/catalog-product'
import type { Locale } from '@redthread/kernel/words'

type Known = ReadonlyMap<string, AttributeDefinition>

/** The values as the catalog can take them, and the definitions to be saved before. */
export interface SettledAttributes {
  readonly values: AttributeValue[]
  readonly saves: readonly AttributeDefinition[]
}

/**
 * Fits what a file says to what the catalog knows: an attribute of the same name and a kind that
 * fits is used and gets the choices it lacks; where the kind does not fit, the file's own goes
 * under a name of its own.
 */
export function settleAttributes(
  values: readonly AttributeValue[],
  definitions: readonly AttributeDefinition[],
  { known, locale }: { readonly known: Known; readonly locale: Locale },
): SettledAttributes {
  const wanted = new Map(definitions.map((definition) => [definition.code, definition]))
  const saves: AttributeDefinition[] = []
  const settled = values.map((value) => {
    const definition = wanted.get(value.code)
    if (definition === undefined) return value
    for (const code of [value.code, `${value.code}-imported`, `${value.code}-imported-2`]) {
      const fit = fitTo(known.get(code), { ...definition, code }, { value, locale })
      if (fit === null) continue
      if (fit.save !== null) saves.push(fit.save)
      return fit.value
    }
    return value
  })
  return { values: settled, saves }
}

interface Fit {
  readonly value: AttributeValue
  readonly save: AttributeDefinition | null
}

function fitTo(
  known: AttributeDefinition | undefined,
  wanted: AttributeDefinition,
  { value, locale }: { readonly value: AttributeValue; readonly locale: Locale },
): Fit | null {
  const own = { ...value, code: wanted.code }
  if (known === undefined) return { value: own, save: wanted }
  if (known.scopable === true) return null
  if (wanted.kind === 'text' && known.kind === 'text') {
    return { value: known.localizable === true ? { ...own, locale } : own, save: null }
  }
  const codes = Array.isArray(value.value) ? (value.value as readonly string[]) : null
  if (codes === null || (known.kind !== 'multi_select' && known.kind !== 'select')) return null
  const isOne = known.kind === 'select'
  const [first] = codes
  if (first === undefined || (isOne && codes.length > 1)) return null
  const there = new Set(known.choices?.map(({ code }) => code))
  const lacking = (wanted.choices ?? []).filter(({ code }) => !there.has(code))
  const save = lacking.length === 0 ? null : withChoices(known, lacking)
  return { value: isOne ? { ...own, value: first } : own, save }
}

function withChoices(
  known: AttributeDefinition,
  more: NonNullable<AttributeDefinition['choices']>,
): AttributeDefinition {
  return { ...known, choices: [...(known.choices ?? []), ...more] }
}
