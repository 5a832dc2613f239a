/** A distance as people say it: 350 m, 2.4 km, 160 km. */
export function distanceWords(meters: number, locale: string): string {
  if (meters < 1000) return unit(Math.round(meters / 50) * 50, 'meter', locale)
  const km = meters / 1000
  return unit(km < 10 ? Math.round(km * 10) / 10 : Math.round(km), 'kilometer', locale)
}

function unit(value: number, of: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: of }).format(value)
}
