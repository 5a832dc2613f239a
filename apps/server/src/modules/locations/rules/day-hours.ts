import type { DayHours, OpeningHours, OpenSpan, SpecialDay } from '@redthread/contract/locations'
import { weekdays, type WeeklySpan } from '@redthread/contract/locations'

/** All that decides when a location is open: its zone, its weeks, its special days by date. */
export interface Calendar {
  readonly zone: string
  readonly hours: OpeningHours
  readonly specialDays: ReadonlyMap<string, SpecialDay>
}

/** Makes the calendar of a location from what is published of it. */
export function calendarOf(location: {
  readonly zone: string
  readonly hours: OpeningHours
  readonly specialDays: readonly SpecialDay[]
}): Calendar {
  const { zone, hours, specialDays } = location
  return { zone, hours, specialDays: new Map(specialDays.map((day) => [day.date, day])) }
}

/**
 * The hours of one date: its special day, else the season that covers it, else the ordinary week.
 * A span past midnight belongs to the date on which it begins.
 */
export function dayHours(calendar: Calendar, date: Temporal.PlainDate): DayHours {
  const iso = date.toString()
  const weekday = weekdays[date.dayOfWeek - 1] ?? 'mon'
  const special = calendar.specialDays.get(iso)
  if (special) return { date: iso, weekday, spans: sorted(special.spans), label: special.label }
  const season = calendar.hours.seasons.find(({ from, through }) => from <= iso && iso <= through)
  const weekly = season?.spans ?? calendar.hours.regular
  const spans = weekly.filter(({ days }) => days.includes(weekday)).map(plain)
  return { date: iso, weekday, spans: sorted(spans), label: season?.label ?? null }
}

function plain({ opens, closes }: WeeklySpan): OpenSpan {
  return { opens, closes }
}

function sorted(spans: readonly OpenSpan[]): OpenSpan[] {
  return spans.toSorted((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0))
}
