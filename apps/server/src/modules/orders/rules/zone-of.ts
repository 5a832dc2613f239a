const zones = new Map<string, string>()

/** The time zone of a country's first city; UTC where none is known. */
export function zoneOf(country: string): string {
  const known = zones.get(country)
  if (known !== undefined) return known
  const zone = new Intl.Locale(`und-${country}`).getTimeZones()?.[0] ?? 'UTC'
  zones.set(country, zone)
  return zone
}
