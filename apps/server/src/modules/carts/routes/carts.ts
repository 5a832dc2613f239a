import { Type as T } from 'typebox'
import { Cart, CartChanged, CartUpdate, NewCart, OwnCart } from '@redthread/contract/carts'
import { CouponToEnter, PickupPlaces, cartStates } from '@redthread/contract/carts'
import { CartPage } from '@redthread/contract/carts'
import { CartId, CartLineId, CartLineUpdate } from '@redthread/contract/carts-lines'
import { LinesToAdd, WaysUpdate } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { ChannelId } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Id, Shape, pageQuery } from '@redthread/contract/define'
import { LocationId } from '@redthread/contract/locations'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { CouponCode } from '@redthread/contract/promotions-coupons'
import { oneOf } from '@redthread/contract/rights'
import { route } from '#platform/route.ts'
import { addLines } from '../commands/add-lines.ts'
import { beginCart } from '../commands/begin-cart.ts'
import { changeDetails } from '../commands/change-details.ts'
import { changeLine } from '../commands/change-line.ts'
import { changeWays } from '../commands/change-ways.ts'
import { changedAs } from '../commands/changed-as.ts'
import { dropCoupon, enterCoupon } from '../commands/enter-coupon.ts'
import { mergePeople } from '../commands/merge-people.ts'
import { noteMergeSeen } from '../commands/note-merge-seen.ts'
import { notePricesSeen } from '../commands/note-prices-seen.ts'
import { cartFor, keyFor } from '../guards/cart-access.ts'
import { cartList } from '../queries/cart-list.ts'
import { oneCart, ownCart } from '../queries/own-cart.ts'
import { pickupPlaces } from '../queries/pickup-places.ts'

const { codes } = cartsRefusals
const params = Shape({ cartId: CartId })
const lineParams = Shape({ cartId: CartId, lineId: CartLineId })

/** What every look at a cart may refuse: whose it is, and what its channel sells. */
export const readRefusals = [
  codes.unknown_cart,
  codes.open_first,
  codes.not_for_sale,
  channelsRefusals.codes.unknown_channel,
  pricingRefusals.codes.not_for_sale,
  pricingRefusals.codes.no_tax_rate,
]
/** What every change of a cart may refuse. */
export const writeRefusals = [...readRefusals, codes.frozen, codes.not_changeable]
const lineRefusals = [
  ...writeRefusals,
  codes.unknown_article,
  codes.not_enough,
  codes.cart_full,
  codes.way_not_possible,
]
const ofDetails = [codes.invalid_address, codes.option_not_offered]
const detailRefusals = [...writeRefusals, ...ofDetails]

