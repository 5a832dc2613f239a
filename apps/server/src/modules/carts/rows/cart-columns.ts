import type { Selectable } from 'kysely'
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
