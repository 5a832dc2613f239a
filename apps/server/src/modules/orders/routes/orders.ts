import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { Shape } from '@redthread/contract/define'
import { OrderDetail, OrderId } from '@redthread/contract/orders'
import {
  NewOrderNote,
  OrderCancel,
  OrderHold,
  OrderTagging,
} from '@redthread/contract/orders-changes'
import {
  OrderExport,
  OrderExportTicket,
  OrderPage,
  OrderQuery,
} from '@redthread/contract/orders-list'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { Type as T } from 'typebox'
import { route } from '#platform/route.ts'
import { addNote, tagOrder } from '../commands/add-note.ts'
import { pauseOrder } from '../commands/pause-order.ts'
import { cancelOrder } from '../commands/cancel-order.ts'
import { createExport } from '../commands/create-export.ts'
import { requireForOrder } from '../guards/order-access.ts'
import { findOrder } from '../queries/find-order.ts'
import { orderPage } from '../queries/order-page.ts'
import { detailOf } from '../queries/order-detail.ts'
import { findOrderByNumber } from '../queries/find-order-by-number.ts'

const { codes } = ordersRefusals
const params = Shape({ orderId: OrderId })

/** Orders as colleagues find, read and treat them. */
export const orderRoutes = [
  route({
    method: 'GET',
    path: '/v1/orders',
    name: 'orders.list',
    summary:
      'Orders by when they were placed, searched and filtered, where the caller may see them',
    may: 'orders:read',
    scope: 'inside',
    query: OrderQuery,
    answer: { 200: OrderPage },
    handle: (ctx, { query }) => orderPage(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/orders/exports',
    name: 'orders.create_export',
    summary: 'Ask for the orders as a CSV file; it is fetched from the path in the answer',
    may: 'orders:export',
    scope: 'inside',
    body: OrderExport,
    answer: { 201: OrderExportTicket },
    secret: ['path'],
    handle: (ctx, { body }) => createExport(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/orders/:orderId',
    name: 'orders.get',
    summary: 'An order whole: lines, money, notes, and what happened to it',
    may: 'orders:read',
    scope: 'inside',
    params,
    answer: { 200: OrderDetail },
    refusals: [codes.unknown_order],
    handle: async (ctx, { params: { orderId } }) => {
      const found = await findOrder(ctx, orderId)
      requireForOrder(ctx, 'orders:read', found.row)
      return detailOf(ctx, found)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/order-numbers/:number',
    name: 'orders.get_by_number',
    summary: 'An order by its number, in any case and with or without hyphen',
    may: 'orders:read',
    scope: 'inside',
    params: Shape({ number: T.String({ maxLength: 40 }) }),
    answer: { 200: OrderDetail },
    refusals: [codes.unknown_order],
    handle: async (ctx, { params: { number } }) => {
      const found = await findOrderByNumber(ctx, number)
      requireForOrder(ctx, 'orders:read', found.row)
      return detailOf(ctx, found)
    },
  }),
  route({
    method: 'POST',
    path: '/v1/orders/:orderId/cancel',
    name: 'orders.cancel',
    summary: 'Cancel all that is open of an order, or some pieces; stock and money follow',
    may: 'orders:cancel',
    scope: 'inside',
    params,
    body: OrderCancel,
    answer: { 200: OrderDetail },
    refusals: [
      ...[codes.unknown_order, codes.unknown_line, codes.not_from_here, codes.too_many_pieces],
      ...[inventoryRefusals.codes.nothing_promised, paymentsRefusals.codes.refund_exceeds],
      ...[promotionsRefusals.codes.unknown_use, promotionsRefusals.codes.use_settled],
    ],
    handle: async (ctx, { params: { orderId }, body, ifMatch }) =>
      detailOf(ctx, await cancelOrder(ctx, { orderId, ...body, ifMatch })),
  }),
  route({
    method: 'PUT',
    path: '/v1/orders/:orderId/state',
    name: 'orders.pause',
    summary: 'Stop an order, so that nothing of it is picked or sent, or let it go on',
    may: 'orders:write',
    scope: 'inside',
    params,
    body: OrderHold,
    answer: { 200: OrderDetail },
    refusals: [codes.unknown_order, codes.not_from_here],
    handle: async (ctx, { params: { orderId }, body }) =>
      detailOf(ctx, await pauseOrder(ctx, { orderId, ...body })),
  }),
  route({
    method: 'POST',
    path: '/v1/orders/:orderId/notes',
    name: 'orders.add_note',
    summary: 'Write a note on an order, for colleagues only',
    may: 'orders:write',
    scope: 'inside',
    params,
    body: NewOrderNote,
    answer: { 201: OrderDetail },
    refusals: [codes.unknown_order],
    handle: async (ctx, { params: { orderId }, body: { text } }) =>
      detailOf(ctx, await addNote(ctx, { orderId, text })),
  }),
  route({
    method: 'PUT',
    path: '/v1/orders/:orderId/tags',
    name: 'orders.tag',
    summary: 'Give an order these tags, and take all others off',
    may: 'orders:write',
    scope: 'inside',
    params,
    body: OrderTagging,
    answer: { 200: OrderDetail },
    refusals: [codes.unknown_order],
    handle: async (ctx, { params: { orderId }, body: { tags } }) =>
      detailOf(ctx, await tagOrder(ctx, { orderId, tags })),
  }),
]
