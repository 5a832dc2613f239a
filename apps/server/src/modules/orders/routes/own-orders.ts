import { Shape } from '@redthread/contract/define'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { OrderId, OwnOrder } from '@redthread/contract/orders'
import { OwnOrderCancel } from '@redthread/contract/orders-changes'
import { OrderFind, OwnOrderPage, OwnOrderQuery } from '@redthread/contract/orders-list'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { route } from '#platform/route.ts'
import { cancelOwnOrder } from '../commands/cancel-order.ts'
import { findGuestOrder } from '../commands/find-guest-order.ts'
import { requireOwn } from '../guards/order-access.ts'
import { findOrder } from '../queries/find-order.ts'
import { ownOrderOf } from '../queries/order-detail.ts'
import { ownOrders } from '../queries/own-orders.ts'

const { codes } = ordersRefusals
const params = Shape({ orderId: OrderId })

/** Orders as the persons see them who placed them. */
export const ownOrderRoutes = [
  route({
    method: 'GET',
    path: '/v1/account/orders',
    name: 'orders.list_own',
    summary: 'One’s own orders, newest first; those from before one signed in too',
    may: 'visitor',
    query: OwnOrderQuery,
    answer: { 200: OwnOrderPage },
    handle: (ctx, { query }) => ownOrders(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/account/orders/:orderId',
    name: 'orders.get_own',
    summary: 'One of one’s own orders whole',
    may: 'visitor',
    params,
    answer: { 200: OwnOrder },
    refusals: [codes.unknown_order],
    handle: async (ctx, { params: { orderId } }) => {
      const found = await findOrder(ctx, orderId)
      await requireOwn(ctx, found.row)
      return ownOrderOf(ctx, found)
    },
  }),
  route({
    method: 'POST',
    path: '/v1/account/orders/:orderId/cancel',
    name: 'orders.cancel_own',
    summary: 'Cancel one’s own order whole, while nothing of it has left',
    may: 'visitor',
    params,
    body: OwnOrderCancel,
    answer: { 200: OwnOrder },
    refusals: [
      ...[codes.unknown_order, codes.not_from_here, codes.unknown_line, codes.too_many_pieces],
      ...[inventoryRefusals.codes.nothing_promised, paymentsRefusals.codes.refund_exceeds],
      ...[promotionsRefusals.codes.unknown_use, promotionsRefusals.codes.use_settled],
    ],
    handle: async (ctx, { params: { orderId }, body, ifMatch }) =>
      ownOrderOf(ctx, await cancelOwnOrder(ctx, { orderId, ...body, ifMatch })),
  }),
  route({
    method: 'POST',
    path: '/v1/orders/find',
    name: 'orders.find',
    summary: 'Find an order without an account: its number, and the mail address or phone of it',
    may: 'visitor',
    perMinute: 30,
    body: OrderFind,
    answer: { 200: OwnOrder },
    refusals: [codes.not_found_with_this, codes.too_many_attempts, codes.unknown_order],
    handle: (ctx, { body, ip }) => findGuestOrder(ctx, { ...body, ip }),
  }),
]
