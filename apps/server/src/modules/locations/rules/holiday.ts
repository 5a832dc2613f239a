import type { Holiday } from '@redthread/contract/locations'
import type { Words } from '@redthread/kernel/words'

/** What most shops do on a holiday. */
export type Usual = Holiday['usual']

/** Names a holiday on a fixed date or on a computed one. */
export function holiday(date: Temporal.PlainDate, usual: Usual, name: Words): Holiday {
  return { date: date.toString(), usual, name: { ...name } }
}

/** A date of a year. */
export function on(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day })
}

/** The first date from a day on that falls on a weekday, 1 (Monday) to 7 (Sunday). */
export function firstFrom(date: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 })
}
