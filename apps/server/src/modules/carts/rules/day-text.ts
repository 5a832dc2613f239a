import type { Locale } from '@redthread/kernel/words'

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
