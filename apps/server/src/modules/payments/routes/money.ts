import { Type as T } from 'typebox'
import { Id, Shape } from '@redthread/contract/define'
import { NewRefund, OrderMoney } from '@redthread/contract/payments'
import { NewCredit, StoreCredit } from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { CurrencyCode } from '@redthread/contract/pricing'
import { newId } from '@redthread/kernel/id'
import { platformRefusals } from '@redthread/contract/platform'
import { route } from '#platform/route.ts'
import { issueCredit } from '../commands/issue-credit.ts'
import { refundTenders } from '../commands/refund-tenders.ts'
import { creditsOf } from '../queries/credits-of.ts'
import { orderMoney } from '../queries/order-money.ts'
import { storeCredit } from '../queries/store-credit.ts'

const { codes } = paymentsRefusals
const oneOrder = Shape({ orderId: Id('ord') })
const onePerson = Shape({ personId: Id('per') })

/** The money of orders, and the credit of people. */
export const moneyRoutes = [
  route({
    method: 'GET',
    path: '/v1/orders/:orderId/payments',
    name: 'payments.show_order_money',
    summary: 'What was paid for an order, by what, and what went back',
    may: 'payments:read',
    scope: 'everywhere',
    params: oneOrder,
    answer: { 200: OrderMoney },
    refusals: [codes.unknown_payment],
    handle: async (ctx, { params }) => {
      const money = await orderMoney(ctx, params.orderId)
      return money.currency === null ? paymentsRefusals.refuse.unknown_payment(params) : money
    },
  }),
  route({
    method: 'POST',
    path: '/v1/orders/:orderId/refunds',
    name: 'payments.refund_order',
    summary: 'Give money of an order back to what it was paid with',
    may: 'payments:refund',
    scope: 'everywhere',
    params: oneOrder,
    body: NewRefund,
    answer: { 201: OrderMoney },
    refusals: [codes.refund_exceeds],
    handle: async (ctx, { params, body }) => {
      await refundTenders(ctx, { ...params, ...body, key: newId('rfd', ctx) })
      return orderMoney(ctx, params.orderId)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/people/:personId/credit',
    name: 'payments.show_credit',
    summary: 'The store credit of a person',
    may: 'gift_cards:read',
    scope: 'inside',
    params: onePerson,
    query: Shape({ currency: CurrencyCode }),
    answer: { 200: StoreCredit },
    handle: (ctx, { params, query }) => storeCredit(ctx, { ...params, ...query }),
  }),
  route({
    method: 'POST',
    path: '/v1/people/:personId/credit',
    name: 'payments.issue_credit',
    summary: 'Give a person store credit',
    may: 'gift_cards:issue',
    scope: 'inside',
    params: onePerson,
    body: NewCredit,
    answer: { 201: StoreCredit },
    handle: (ctx, { params, body }) => issueCredit(ctx, { ...params, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/account/credit',
    name: 'payments.show_own_credit',
    summary: "The shopper's own store credit, per currency",
    may: 'shopper',
    answer: { 200: Shape({ items: T.Array(StoreCredit) }) },
    handle: async (ctx) => {
      const { actor } = ctx
      if (actor.kind !== 'shopper') return platformRefusals.refuse.sign_in_required()
      return { items: await creditsOf(ctx, actor.id) }
    },
  }),
]
