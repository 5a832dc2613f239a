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
/** How a cart comes to its end. */
export const cartEnds = ['merged', 'ordered', 'expired'] as const
export const cartClosed = event(
  'carts.cart_closed.v1',
  Shape({ ...news, end: oneOf(cartEnds), intoCartId: Maybe(CartId) }),
  'A cart came to its end: it became an order, went into another cart, or nobody came back for it.',
)
export const cartAbandoned = event(
  'carts.cart_abandoned.v1',
  Shape({ ...news, touchedAt: Instant }),
  'Nobody has touched a cart with goods in it for an hour.',
)
export const cartsEvents = [cartChanged, cartClosed, cartAbandoned]
