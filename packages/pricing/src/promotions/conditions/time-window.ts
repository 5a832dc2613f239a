import { minutesOfDay } from '@redthread/kernel/time'
import { clockIn } from '../cart-view.ts'
import { optional, required } from '../field.ts'
import type { LocalTime } from '../local-time.ts'
import type { CartRule } from '../rule.ts'
import { isGiven } from '../../is-given.ts'

/** A weekday and an hour on the clock of a zone; half-open, over midnight where it ends earlier. */
export const timeWindow: CartRule<'time_window'> = {
  kind: 'time_window',
  fields: [
    required('zone', 'zone'),
    optional('weekdays', 'weekdays'),
    optional('from', 'time'),
    optional('until', 'time'),
  ],
  check({ zone, weekdays, from, until }, view) {
    const clock = clockIn(view, zone)
    const start = isGiven(from) ? minutesOfDay(from) : 0
    const end = isGiven(until) ? minutesOfDay(until) : 1440
    const holds =
      clock !== null && start !== null && end !== null && isWithin(clock, { start, end, weekdays })
    return holds ? null : { code: 'outside_time_window' }
  },
}

interface Window {
  readonly start: number
  readonly end: number
  readonly weekdays?: readonly number[] | null | undefined
}

function isWithin({ weekday, minutes }: LocalTime, { start, end, weekdays }: Window): boolean {
  const isOn = (day: number) =>
    !isGiven(weekdays) || weekdays.length === 0 || weekdays.includes(day)
  if (start < end) return minutes >= start && minutes < end && isOn(weekday)
  // Over midnight: the small hours belong to the evening before.
  if (minutes >= start) return isOn(weekday)
  return minutes < end && isOn(weekday === 1 ? 7 : weekday - 1)
}
