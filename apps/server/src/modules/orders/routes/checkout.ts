import { Shape } from '@redthread/contract/define'
import { CartId } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { OwnOrder } from '@redthread/contract/orders'
import { PlaceRequest } from '@redthread/contract/orders-checkout'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { NewTender, Payment, TenderId } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { route } from '#platform/route.ts'
import { addCartTender, cartTenders, dropCartTender } from '../commands/cart-tenders.ts'
import { placeCart } from '../commands/place-cart.ts'
import { tenderRefusals } from './tender-refusals.ts'

const carts = cartsRefusals.codes
const params = Shape({ cartId: CartId })
const access = [carts.unknown_cart, carts.open_first]
const priced = [pricingRefusals.codes.not_for_sale, pricingRefusals.codes.no_tax_rate]
const kept = [
  inventoryRefusals.codes.not_enough,
  inventoryRefusals.codes.unknown_location,
  channelsRefusals.codes.unknown_channel,
]
const placeable = [
  ...[carts.incomplete, carts.changed_meanwhile, carts.not_changeable, carts.frozen],
  ...[carts.not_for_sale, ...priced, ...kept],
]

/** Paying for a cart, and making an order of it. */
export const checkoutRoutes = [
  route({
    method: 'GET',
    path: '/v1/carts/:cartId/tenders',
    name: 'orders.list_tenders',
    summary: 'What is promised to pay for a cart, and what is still to be done for it',
    may: 'party',
    params,
    answer: { 200: Payment },
    refusals: access,
    handle: (ctx, { params: { cartId } }) => cartTenders(ctx, cartId),
  }),
  route({
    method: 'POST',
    path: '/v1/carts/:cartId/tenders',
    name: 'orders.add_tender',
    summary: 'Promise a means of paying for a cart; card and terminal ask for a complete cart',
    may: 'party',
    params,
    body: NewTender,
    answer: { 201: Payment },
    refusals: [...access, ...placeable, ...tenderRefusals],
    secret: ['pin', 'code'],
    handle: (ctx, { params: { cartId }, body }) => addCartTender(ctx, cartId, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/carts/:cartId/tenders/:tenderId',
    name: 'orders.drop_tender',
    summary: 'Give up a means of paying; with the last one the cart may be changed again',
    may: 'party',
    params: Shape({ cartId: CartId, tenderId: TenderId }),
    answer: { 200: Payment },
    refusals: [...access, ...tenderRefusals],
    handle: (ctx, { params: { cartId, tenderId } }) => dropCartTender(ctx, { cartId, tenderId }),
  }),
  route({
    method: 'POST',
    path: '/v1/carts/:cartId/place',
    name: 'orders.place',
    summary: 'Place the order at the version and for the total that were shown; once per cart',
    may: 'party',
    params,
    body: PlaceRequest,
    answer: { 201: OwnOrder, 200: OwnOrder },
    refusals: [
      ...[...access, ...placeable, ordersRefusals.codes.total_changed],
      ...[inventoryRefusals.codes.hold_expired, promotionsRefusals.codes.usage_limit_reached],
      ...[promotionsRefusals.codes.coupon_not_usable, promotionsRefusals.codes.unknown_coupon],
      ...[promotionsRefusals.codes.unknown_promotion, paymentsRefusals.codes.not_covered],
      ...[promotionsRefusals.codes.unknown_use, promotionsRefusals.codes.use_settled],
      ordersRefusals.codes.unknown_order,
      ...[paymentsRefusals.codes.already_taken, paymentsRefusals.codes.currency_differs],
    ],
    handle: (ctx, { params: { cartId }, body }) => placeCart(ctx, { cartId, ...body }),
  }),
]
