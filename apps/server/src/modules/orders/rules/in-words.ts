import type { Tender, TenderKind } from '@redthread/contract/payments'
import { dateFormat, numberFormat } from '@redthread/kernel/formats'
import { currencies, type Money } from '@redthread/kernel/money'
import type { Locale, Words } from '@redthread/kernel/words'

// English readers here live in Europe: day before month.
const tags: Record<Locale, string> = { en: 'en-IE', fi: 'fi', da: 'da', pl: 'pl' }

/** An amount in the reader's language, such as `19,90 €`. */
export function amountInWords({ amount, currency }: Money, locale: Locale): string {
  const format = numberFormat(tags[locale], { style: 'currency', currency })
  return format.format(amount / 10 ** currencies[currency])
}

/** A date as people say it, such as `Friday 4 December`. */
export function dayInWords(day: string, locale: Locale): string {
  const said = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return dateFormat(tags[locale], said).format(Date.parse(`${day}T12:00:00Z`))
}

const kinds: Readonly<Record<TenderKind, Words>> = {
  card: { en: 'Card', fi: 'Kortti', da: 'Kort', pl: 'Karta' },
  terminal: { en: 'Card', fi: 'Kortti', da: 'Kort', pl: 'Karta' },
  cash: { en: 'Cash', fi: 'Käteinen', da: 'Kontant', pl: 'Gotówka' },
  gift_card: { en: 'Gift card', fi: 'Lahjakortti', da: 'Gavekort', pl: 'Karta podarunkowa' },
  store_credit: { en: 'Store credit', fi: 'Hyvitys', da: 'Tilgodehavende', pl: 'Środki w sklepie' },
}

/** A way of paying as people say it, such as `Gift card •• 4242`. */
export function tenderInWords({ kind, label }: Pick<Tender, 'kind' | 'label'>, locale: Locale) {
  return [kinds[kind][locale], label].filter((word) => word !== '').join(' ')
}
