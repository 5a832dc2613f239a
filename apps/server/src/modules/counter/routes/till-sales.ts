import { cartsRefusals } from '@redthread/contract/carts-refusals'
import {
  CartToTake,
  NewTillSale,
  SaleId,
  SaleToHold,
  TillDesk,
  TillSale,
  TillSalePage,
} from '@redthread/contract/counter'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { counterRefusals } from '@redthread/contract/counter-refusals'
import { pageQuery, Shape } from '@redthread/contract/define'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { oneOf } from '@redthread/contract/rights'
import { route } from '#platform/route.ts'
import { discardSale } from '../commands/discard-sale.ts'
import { holdSale } from '../commands/hold-sale.ts'
import { openSale } from '../commands/open-sale.ts'
import { takeCart } from '../commands/take-cart.ts'
import { takeUpSale } from '../commands/take-up-sale.ts'
import { saleList } from '../queries/sale-list.ts'
import { tillDesk } from '../queries/till-desk.ts'

const { codes } = counterRefusals
const carts = cartsRefusals.codes
const may = { may: 'counter:sell', scope: 'inside' } as const
const at = [codes.no_till, codes.no_channel]
const cart = [carts.unknown_cart, carts.open_first, carts.not_changeable, carts.frozen]
const putting = [
  ...[channelsRefusals.codes.unknown_channel, ordersRefusals.codes.unknown_order],
  ...[carts.unknown_article, carts.not_for_sale, carts.not_enough, carts.cart_full],
  ...[carts.way_not_possible, pricingRefusals.codes.not_for_sale],
  pricingRefusals.codes.no_tax_rate,
]
const one = { ...may, params: Shape({ saleId: SaleId }), answer: { 200: TillSale } } as const
const moving = [
  ...at,
  ...cart,
  ...putting,
  carts.unknown_line,
  codes.unknown_sale,
  codes.not_from_here,
]

/** Sales of a till: begun, taken over, parked, taken up again, put aside. */
export const saleRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/till/desk', name: 'counter.get_desk' },
    summary: 'What this till has in hand: its open sale, parked ones, its last one',
    ...may,
    answer: { 200: TillDesk },
    refusals: [...at, ...cart],
    handle: (ctx) => tillDesk(ctx),
  }),
  route({
    ...{ method: 'GET', path: '/v1/till/sales', name: 'counter.list_sales' },
    summary: 'Parked sales of the store, or what this till has sold or put aside, latest first',
    ...may,
    query: Shape({ ...pageQuery, state: oneOf(['held', 'done', 'discarded'] as const) }),
    answer: { 200: TillSalePage },
    refusals: at,
    handle: (ctx, { query }) => saleList(ctx, query),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/sales', name: 'counter.open_sale' },
    summary: 'The open sale of this till, or a new one, with what was scanned put in',
    ...may,
    body: NewTillSale,
    answer: { 200: TillSale },
    refusals: [...at, ...cart, ...putting, carts.unknown_person],
    handle: (ctx, { body, locale }) => openSale(ctx, { ...body, locale }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/sales/take', name: 'counter.take_cart' },
    summary: 'Go on at this till with a cart that was handed over; what was scanned goes into it',
    ...may,
    body: CartToTake,
    answer: { 200: TillSale },
    perMinute: 40,
    secret: ['code'],
    refusals: [
      ...[...at, ...cart, ...putting, codes.sale_open, codes.money_inside],
      ...[carts.code_not_valid, carts.unknown_person, carts.unknown_line],
    ],
    handle: (ctx, { body, locale }) => takeCart(ctx, { ...body, locale }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/sales/:saleId/hold', name: 'counter.hold_sale' },
    summary: 'Park a sale, for any till of the store to go on with',
    ...one,
    body: SaleToHold,
    refusals: [...moving, codes.nothing_to_hold, codes.money_inside],
    handle: (ctx, { params, body, locale }) => holdSale(ctx, { ...params, ...body, locale }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/sales/:saleId/resume', name: 'counter.resume_sale' },
    summary: 'Go on with a parked sale at this till',
    ...one,
    refusals: [...moving, codes.sale_open],
    handle: (ctx, { params }) => takeUpSale(ctx, { ...params, action: 'resume' }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/sales/:saleId/reopen', name: 'counter.reopen_sale' },
    summary: 'Take back that a sale was discarded',
    ...one,
    refusals: [...moving, codes.sale_open],
    handle: (ctx, { params }) => takeUpSale(ctx, { ...params, action: 'reopen' }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/till/sales/:saleId/discard', name: 'counter.discard_sale' },
    summary: 'Put a sale aside for good: nothing is sold, nothing is owed',
    ...one,
    refusals: [...moving, codes.money_inside],
    handle: (ctx, { params }) => discardSale(ctx, params),
  }),
]
