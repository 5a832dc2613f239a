import {
  weekdays,
  type OpenSpan,
  type Weekday,
  type WeeklySpan,
} from '@redthread/contract/locations'

type Week = Readonly<Record<Weekday, readonly OpenSpan[]>>

/**
 * Writes ordinary hours on one line, as people write them: `mon-fri 10:00-20:00; sat 10:00-14:00,
 * 15:00-18:00`. Days that are not named are closed.
 */
export function hoursText(spans: readonly WeeklySpan[]): string {
  const week = weekOf(spans)
  const parts: string[] = []
  for (let at = 0; at < weekdays.length; at++) {
    const from = weekdays[at] as Weekday
    const times = timesText(week[from])
    if (times === '') continue
    let to = from
    while (timesText(week[weekdays[at + 1] as Weekday] ?? []) === times && at < 6) {
      at++
      to = weekdays[at] as Weekday
    }
    parts.push(`${from === to ? from : `${from}-${to}`} ${times}`)
  }
  return parts.join('; ')
}

/** Reads what `hoursText` writes; a text is the part that is not understood. */
export function readHoursText(text: string): WeeklySpan[] | string {
  const spans: WeeklySpan[] = []
  for (const part of text.split(';').map((one) => one.trim().toLowerCase())) {
    if (part === '') continue
    const [, from, to, times = ''] = /^([a-z]{3})(?:\s*-\s*([a-z]{3}))?\s+(.+)$/.exec(part) ?? []
    const days = dayRange(from, to)
    if (days === null) return part
    if (times === 'closed') continue
    for (const time of times.split(',')) {
      const span = /^\s*(\d\d:\d\d)\s*-\s*(\d\d:\d\d)\s*$/.exec(time)
      const [, opens = '', closes = ''] = span ?? []
      if (!isTime(opens, '23:59') || !isTime(closes, '24:00')) return time.trim()
      spans.push({ days, opens, closes })
    }
  }
  return spans
}

/** Tells whether two lists of spans mean the same week. */
export function sameWeek(a: readonly WeeklySpan[], b: readonly WeeklySpan[]): boolean {
  return hoursText(a) === hoursText(b)
}

function dayRange(from: string | undefined, to: string | undefined): Weekday[] | null {
  const first = weekdays.indexOf(from as Weekday)
  const last = to === undefined ? first : weekdays.indexOf(to as Weekday)
  return first < 0 || last < first ? null : weekdays.slice(first, last + 1)
}

function isTime(time: string, most: string): boolean {
  return /^\d\d:[0-5]\d$/.test(time) && time <= most
}

function weekOf(spans: readonly WeeklySpan[]): Week {
  const of = (day: Weekday): OpenSpan[] =>
    spans
      .filter(({ days }) => days.includes(day))
      .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
      .map(({ opens, closes }) => ({ opens, closes }))
  return Object.fromEntries(weekdays.map((day) => [day, of(day)])) as unknown as Week
}

function timesText(spans: readonly OpenSpan[]): string {
  return spans.map(({ opens, closes }) => `${opens}-${closes}`).join(', ')
}
