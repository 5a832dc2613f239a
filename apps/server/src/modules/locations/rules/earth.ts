/** Mean radius of the earth in meters (IUGG), as the generated column has it. */
const radiusM = 6_371_008.8

/** A place on the globe, in degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** The place in meters from the middle of the earth, as PostgreSQL's cube writes a point. */
export function earthPoint({ latitude, longitude }: Place): string {
  const lat = (latitude * Math.PI) / 180
  const lon = (longitude * Math.PI) / 180
  const flat = radiusM * Math.cos(lat)
  return `(${flat * Math.cos(lon)}, ${flat * Math.sin(lon)}, ${radiusM * Math.sin(lat)})`
}

/** Meters over the ground between two points that are `chord` meters apart in a straight line. */
export function overGround(chord: number): number {
  return 2 * radiusM * Math.asin(Math.min(1, chord / (2 * radiusM)))
}

/** The straight line through the earth that belongs to `meters` over the ground. */
export function chordOf(meters: number): number {
  return 2 * radiusM * Math.sin(Math.min(Math.PI / 2, meters / (2 * radiusM)))
}

/** Meters over the ground between two places, along a great circle (haversine). */
export function distanceM(a: Place, b: Place): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * Math.PI) / 360) ** 2
  const lats = Math.cos((a.latitude * Math.PI) / 180) * Math.cos((b.latitude * Math.PI) / 180)
  const h = half(a.latitude, b.latitude) + lats * half(a.longitude, b.longitude)
  return 2 * radiusM * Math.asin(Math.sqrt(Math.min(1, h)))
}

/** Reads `60.1699,24.9384`; null where it is not a place on the globe. */
export function placeOf(text: string): Place | null {
  const [, lat, lon] = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text) ?? []
  if (lat === undefined || lon === undefined) return null
  const place = { latitude: Number(lat), longitude: Number(lon) }
  return Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180 ? place : null
}
