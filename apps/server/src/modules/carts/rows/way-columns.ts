import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import type { LineRow } from './cart-columns.ts'

type Way = Pick<LineRow, 'kind' | 'location_id' | 'pickup_day'>

/** The choice that a line has made; null where it has made none. */
export function choiceOf({ kind, location_id: locationId, pickup_day: day }: Way) {
  if (kind === null) return null
  if (kind !== 'pickup') return { kind }
  return { kind, locationId: locationId ?? 'loc_none', day: day?.toString() ?? '' } as const
}

/** A choice as columns; `way` is the same text for the same choice. */
export function wayColumns(choice: FulfillmentChoice | null) {
  const pickup = choice?.kind === 'pickup' ? choice : null
  return {
    kind: choice?.kind ?? null,
    location_id: pickup?.locationId ?? null,
    pickup_day: pickup === null ? null : Temporal.PlainDate.from(pickup.day),
    way: [choice?.kind ?? '', pickup?.locationId ?? '', pickup?.day ?? ''].join(' ').trim(),
  }
}
