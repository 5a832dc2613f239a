import type { CartRow } from '../rows/cart-columns.ts'

/** A cart as far as news of it tell. */
export type ToldCart = Pick<
  CartRow,
  'customer_id' | 'id' | 'channel_id' | 'version' | 'count' | 'touched_at'
>

/** What every event about a cart says. */
export function newsOf({
  id: cartId,
  customer_id: personId,
  channel_id: channelId,
  ...row
}: ToldCart) {
  return { cartId, personId, channelId, version: row.version, count: row.count }
}
