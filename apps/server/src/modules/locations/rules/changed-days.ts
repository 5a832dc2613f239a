import type { SpecialDay } from '@redthread/contract/locations'

/** What has to be done to get from some special days to others. */
export interface ChangedDays {
  /** Dates whose special day goes. */
  readonly gone: readonly string[]
  /** Days that are new or not as before. */
  readonly written: readonly SpecialDay[]
}

/** Compares the special days of a location before and after an edit, date by date. */
export function changedDays(
  before: readonly SpecialDay[],
  after: readonly SpecialDay[],
): ChangedDays {
  const old = new Map(before.map((day) => [day.date, day]))
  const wanted = new Set(after.map(({ date }) => date))
  return {
    gone: before.flatMap(({ date }) => (wanted.has(date) ? [] : [date])),
    written: after.filter((day) => !sameDay(day, old.get(day.date))),
  }
}

/** Tells whether two special days say the same, whatever the order of their fields. */
export function sameDay(a: SpecialDay, b: SpecialDay | undefined): boolean {
  return b !== undefined && written(a) === written(b)
}

function written({ date, spans, label: { en, fi, da, pl } }: SpecialDay): string {
  const times = spans.map(({ opens, closes }) => `${opens}-${closes}`)
  return JSON.stringify([date, times, en, fi, da, pl])
}
