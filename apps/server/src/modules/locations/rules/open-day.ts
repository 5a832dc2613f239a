import type { Location, OpenSpan } from '@redthread/contract/locations'
import { calendarOf, dayHours } from './day-hours.ts'
import { openIntervals, type OpenInterval } from './open-intervals.ts'

/** The hours of a location on one date: as the door says them, and as instants. */
export interface OpenDay {
  readonly spans: readonly OpenSpan[]
  readonly intervals: readonly OpenInterval[]
}

type Kept = Pick<Location, 'zone' | 'hours' | 'specialDays' | 'state'>

/** When a location is open on a date; never while it is paused or archived. */
export function openDay(location: Kept, date: Temporal.PlainDate): OpenDay {
  if (location.state !== 'active') return { spans: [], intervals: [] }
  const calendar = calendarOf(location)
  return { spans: dayHours(calendar, date).spans, intervals: openIntervals(calendar, date) }
}
