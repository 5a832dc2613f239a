import type { Currency } from '@redthread/kernel/money'
import { currencies } from '@redthread/kernel/money'
import type { Locale, Words } from '@redthread/kernel/words'

/** Puts values in the places of a text: `{n} left` with `{ n: '2' }`. */
export function say(words: Words, locale: Locale, values: Readonly<Record<string, string>> = {}) {
  return words[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

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

/** A date as people of a language say it: “Fri 27 Nov”. */
export function dayText(date: string, locale: Locale): string {
  let format = days.get(locale)
  if (format === undefined) {
    const parts = { weekday: 'short', day: 'numeric', month: 'short' } as const
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      ...parts,
      timeZone: 'UTC',
    })
    days.set(locale, format)
  }
  return format.format(Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds)
}

const days = new Map<string, Intl.DateTimeFormat>()
