import { currencies, type Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'

/** An amount of minor units as people of a language write it. */
export function moneyText(amount: number, currency: Currency, locale: Locale): string {
  const digits = currencies[currency]
  const key = `${locale} ${currency}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { style: 'currency', currency })
    formats.set(key, format)
  }
  return format.format(amount / 10 ** digits)
}

const formats = new Map<string, Intl.NumberFormat>()