/** A cart, its lines and its codes, for its person and for those who serve them. */
export const cartRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/cart', name: 'carts.get_own_cart', may: 'visitor' },
    summary: 'One’s own live cart in a channel, with everything that a screen needs',
    mode: 'write',
    query: Shape({ channelId: ChannelId }),
    answer: { 200: OwnCart },
    refusals: [...writeRefusals, codes.unknown_person],
    handle: async (ctx, { query: { channelId }, locale }) => {
      if (ctx.actor.kind === 'shopper') await mergePeople(ctx, ctx.actor.id)
      return ownCart(ctx, channelId, locale)
    },
  }),
  route({
    ...{ method: 'GET', path: '/v1/carts', name: 'carts.list_carts', may: 'carts:read' },
    summary: 'Carts that are alive, the one touched last first; never what is in them',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      channelId: T.Optional(ChannelId),
      locationId: T.Optional(LocationId),
      personId: T.Optional(Id('per')),
      contact: T.Optional(
        T.String({
          minLength: 5,
          maxLength: 254,
          description: 'Whole mail address or phone number, as it was told.',
        }),
      ),
      state: T.Optional(oneOf(cartStates)),
      abandoned: T.Optional(T.Boolean()),
    }),
    answer: { 200: CartPage },
    handle: (ctx, { query }) => cartList(ctx, query),
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts', name: 'carts.begin_cart', may: 'party' },
    summary: 'Begin a cart, or go on with the live one; lines and details may come along',
    body: NewCart,
    answer: { 201: CartChanged },
    refusals: [...lineRefusals, ...ofDetails, codes.unknown_person],
    perMinute: 300,
    handle: (ctx, { body, locale }) => beginCart(ctx, body, locale),
  }),
  route({
    ...{ method: 'GET', path: '/v1/carts/:cartId', name: 'carts.get_cart', may: 'party' },
    summary: 'A cart with everything that a screen needs',
    params,
    answer: { 200: Cart },
    refusals: readRefusals,
    handle: (ctx, { params: { cartId }, locale }) => oneCart(ctx, { cartId, locale }),
  }),
  route({
    ...{ method: 'PATCH', path: '/v1/carts/:cartId', name: 'carts.change_cart', may: 'party' },
    summary: 'Change who it is for, where it goes and how it is sent',
    params,
    body: CartUpdate,
    answer: { 200: CartChanged },
    refusals: detailRefusals,
    handle: async (ctx, { params: { cartId }, body: fields, locale, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      return changedAs(await changeDetails(ctx, { key, fields, locale, ifMatch }))
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/lines', name: 'carts.add_lines', may: 'party' },
    summary: 'Put articles in: the same one on the same way joins its line',
    params,
    body: LinesToAdd,
    answer: { 200: CartChanged },
    refusals: lineRefusals,
    handle: async (ctx, { params: { cartId }, body: { lines }, locale, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      const added = await addLines(ctx, { key, lines, locale, ifMatch })
      return changedAs(added.cart, added.lines)
    },
  }),
  route({
    ...{ method: 'PATCH', path: '/v1/carts/:cartId/lines/:lineId', name: 'carts.change_line' },
    summary: 'Change quantity, way or note of a line; quantity 0 takes it out',
    may: 'party',
    params: lineParams,
    body: CartLineUpdate,
    answer: { 200: CartChanged },
    refusals: [...lineRefusals, codes.unknown_line],
    handle: async (ctx, { params: { cartId, lineId }, body: change, locale, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      const { cart, line } = await changeLine(ctx, { key, lineId, change, locale, ifMatch })
      return changedAs(cart, [line])
    },
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/carts/:cartId/lines/:lineId', name: 'carts.drop_line' },
    summary: 'Take a line out',
    may: 'party',
    params: lineParams,
    answer: { 200: CartChanged },
    refusals: [...lineRefusals, codes.unknown_line],
    handle: async (ctx, { params: { cartId, lineId }, locale, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      const dropped = { key, lineId, change: { quantity: 0 }, locale, ifMatch }
      const { cart, line } = await changeLine(ctx, dropped)
      return changedAs(cart, [line])
    },
  }),
  route({
    ...{ method: 'PUT', path: '/v1/carts/:cartId/ways', name: 'carts.change_ways', may: 'party' },
    summary: 'Have many lines, or all, reach the person the same way',
    params,
    body: WaysUpdate,
    answer: { 200: CartChanged },
    refusals: [...lineRefusals, codes.unknown_line],
    handle: async (ctx, { params: { cartId }, body, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      const { fulfillment, lineIds } = body
      return changedAs(await changeWays(ctx, { key, fulfillment, lineIds, ifMatch }))
    },
  }),
  route({
    ...{ method: 'GET', path: '/v1/carts/:cartId/pickup-places', may: 'party' },
    name: 'carts.list_pickup_places',
    summary: 'Stores where the lines can be collected, those that have the most first',
    params,
    answer: { 200: PickupPlaces },
    refusals: readRefusals,
    handle: async (ctx, { params: { cartId }, locale }) =>
      pickupPlaces(ctx, await cartFor(ctx, cartId), locale),
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/coupons', name: 'carts.enter_coupon' },
    summary: 'Enter a code; one that cannot be used is refused, with why',
    may: 'party',
    perMinute: 30,
    params,
    body: CouponToEnter,
    answer: { 200: CartChanged },
    refusals: [...writeRefusals, codes.coupon_not_usable],
    handle: async (ctx, { params: { cartId }, body: { code }, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      return changedAs(await enterCoupon(ctx, { key, code, ifMatch }))
    },
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/carts/:cartId/coupons/:code', name: 'carts.drop_coupon' },
    summary: 'Take a code out',
    may: 'party',
    params: Shape({ cartId: CartId, code: CouponCode }),
    answer: { 200: CartChanged },
    refusals: writeRefusals,
    handle: async (ctx, { params: { cartId, code }, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      return changedAs(await dropCoupon(ctx, { key, code, ifMatch }))
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/prices/seen', name: 'carts.note_prices_seen' },
    summary: 'Go on with today’s prices, now that they were told',
    may: 'party',
    params,
    answer: { 200: CartChanged },
    refusals: writeRefusals,
    handle: async (ctx, { params: { cartId }, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      return changedAs(await notePricesSeen(ctx, { key, ifMatch }))
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/merge/seen', name: 'carts.note_merge_seen' },
    summary: 'Put the report of a merge away',
    may: 'party',
    params,
    answer: { 200: CartChanged },
    refusals: writeRefusals,
    handle: async (ctx, { params: { cartId }, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      return changedAs(await noteMergeSeen(ctx, { key, ifMatch }))
    },
  }),
]
