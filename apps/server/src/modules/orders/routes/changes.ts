import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape } from '@redthread/contract/define'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { OrderDetail, OrderId } from '@redthread/contract/orders'
import { NewOrderChange, OrderChange, OrderChangeId } from '@redthread/contract/orders-changes'
import { OrderChanges } from '@redthread/contract/orders-changes'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { NewTender, Payment, TenderId } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { route } from '#platform/route.ts'
import { addChangeTender, changeTenders, dropChangeTender } from '../commands/change-tenders.ts'
import { confirmChange } from '../commands/confirm-change.ts'
import { proposeChange } from '../commands/propose-change.ts'
import { discardChange } from '../commands/settle-change.ts'
import { listChanges } from '../queries/list-changes.ts'
import { detailOf } from '../queries/order-detail.ts'
import { tenderRefusals } from './tender-refusals.ts'

const { codes } = ordersRefusals
const params = Shape({ orderId: OrderId })
const one = Shape({ orderId: OrderId, changeId: OrderChangeId })
const may = { may: 'orders:write', scope: 'inside' } as const
const unknown = [codes.unknown_order, codes.unknown_change]

/** Changes of an order after it was placed: worked out first, then confirmed at once. */
export const changeRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/orders/:orderId/changes', name: 'orders.list_changes' },
    summary: 'Changes of an order, newest first',
    ...{ may: 'orders:read', scope: 'inside' },
    params,
    answer: { 200: OrderChanges },
    refusals: [codes.unknown_order],
    handle: (ctx, { params: { orderId } }) => listChanges(ctx, orderId),
  }),
  route({
    ...{ method: 'POST', path: '/v1/orders/:orderId/changes', name: 'orders.propose_change' },
    summary: 'Work a change out, down to its totals; nothing changes before it is confirmed',
    ...may,
    params,
    body: NewOrderChange,
    answer: { 201: OrderChange },
    refusals: [
      ...[codes.unknown_order, codes.unknown_line, codes.not_from_here, codes.too_many_pieces],
      ...[codes.changes_nothing, pricingRefusals.codes.not_for_sale],
      pricingRefusals.codes.no_tax_rate,
    ],
    handle: (ctx, { params: { orderId }, body }) => proposeChange(ctx, { orderId, ...body }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/orders/:orderId/changes/:changeId/confirm' },
    name: 'orders.confirm_change',
    summary: 'Do what was proposed: stock and money follow, or nothing happens',
    ...may,
    params: one,
    answer: { 200: OrderDetail },
    refusals: [
      ...[...unknown, codes.change_outdated, codes.change_settled, codes.not_from_here],
      ...[inventoryRefusals.codes.not_enough, inventoryRefusals.codes.hold_expired],
      ...[inventoryRefusals.codes.nothing_promised, inventoryRefusals.codes.unknown_location],
      ...[paymentsRefusals.codes.not_covered, paymentsRefusals.codes.refund_exceeds],
      ...[paymentsRefusals.codes.already_taken, paymentsRefusals.codes.currency_differs],
      channelsRefusals.codes.unknown_channel,
    ],
    handle: async (ctx, { params }) => detailOf(ctx, await confirmChange(ctx, params)),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/orders/:orderId/changes/:changeId' },
    name: 'orders.discard_change',
    summary: 'Give a proposal up, and what was promised to be paid for it',
    ...may,
    params: one,
    answer: { 200: OrderChange },
    refusals: [...unknown, codes.change_settled],
    handle: (ctx, { params }) => discardChange(ctx, params),
  }),
  route({
    ...{ method: 'GET', path: '/v1/orders/:orderId/changes/:changeId/tenders' },
    name: 'orders.list_change_tenders',
    summary: 'What is promised for what a change adds',
    ...may,
    params: one,
    answer: { 200: Payment },
    refusals: unknown,
    handle: (ctx, { params }) => changeTenders(ctx, params),
  }),
  route({
    ...{ method: 'POST', path: '/v1/orders/:orderId/changes/:changeId/tenders' },
    name: 'orders.add_change_tender',
    summary: 'Promise a means of paying for what a change adds',
    ...may,
    params: one,
    body: NewTender,
    answer: { 201: Payment },
    refusals: [...unknown, codes.change_settled, ...tenderRefusals],
    secret: ['pin', 'code'],
    handle: (ctx, { params, body }) => addChangeTender(ctx, params, body),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/orders/:orderId/changes/:changeId/tenders/:tenderId' },
    name: 'orders.drop_change_tender',
    summary: 'Give up a means of paying for a change',
    ...may,
    params: Shape({ orderId: OrderId, changeId: OrderChangeId, tenderId: TenderId }),
    answer: { 200: Payment },
    refusals: [...unknown, ...tenderRefusals],
    handle: (ctx, { params: { tenderId, ...place } }) => dropChangeTender(ctx, place, tenderId),
  }),
]
