import { numberFormat } from '@redthread/kernel/formats'
import { currencies, type Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'

/** An amount of minor units as people of a language write it. */
export function moneyText(amount: number, currency: Currency, locale: Locale): string {
  const digits = currencies[currency]
  return numberFormat(locale, { style: 'currency', currency }).format(amount / 10 ** digits)
}
