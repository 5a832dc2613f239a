import { Type as T } from 'typebox'
import { CartId } from './carts-lines.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, Shape, event } from './define.ts'
import { Maybe } from './pricing.ts'
import { oneOf } from './rights.ts'

export const cartChanges = [
  'created',
  'lines',
  'details',
  'coupons',
  'opened',
  'left',
  'handed_over',
  'merged',
  'frozen',
  'unfrozen',
  'ordered',
  'expired',
] as const
const news = {
  cartId: CartId,
  personId: Id('per'),
  channelId: ChannelId,
  version: T.Integer(),
  count: T.Integer(),
}
export const cartChanged = event(
  'carts.cart_changed.v1',
  Shape({
    ...news,
    change: oneOf(cartChanges),
    by: oneOf(['person', 'staff', 'system']),
    intoCartId: Maybe(CartId),
  }),
  'A cart changed: open screens read it anew; where it was merged, they go on with the other one.',
)
export const cartAbandoned = event(
  'carts.cart_abandoned.v1',
  Shape({ ...news, touchedAt: Instant }),
  'Nobody has touched a cart with goods in it for an hour.',
)
export const cartsEvents = [cartChanged, cartAbandoned]
