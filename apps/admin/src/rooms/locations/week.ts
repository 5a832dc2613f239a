import type { OpenSpan, Weekday, WeeklySpan } from '@redthread/contract/locations'

/** Openings by weekday, Monday first: what a person edits. */
export type Week = readonly (readonly OpenSpan[])[]

export const weekdayOrder: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Spreads spans that share days over the seven days, earliest first. */
export function weekOf(spans: readonly WeeklySpan[]): Week {
  return weekdayOrder.map((day) =>
    spans
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => ({ opens, closes: closes === '24:00' ? '00:00' : closes }))
      .toSorted((a, b) => a.opens.localeCompare(b.opens)),
  )
}

/** Gathers equal hours of several days into one span, as the server keeps them. */
export function spansOf(week: Week): WeeklySpan[] {
  const spans = new Map<string, WeeklySpan>()
  week.forEach((openings, at) => {
    for (const { opens, closes } of openings) {
      const key = `${opens}-${closes}`
      const days = [...(spans.get(key)?.days ?? []), weekdayOrder[at] ?? 'mon']
      spans.set(key, { days, opens, closes })
    }
  })
  return [...spans.values()]
}

/** Minutes since midnight of "09:30"; NaN where it is no time. */
export function minutesOf(time: string): number {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Says what does not fit in a day's openings, first fault first; empty where all is well. */
export function openingFaults(openings: readonly OpenSpan[]): ('incomplete' | 'overlap')[] {
  const spans = openings.map(({ opens, closes }) => {
    const from = minutesOf(opens)
    const to = minutesOf(closes)
    return { from, to: to <= from ? to + 1440 : to }
  })
  return spans.flatMap(({ from, to }, at) => {
    if (Number.isNaN(from) || Number.isNaN(to)) return ['incomplete' as const]
    const others = spans.filter((_, other) => other < at)
    return others.some((other) => from < other.to && other.from < to) ? ['overlap' as const] : []
  })
}
