/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876). */
export function easter(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leapless = Math.floor((century + 8) / 25)
  const correction = Math.floor((century - leapless + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const leaps = Math.floor(ofCentury / 4)
  const toSunday = (32 + 2 * (century % 4) + 2 * leaps - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const days = moon + toSunday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}
