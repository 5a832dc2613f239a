import type { OpeningState } from '@redthread/contract/locations'
import { dayHours, type Calendar } from './day-hours.ts'
import { openIntervals } from './open-intervals.ts'

// Open longer than this in one go: there is no closing time worth telling.
const longestOpen = 9
// Closed longer than this: there is no next opening worth telling.
const longestClosed = 400

/**
 * Tells whether the doors are open at an instant, until when, and when they open next. `until` is
 * null where they close no more within a week; `opensAt` is null while open, and where they do
 * not open within a year. The label is that of the local date: a special day's or a season's.
 */
export function openingState(calendar: Calendar, at: Temporal.Instant): OpeningState {
  const now = at.epochMilliseconds
  const today = at.toZonedDateTimeISO(calendar.zone).toPlainDate()
  const { label } = dayHours(calendar, today)
  const closing = closingTime(calendar, today, now)
  if (closing !== null) {
    const until = closing === 'never' ? null : Temporal.Instant.fromEpochMilliseconds(closing)
    return { open: true, until, opensAt: null, label }
  }
  return { open: false, until: null, opensAt: nextOpening(calendar, today, now), label }
}

/** When the stretch around `now` ends, joined to those that follow without a gap; null: closed. */
function closingTime(
  calendar: Calendar,
  today: Temporal.PlainDate,
  now: number,
): number | 'never' | null {
  let end: number | null = null
  for (let day = -1; day <= longestOpen; day++) {
    const reach: number = end ?? now
    const intervals = openIntervals(calendar, today.add({ days: day }))
    for (const { from, to } of intervals) {
      if (from <= (end ?? now) && to > (end ?? now)) end = to
    }
    // Yesterday's and today's spans may overlap now; from tomorrow on, no growth means the end.
    if (day >= 1 && (end ?? now) === reach) return end
  }
  return 'never'
}

function nextOpening(
  calendar: Calendar,
  today: Temporal.PlainDate,
  now: number,
): Temporal.Instant | null {
  for (let day = 0; day <= longestClosed; day++) {
    const intervals = openIntervals(calendar, today.add({ days: day }))
    const next = intervals.map(({ from }) => from).filter((from) => from > now)
    if (next.length > 0) return Temporal.Instant.fromEpochMilliseconds(Math.min(...next))
  }
  return null
}
