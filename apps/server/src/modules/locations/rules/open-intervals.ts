import type { OpenSpan } from '@redthread/contract/locations'
import { dayHours, type Calendar } from './day-hours.ts'

/** A stretch of real time with open doors, half open, in ms since 1970. */
export interface OpenInterval {
  readonly from: number
  readonly to: number
}

/**
 * The stretches that begin on a date, as instants. Where clocks jump, a time that is skipped
 * counts as the same distance after the jump, a time that comes twice as its first coming;
 * a stretch that the jump swallows whole is left out.
 */
export function openIntervals(calendar: Calendar, date: Temporal.PlainDate): OpenInterval[] {
  const { spans } = dayHours(calendar, date)
  return spans
    .map((span) => ({
      from: instantOf(date, span.opens, calendar.zone),
      to: closingOf(date, span, calendar.zone),
    }))
    .filter(({ from, to }) => from < to)
}

function closingOf(date: Temporal.PlainDate, { opens, closes }: OpenSpan, zone: string): number {
  const nextDay = closes === '24:00' || closes <= opens
  const day = nextDay ? date.add({ days: 1 }) : date
  return instantOf(day, closes === '24:00' ? '00:00' : closes, zone)
}

function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  const plainTime = Temporal.PlainTime.from(time)
  return date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
}
