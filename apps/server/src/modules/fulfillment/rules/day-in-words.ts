import type { Locale } from '@redthread/kernel/words'

// English readers here live in Europe: day before month.
const tags: Record<Locale, string> = { en: 'en-IE', fi: 'fi', da: 'da', pl: 'pl' }

/** A date as people say it, such as `Friday 4 December`. */
export function dayInWords(day: Temporal.PlainDate, locale: Locale): string {
  return day.toLocaleString(tags[locale], { weekday: 'long', day: 'numeric', month: 'long' })
}
