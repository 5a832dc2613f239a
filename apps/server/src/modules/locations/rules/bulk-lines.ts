import type { SpecialDay } from '@redthread/contract/locations'
import type { BulkLine, BulkSpecialDays } from '@redthread/contract/locations-bulk'
import type { Id } from '@redthread/kernel/id'
import { sameDay } from './changed-days.ts'

interface Wanted {
  readonly days: readonly SpecialDay[]
  readonly onTaken: BulkSpecialDays['onTaken']
  readonly before: readonly SpecialDay[]
}

/** What giving special days to a location comes to, date by date. */
export function bulkLines(
  { id, name }: { readonly id: Id<'loc'>; readonly name: string },
  { days, onTaken, before }: Wanted,
): BulkLine[] {
  return days.map((day) => {
    const taken = before.find(({ date }) => date === day.date)
    return {
      locationId: id,
      name,
      date: day.date,
      before: taken ?? null,
      outcome: outcomeOf(day, taken, onTaken),
    }
  })
}

function outcomeOf(
  day: SpecialDay,
  taken: SpecialDay | undefined,
  onTaken: BulkSpecialDays['onTaken'],
): BulkLine['outcome'] {
  if (taken === undefined) return 'added'
  if (sameDay(day, taken)) return 'same'
  return onTaken === 'replace' ? 'replaced' : 'kept'
}
