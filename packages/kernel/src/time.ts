/** A half-open span of local time of day, `from` ≤ t < `to`; `to` of 24:00 is written '24:00'. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** Minutes since midnight of 'HH:MM' (00:00 to 24:00); null where it is not a time of day. */
export function minutesOfDay(time: string): number | null {
  const match = /^(\d{2}):(\d{2})$/.exec(time)
  if (match === null) return null
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null
}

/** Tells whether an IANA zone name is known to this runtime. */
export function isTimeZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
