import type { Locale } from '@redthread/kernel/words'

const tags: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI', da: 'da-DK', pl: 'pl-PL' }
const formats = new Map<Locale, Intl.DateTimeFormat>()

/** A date such as `2026-11-27` as people say it: Fri 27 Nov. Runs where Temporal is missing. */
export function shortDay(date: string, locale: Locale): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(tags[locale], {
      ...{ weekday: 'short', day: 'numeric', month: locale === 'en' ? 'short' : 'numeric' },
      timeZone: 'UTC',
    })
  formats.set(locale, format)
  return format.format(new Date(`${date}T00:00:00Z`))
}
