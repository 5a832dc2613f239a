import { zoneOfCountry } from '@redthread/kernel/zone-of-country'

/** The local date in a country, as its tax law counts days. */
export function localDate(country: string, at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(zoneOfCountry(country)).toPlainDate().toString()
}
