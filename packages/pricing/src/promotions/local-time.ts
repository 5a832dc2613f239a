/** A moment as a clock on the wall shows it. */
export interface LocalTime {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number
  /** Since midnight. */
  readonly minutes: number
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Reads the clock of an IANA zone at an instant (epoch ms); null where the zone is unknown. */
export function localTime(zone: string, at: number): LocalTime | null {
  let format = formats.get(zone)
  if (format === undefined) {
    format = formatOf(zone)
    formats.set(zone, format)
  }
  if (format === null) return null
  let weekday = 0
  let minutes = 0
  for (const { type, value } of format.formatToParts(at)) {
    if (type === 'weekday') weekday = weekdays.indexOf(value) + 1
    if (type === 'hour') minutes += Number(value) * 60
    if (type === 'minute') minutes += Number(value)
  }
  return { weekday, minutes }
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  } catch {
    return null
  }
}
