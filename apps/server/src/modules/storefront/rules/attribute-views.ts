import type { AttributeValue } from '@redthread/contract/catalog-product'
import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { AttributeView } from '@redthread/contract/storefront'
import type { Locale } from '@redthread/kernel/words'
import { wordsIn } from './labels.ts'
import type { Definitions } from './shown-product.ts'

const words: Readonly<Record<'yes' | 'no', Readonly<Record<Locale, string>>>> = {
  yes: { en: 'Yes', fi: 'Kyllä', da: 'Ja', pl: 'Tak' },
  no: { en: 'No', fi: 'Ei', da: 'Nej', pl: 'Nie' },
}

/**
 * The attributes of a product in the reader's words, in the retailer's order. A value of the
 * channel goes before the general one; one of another language or channel is left out.
 */
export function attributeViews(
  values: readonly AttributeValue[],
  at: { readonly locale: Locale; readonly channelId: string; readonly definitions: Definitions },
): AttributeView[] {
  const { locale, channelId, definitions } = at
  const best = new Map<string, AttributeValue>()
  for (const value of values) {
    if (value.locale !== undefined && value.locale !== locale) continue
    if (value.channelId !== undefined && value.channelId !== channelId) continue
    if (!best.has(value.code) || value.channelId !== undefined) best.set(value.code, value)
  }
  return [...definitions.values()].flatMap((definition): AttributeView[] => {
    const said = best.get(definition.code)
    const value = said && valueIn(said.value, definition, locale)
    if (value === undefined || value === '') return []
    const { code, name, kind } = definition
    const isColor = kind === 'color' && value.startsWith('#')
    return [
      { code, name: wordsIn(name, locale, code), value, ...(isColor ? { swatch: value } : {}) },
    ]
  })
}

function valueIn(
  value: AttributeValue['value'],
  { kind, choices = [], unit }: AttributeDefinition,
  locale: Locale,
): string | undefined {
  if (kind === 'reference') return undefined
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][locale]
  const choice = (code: string): string => {
    const known = choices.find((one) => one.code === code)
    return known === undefined ? code : wordsIn(known.label, locale, code)
  }
  if (Array.isArray(value)) return value.map(choice).join(', ')
  if (typeof value === 'string') return kind === 'select' ? choice(value) : value
  const amount = value.amount.toLocaleString(locale, { maximumFractionDigits: 6 })
  return `${amount} ${value.unit ?? unit ?? ''}`.trim()
}
