import type { Holiday } from '@redthread/contract/locations'
import { danishHolidays } from './holidays-dk.ts'
import { finnishHolidays } from './holidays-fi.ts'
import { polishHolidays } from './holidays-pl.ts'

const byCountry: Readonly<Record<string, (year: number) => Holiday[]>> = {
  FI: finnishHolidays,
  DK: danishHolidays,
  PL: polishHolidays,
}

const strictness = { closed: 0, shorter: 1, open: 2 } as const

/**
 * The days of a year on which shops of a country keep other hours, in order: a suggestion for the
 * hours editor, never a decision. Of two feasts on one date the stricter is named. Empty for a
 * country that we do not know.
 */
export function holidays(country: string, year: number): Holiday[] {
  const days = byCountry[country]?.(year) ?? []
  const byDate = Map.groupBy(days, ({ date }) => date)
  return [...byDate.keys()].toSorted().flatMap((date) => {
    const feasts = byDate.get(date) ?? []
    return feasts.toSorted((a, b) => strictness[a.usual] - strictness[b.usual]).slice(0, 1)
  })
}
