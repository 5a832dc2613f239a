import { numberFormat } from '@redthread/kernel/formats'
import { currencies, type Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'

// English readers here live in Europe: day before month, 24 hours.
const tags: Record<Locale, string> = { en: 'en-IE', fi: 'fi', da: 'da', pl: 'pl' }

/** An amount in the reader's language, such as `19,90 €`. */
export function moneySaid(amount: number, currency: Currency, locale: Locale): string {
  const style = { style: 'currency', currency } as const
  return withMinus(numberFormat(tags[locale], style).format(amount / 10 ** currencies[currency]))
}

/** An amount without its currency, for a column that names it once. */
export function amountSaid(amount: number, currency: Currency, locale: Locale): string {
  const digits = currencies[currency]
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return withMinus(numberFormat(tags[locale], style).format(amount / 10 ** digits))
}

/** A rate in basis points, such as `25,5 %`. */
export function rateSaid(basisPoints: number, locale: Locale): string {
  const style = { style: 'percent', maximumFractionDigits: 2 } as const
  return numberFormat(tags[locale], style).format(basisPoints / 10_000)
}

/** A date, such as `14 March 2026`. */
export function daySaid(at: Temporal.ZonedDateTime | Temporal.PlainDate, locale: Locale): string {
  return at.toLocaleString(tags[locale], { day: 'numeric', month: 'long', year: 'numeric' })
}

/** Date and time of a wall clock, such as `14 March 2026 at 17:30`. */
export function momentSaid(at: Temporal.ZonedDateTime, locale: Locale): string {
  return at.toLocaleString(tags[locale], { dateStyle: 'long', timeStyle: 'short' })
}

/** A minus as wide as a plus, where some languages write a hyphen. */
function withMinus(number: string): string {
  return number.replace('-', '\u2212')
}
