import type { PickupDay } from '@redthread/contract/delivery'
import type { OpenSpan } from '@redthread/contract/locations'

/** The hours of a store on one date, in its own time and as instants (ms since 1970). */
export interface DayAtStore {
  readonly date: Temporal.PlainDate
  readonly zone: string
  readonly spans: readonly OpenSpan[]
  readonly intervals: readonly { readonly from: number; readonly to: number }[]
}

interface Order {
  readonly now: Temporal.Instant
  readonly prepareMinutes: number
  /** Until when an order is still ready on the same day; null: as long as the doors are open. */
  readonly cutOff: string | null
}

/**
 * Tells whether what is ordered now can be collected on a date, and from when: after the goods
 * were prepared, while the doors are open; on the day itself only before the cut-off. Null where
 * it cannot.
 */
export function pickupDayOf(day: DayAtStore, order: Order): PickupDay | null {
  const { date, zone, spans, intervals } = day
  const local = order.now.toZonedDateTimeISO(zone)
  const sameDay = date.equals(local.toPlainDate())
  const time = local.toPlainTime().toString().slice(0, 5)
  if (sameDay && order.cutOff !== null && time >= order.cutOff) return null
  const prepared = order.now.epochMilliseconds + order.prepareMinutes * 60_000
  for (const { from, to } of intervals) {
    const ready = Math.max(from, prepared)
    if (ready >= to) continue
    const readyFrom = Temporal.Instant.fromEpochMilliseconds(ready)
    return { date: date.toString(), spans: [...spans], readyFrom, sameDay }
  }
  return null
}
