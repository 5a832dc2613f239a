import { CartId } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { AddReport, ItemToKeep, KeptItems, ShareLink } from '@redthread/contract/carts-shared'
import { SharedList, ShareToken, keptKinds } from '@redthread/contract/carts-shared'
import { ChannelId } from '@redthread/contract/channels'
import { Shape } from '@redthread/contract/define'
import { VariantId } from '@redthread/contract/pricing'
import { oneOf } from '@redthread/contract/rights'
import { Answer, route } from '#platform/route.ts'
import { ensurePerson } from '#modules/customers/index.ts'
import { dropItem, keepItem } from '../commands/keep-item.ts'
import { shareList } from '../commands/share-list.ts'
import { takeShared } from '../commands/take-shared.ts'
import { cartFor } from '../guards/cart-access.ts'
import { shopChannel } from '../queries/goods-of.ts'
import { keptOfCaller } from '../queries/kept-of-caller.ts'
import { sharedList } from '../queries/shared-list.ts'
import { readRefusals, writeRefusals } from './carts.ts'

const { codes } = cartsRefusals
const tokenParams = Shape({ token: ShareToken })

/** Wishlists, what is saved for later, and links that show a list to others. */
export const keptRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/kept-items', name: 'carts.list_kept_items', may: 'visitor' },
    summary: 'One’s own wishlist, or what was saved for later, with what it costs today',
    query: Shape({ channelId: ChannelId, kind: oneOf(keptKinds) }),
    answer: { 200: KeptItems },
    refusals: readRefusals,
    handle: (ctx, { query, locale }) => keptOfCaller(ctx, query, locale),
  }),
  route({
    ...{ method: 'POST', path: '/v1/wishlist', name: 'carts.wish', may: 'visitor' },
    summary: 'Put an article on one’s own wishlist',
    body: ItemToKeep,
    answer: { 204: null },
    refusals: [codes.unknown_article, codes.cart_full],
    handle: async (ctx, { body }) => {
      await keepItem(ctx, { ...body, kind: 'wish' })
      return new Answer(204, undefined)
    },
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/kept-items/:kind/:variantId', may: 'visitor' },
    name: 'carts.drop_kept_item',
    summary: 'Take an article off one’s own wishlist, or off what was saved for later',
    params: Shape({ kind: oneOf(keptKinds), variantId: VariantId }),
    query: Shape({ channelId: ChannelId }),
    answer: { 204: null },
    handle: async (ctx, { params, query: { channelId } }) => {
      await dropItem(ctx, { ...params, channelId })
      return new Answer(204, undefined)
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/shares', name: 'carts.share_cart' },
    summary: 'Make a link that shows what is in the cart, and nothing about the person',
    may: 'party',
    perMinute: 30,
    params: Shape({ cartId: CartId }),
    answer: { 201: ShareLink },
    secret: ['token', 'url'],
    refusals: writeRefusals,
    handle: async (ctx, { params: { cartId } }) => {
      const { customer_id: customerId, channel_id: channelId } = await cartFor(ctx, cartId)
      return shareList(ctx, { kind: 'cart', customerId, cartId, channelId })
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/wishlist/shares', name: 'carts.share_wishlist' },
    summary: 'Make a link that shows one’s own wishlist',
    may: 'visitor',
    perMinute: 30,
    body: Shape({ channelId: ChannelId }),
    answer: { 201: ShareLink },
    secret: ['token', 'url'],
    refusals: [codes.not_for_sale],
    handle: async (ctx, { body: { channelId } }) => {
      await shopChannel(ctx, channelId)
      const customerId = await ensurePerson(ctx)
      return shareList(ctx, { kind: 'wishlist', customerId, cartId: null, channelId })
    },
  }),
  route({
    ...{ method: 'GET', path: '/v1/shared/:token', name: 'carts.get_shared_list', may: 'anyone' },
    summary: 'What a link shares, with today’s prices',
    perMinute: 120,
    params: tokenParams,
    answer: { 200: SharedList },
    refusals: [...readRefusals, codes.link_not_valid],
    handle: (ctx, { params: { token }, locale }) => sharedList(ctx, token, locale),
  }),
  route({
    ...{ method: 'POST', path: '/v1/shared/:token/take', name: 'carts.take_shared_list' },
    summary: 'Put what a link shares into one’s own cart; what cannot be is told',
    may: 'visitor',
    perMinute: 30,
    params: tokenParams,
    answer: { 200: AddReport },
    refusals: [
      ...writeRefusals,
      codes.link_not_valid,
      codes.unknown_article,
      codes.not_enough,
      codes.cart_full,
      codes.way_not_possible,
      codes.unknown_person,
    ],
    handle: (ctx, { params: { token }, locale }) => takeShared(ctx, token, locale),
  }),
]
