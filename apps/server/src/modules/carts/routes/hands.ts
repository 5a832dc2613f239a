import { CartChanged } from '@redthread/contract/carts'
import { CartId, CartLineId } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { CartToOpen, HandOver, HandOverTaken } from '@redthread/contract/carts-shared'
import { HandOverToTake } from '@redthread/contract/carts-shared'
import { Id, Shape } from '@redthread/contract/define'
import { VariantId, Maybe } from '@redthread/contract/pricing'
import { route } from '#platform/route.ts'
import { attachPerson } from '../commands/attach-person.ts'
import { changedAs } from '../commands/changed-as.ts'
import { makeHandOver } from '../commands/make-hand-over.ts'
import { takeHandOver } from '../commands/take-hand-over.ts'
import { bringBack, saveForLater } from '../commands/keep-item.ts'
import { leaveCart, openCart } from '../commands/open-cart.ts'
import { cartFor, keyFor } from '../guards/cart-access.ts'
import { writeRefusals } from './carts.ts'

const { codes } = cartsRefusals
const params = Shape({ cartId: CartId })
const lineRefusals = [
  ...writeRefusals,
  codes.unknown_line,
  codes.unknown_article,
  codes.not_enough,
  codes.cart_full,
  codes.way_not_possible,
]

/** A cart in other hands: codes, visits, the person at a till, what is saved for later. */
export const handRoutes = [
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/hand-overs', name: 'carts.make_hand_over' },
    summary: 'Make a code that gives the cart into other hands once, within a quarter of an hour',
    may: 'party',
    perMinute: 30,
    params,
    answer: { 201: HandOver },
    secret: ['code', 'qr'],
    refusals: writeRefusals,
    handle: async (ctx, { params: { cartId } }) => makeHandOver(ctx, await cartFor(ctx, cartId)),
  }),
  route({
    ...{ method: 'POST', path: '/v1/hand-overs/take', name: 'carts.take_hand_over', may: 'party' },
    summary: 'Take a cart by its code: at a till, at the desk, or on another phone',
    perMinute: 20,
    body: HandOverToTake,
    answer: { 200: HandOverTaken },
    secret: ['code'],
    refusals: [...writeRefusals, codes.code_not_valid, codes.unknown_person],
    handle: (ctx, { body, locale }) => takeHandOver(ctx, { ...body, locale }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/open', name: 'carts.open_cart' },
    summary: 'Open a person’s cart with a reason, which the person is shown',
    may: 'carts:write',
    scope: 'inside',
    params,
    body: CartToOpen,
    answer: { 200: CartChanged },
    refusals: [codes.unknown_cart, codes.not_changeable],
    handle: async (ctx, { params: { cartId }, body }) =>
      changedAs(await openCart(ctx, { ...body, cartId })),
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/leave', name: 'carts.leave_cart' },
    summary: 'Look at a person’s cart no longer',
    may: 'carts:write',
    scope: 'inside',
    params,
    answer: { 200: CartChanged },
    refusals: [codes.unknown_cart, codes.open_first],
    handle: async (ctx, { params: { cartId } }) => {
      await cartFor(ctx, cartId)
      return changedAs(await leaveCart(ctx, cartId))
    },
  }),
  route({
    ...{ method: 'PUT', path: '/v1/carts/:cartId/person', name: 'carts.attach_person' },
    summary: 'Say whom a sale at the till is for, or that it is for nobody we know',
    may: 'carts:write',
    scope: 'inside',
    params,
    body: Shape({ personId: Maybe(Id('per')) }),
    answer: { 200: CartChanged },
    refusals: [...writeRefusals, codes.unknown_person],
    handle: async (ctx, { params: { cartId }, body: { personId }, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      return changedAs(await attachPerson(ctx, { key, personId, ifMatch }))
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/lines/:lineId/save', may: 'party' },
    name: 'carts.save_for_later',
    summary: 'Take a line out and save it for later',
    params: Shape({ cartId: CartId, lineId: CartLineId }),
    answer: { 200: CartChanged },
    refusals: lineRefusals,
    handle: async (ctx, { params: { cartId, lineId }, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      return changedAs(await saveForLater(ctx, { key, lineId, ifMatch }))
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/carts/:cartId/saved/:variantId', may: 'party' },
    name: 'carts.bring_back',
    summary: 'Put what was saved for later back into the cart',
    params: Shape({ cartId: CartId, variantId: VariantId }),
    answer: { 200: CartChanged },
    refusals: lineRefusals,
    handle: async (ctx, { params: { cartId, variantId }, locale, ifMatch }) => {
      const key = await keyFor(ctx, cartId)
      const { cart, lines } = await bringBack(ctx, { key, variantId, locale, ifMatch })
      return changedAs(cart, lines)
    },
  }),
]
