import type { Selectable } from 'kysely'
import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import type { Id } from '@redthread/kernel/id'
import type { CartsTables } from '../tables.ts'

/** The columns that a cart is read from. */
export const cartColumns = [
  'customer_id',
  'id',
  'channel_id',
  'location_id',
  'buyer_id',
  'state',
  'version',
  'count',
  'country',
  'locale',
  'contact',
  'address',
  'billing_address',
  'delivery_option_id',
  'note',
  'merged_into',
  'order_id',
  'frozen_until',
  'created_by',
  'created_at',
  'touched_at',
  'abandoned_at',
] as const

/** A cart as it is kept. */
export type CartRow = Pick<Selectable<CartsTables['carts.cart']>, (typeof cartColumns)[number]>

/** Where the rows of a cart lie. */
export interface CartKey {
  readonly customerId: Id<'per'>
  readonly cartId: Id<'crt'>
}

/** The columns that a line is read from. */
export const lineColumns = [
  'id',
  'variant_id',
  'quantity',
  'kind',
  'location_id',
  'pickup_day',
  'note',
  'told_minor',
  'told_sale',
  'told_at',
  'added_by',
  'added_at',
] as const

/** A line as it is kept. */
export type LineRow = Pick<Selectable<CartsTables['carts.line']>, (typeof lineColumns)[number]>

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
