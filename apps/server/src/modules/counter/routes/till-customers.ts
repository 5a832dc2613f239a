import { Type as T } from 'typebox'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import {
  CustomerGlance,
  CustomerGlances,
  CustomerSearch,
  CustomerToAttach,
  NewCustomer,
  PersonPass,
  SaleId,
  StockNearList,
  TillSale,
} from '@redthread/contract/counter'
import { counterRefusals } from '@redthread/contract/counter-refusals'
import { Shape } from '@redthread/contract/define'
import { VariantId } from '@redthread/contract/pricing'
import { route } from '#platform/route.ts'
import { attachCustomer } from '../commands/attach-customer.ts'
import { signUpCustomer } from '../commands/sign-up-customer.ts'
import { findCustomers } from '../queries/find-customers.ts'
import { issuePass } from '../queries/issue-pass.ts'
import { stockNear } from '../queries/stock-near.ts'

const { codes } = counterRefusals
const carts = cartsRefusals.codes
const may = { may: 'counter:sell', scope: 'inside' } as const
const at = [codes.no_till, codes.no_channel]

/** For whom a sale is, and what lies where: what a till asks other rooms for. */
export const customerRoutes = [
  route({
    ...{ method: 'POST', path: '/v1/till/customers/find', name: 'counter.find_customers' },
    summary: 'Whom a pass, a whole mail address or a whole phone number stands for',
    ...may,
    perMinute: 40,
    body: CustomerSearch,
    answer: { 200: CustomerGlances },
    refusals: [...at, codes.pass_not_valid],
    secret: ['shown'],
    handle: async (ctx, { body }) => ({ items: await findCustomers(ctx, body.shown) }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/customers', name: 'counter.sign_up_customer' },
    summary: 'Write somebody down by mail address or phone number, or find who they are already',
    ...may,
    perMinute: 40,
    body: NewCustomer,
    answer: { 200: CustomerGlance },
    refusals: [...at, codes.nothing_given],
    handle: (ctx, { body }) => signUpCustomer(ctx, body),
  }),
  route({
    ...{ method: 'PUT', path: '/v1/till/sales/:saleId/customer', name: 'counter.attach_customer' },
    summary: 'Say for whom the sale is, or that it is for nobody in particular',
    ...may,
    params: Shape({ saleId: SaleId }),
    body: CustomerToAttach,
    answer: { 200: TillSale },
    refusals: [
      ...[...at, codes.unknown_sale, codes.not_from_here, codes.unknown_customer],
      ...[carts.unknown_cart, carts.open_first, carts.not_changeable, carts.frozen],
      carts.unknown_person,
    ],
    handle: (ctx, { params, body }) => attachCustomer(ctx, { ...params, ...body }),
  }),
  route({
    ...{ method: 'GET', path: '/v1/till/stock', name: 'counter.stock_near' },
    summary: 'What lies of some variants in this store, and in the nearest others',
    ...may,
    query: Shape({ variantIds: T.Array(VariantId, { minItems: 1, maxItems: 200 }) }),
    answer: { 200: StockNearList },
    refusals: [...at, channelsRefusals.codes.unknown_channel],
    handle: async (ctx, { query }) => ({ items: await stockNear(ctx, query.variantIds) }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/account/passes', name: 'counter.issue_pass', may: 'shopper' },
    summary: 'A code to show at a till as a QR, so that the sale is one’s own',
    perMinute: 30,
    answer: { 200: PersonPass },
    secret: ['text'],
    handle: (ctx) => issuePass(ctx),
  }),
]
