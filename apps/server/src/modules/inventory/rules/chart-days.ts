import type { StockDay } from '@redthread/contract/inventory'

/** What moved on one day: `change` is all of it, with its sign. */
export interface DayMoves {
  readonly day: string
  readonly change: number
  readonly received: number
  readonly sold: number
  readonly returned: number
}

interface Span {
  /** How many lie there now. */
  readonly now: number
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/** Every day from the first to the last, each with what lay there as it ended. */
export function chartDays(moves: ReadonlyMap<string, DayMoves>, { now, from, until }: Span) {
  const last = until.toString()
  const later = [...moves.values()].filter(({ day }) => day > last)
  let closing = now - later.reduce((sum, { change }) => sum + change, 0)
  const days: StockDay[] = []
  for (
    let day = until;
    Temporal.PlainDate.compare(day, from) >= 0;
    day = day.subtract({ days: 1 })
  ) {
    const { change = 0, received = 0, sold = 0, returned = 0 } = moves.get(day.toString()) ?? {}
    const other = change - received + sold - returned
    days.push({ day: day.toString(), closing, received, sold, returned, other })
    closing -= change
  }
  return days.toReversed()
}
