interface UsedDay {
  /** ISO date. */
  readonly day: string
  readonly uses: number
}

const DAY_MS = 86_400_000

/**
 * Days in a row up to the last, those without a use included; at least `least`, so that a single
 * day does not fill a whole chart.
 */
export function everyDay(days: readonly UsedDay[], least: number): UsedDay[] {
  const known = new Map(days.map(({ day, uses }) => [day, uses]))
  const all = [...known.keys()].toSorted()
  const last = Date.parse(all.at(-1) ?? '')
  if (Number.isNaN(last)) return []
  const first = Math.min(Date.parse(all[0] ?? ''), last - (least - 1) * DAY_MS)
  return Array.from({ length: (last - first) / DAY_MS + 1 }, (_nothing, at) => {
    const day = new Date(first + at * DAY_MS).toISOString().slice(0, 10)
    return { day, uses: known.get(day) ?? 0 }
  })
}
