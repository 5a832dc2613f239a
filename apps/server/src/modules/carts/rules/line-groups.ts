import type { LineGroup, LineWay } from '@redthread/contract/carts-lines'
import type { Locale } from '@redthread/kernel/words'
import { groupWords } from './cart-words.ts'
import { dayText } from './day-text.ts'
import { say } from './say.ts'

/** A line as far as its way and its worth go. */
export interface GroupedLine {
  readonly id: `lin_${string}`
  readonly kind: LineWay | null
  readonly locationId: `loc_${string}` | null
  readonly day: string | null
  readonly total: number
}

/** Puts lines together that reach the person together, in the order of their first line. */
export function lineGroups(
  lines: readonly GroupedLine[],
  locale: Locale,
  placeName: (locationId: string) => string,
): LineGroup[] {
  const groups = Map.groupBy(lines, ({ kind, locationId, day }) => `${kind} ${locationId} ${day}`)
  return [...groups.values()].map((members) => {
    const { kind = null, locationId = null, day = null } = members[0] ?? {}
    const place = locationId === null ? '' : placeName(locationId)
    const values = { place, day: day === null ? '' : dayText(day, locale) }
    return {
      kind,
      locationId,
      day,
      title: say(groupWords[kind ?? 'open'], locale, values),
      lineIds: members.map(({ id }) => id),
      total: members.reduce((sum, { total }) => sum + total, 0),
    }
  })
}
