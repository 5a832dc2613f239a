import { weekdays, type OpeningHours, type OpenSpan } from '@redthread/contract/locations'
import type { SpecialDay, WeeklySpan } from '@redthread/contract/locations'

/** One contradiction in opening hours: where it stands (JSON pointer) and what it is. */
export interface HoursFault {
  readonly path: string
  readonly reason: 'overlap' | 'no_such_date' | 'ends_before_it_begins' | 'date_twice'
  readonly with?: string
}

const week = 7 * 1440

/** Names every contradiction: spans that overlap, seasons that do, dates that do not exist. */
export function hoursFaults(hours: OpeningHours, specialDays: readonly SpecialDay[]): HoursFault[] {
  return [
    ...weekFaults('hours/regular', hours.regular),
    ...hours.seasons.flatMap(({ spans }, at) => weekFaults(`hours/seasons/${at}/spans`, spans)),
    ...seasonFaults(hours.seasons),
    ...specialFaults(specialDays),
  ]
}

/** Tells whether a text is a date of the calendar. */
export function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const inMonth = [31, leaps(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (inMonth[month - 1] ?? 0)
}

function leaps(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

interface Stretch {
  readonly path: string
  readonly from: number
  readonly to: number
}

function weekFaults(path: string, spans: readonly WeeklySpan[]): HoursFault[] {
  const stretches = spans.flatMap((span, at) =>
    span.days.map((day) => stretch(`${path}/${at}`, weekdays.indexOf(day) * 1440, span)),
  )
  // Sunday's night reaches into Monday: each stretch is also compared as if it were a week later.
  const later = stretches.map((one) => ({ ...one, from: one.from + week, to: one.to + week }))
  return overlaps([...stretches, ...later.filter(({ from }) => from < week + 2 * 1440)])
}

function stretch(path: string, midnight: number, { opens, closes }: OpenSpan): Stretch {
  const from = midnight + minutes(opens)
  const to = midnight + minutes(closes)
  return { path, from, to: to > from ? to : to + 1440 }
}

function overlaps(stretches: readonly Stretch[]): HoursFault[] {
  const sorted = stretches.toSorted((a, b) => a.from - b.from)
  const found = sorted.flatMap((one, at) => {
    const before = sorted[at - 1]
    if (before === undefined || before.to <= one.from) return []
    return [{ path: one.path, reason: 'overlap' as const, with: before.path }]
  })
  const distinct = new Map(found.map((fault) => [`${fault.path} ${fault.with}`, fault]))
  return [...distinct.values()]
}

function seasonFaults(seasons: OpeningHours['seasons']): HoursFault[] {
  return seasons.flatMap(({ from, through }, at) => {
    const path = `hours/seasons/${at}`
    const unreal = [
      ...(isDate(from) ? [] : [fault(`${path}/from`, 'no_such_date')]),
      ...(isDate(through) ? [] : [fault(`${path}/through`, 'no_such_date')]),
    ]
    if (unreal.length > 0) return unreal
    if (through < from) return [fault(path, 'ends_before_it_begins')]
    const other = seasons.findIndex((s, i) => i < at && s.from <= through && from <= s.through)
    return other < 0 ? [] : [{ ...fault(path, 'overlap'), with: `hours/seasons/${other}` }]
  })
}

function specialFaults(days: readonly SpecialDay[]): HoursFault[] {
  return days.flatMap(({ date, spans }, at) => {
    const path = `specialDays/${at}`
    if (!isDate(date)) return [fault(`${path}/date`, 'no_such_date')]
    if (days.findIndex((day) => day.date === date) < at) return [fault(path, 'date_twice')]
    return overlaps(spans.map((span, i) => stretch(`${path}/spans/${i}`, 0, span)))
  })
}

function fault(path: string, reason: HoursFault['reason']): HoursFault {
  return { path, reason }
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return hours * 60 + rest
}
