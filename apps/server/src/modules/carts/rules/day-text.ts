import { dateFormat } from '@redthread/kernel/formats'
import type { Locale } from '@redthread/kernel/words'

/** A date as people of a language say it: “Fri 27 Nov”. */
export function dayText(date: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  const at = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds
  return dateFormat(tag, parts).format(at)
}
