import type { Locale } from '@redthread/kernel/words'

/** English is read all over Europe here, so it writes days first and counts to 24. */
const tags: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI', da: 'da-DK', pl: 'pl-PL' }

/** A time of day as the language writes it: 9:30, 9.30, 09.30. */
export function clockTime(time: Temporal.PlainTime, locale: Locale): string {
  return time.toLocaleString(tags[locale], { hour: 'numeric', minute: '2-digit' })
}

/** A day of the year in figures or short words: 24 Dec, 24.12. */
export function shortDate(date: Temporal.PlainDate, locale: Locale): string {
  const month = locale === 'en' ? 'short' : 'numeric'
  return date.toLocaleString(tags[locale], { day: 'numeric', month })
}

/** A day of the week with its date: Thursday 24 December. */
export function longDate(date: Temporal.PlainDate, locale: Locale): string {
  const words = date.toLocaleString(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  return capitalized(words, locale)
}

/** The name of a weekday, as a line begins with it. */
export function weekdayName(date: Temporal.PlainDate, locale: Locale): string {
  return capitalized(date.toLocaleString(tags[locale], { weekday: 'long' }), locale)
}

/** A day and year, as the calendar of a time zone has it at an instant: 3 May 2026. */
export function dayIn(at: Temporal.Instant | string, zone: string, locale: Locale): string {
  const date = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate()
  return date.toLocaleString(tags[locale], { dateStyle: 'medium' })
}

/** Meters as people say them: 350 m, 1.2 km, 14 km. */
export function distanceWords(meters: number, locale: Locale): string {
  const far = meters >= 950
  const value = far ? meters / 1000 : Math.max(50, Math.round(meters / 50) * 50)
  return new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: far ? 'kilometer' : 'meter',
    maximumFractionDigits: far && value < 10 ? 1 : 0,
  }).format(value)
}

function capitalized(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)
}
