import type { HandOverTaken, HandOverToTake } from '@redthread/contract/carts-shared'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { actorName } from '#platform/actor.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { secretHash } from '../guards/secret-hash.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { cartAt } from '../queries/find-cart.ts'
import { readCode } from '../rules/hand-over-code.ts'
import { db } from '../tables.ts'
import { createCart } from './create-cart.ts'
import { mergeCarts } from './merge-carts.ts'
import { noteVisit } from './open-cart.ts'
import { tellCart } from './touch-cart.ts'

type Taking = HandOverToTake & { readonly locale: Locale }

/**
 * Takes a cart by its code, once: a colleague goes on with it, and the person sees where; another
 * phone puts it into its own cart. Refuses a code that is unknown, used or too old alike.
 */
export async function takeHandOver(ctx: Ctx, taking: Taking): Promise<HandOverTaken> {
  const key = await useCode(ctx, readCode(taking.code))
  const cart = await cartAt(ctx, key, true)
  if (cart?.state !== 'active') return cartsRefusals.refuse.code_not_valid()
  const { actor } = ctx
  if (actor.kind === 'visitor' || actor.kind === 'shopper') return takeAlong(ctx, cart, taking)
  const { locationId = null } = taking
  requireAt(ctx, 'carts:write', { channelId: cart.channel_id, locationId })
  await noteVisit(ctx, cart, { reason: 'hand_over', ...(locationId !== null && { locationId }) })
  await tellCart(ctx, cart, 'handed_over')
  return { cartId: cart.id, version: cart.version, moved: false }
}

async function useCode(ctx: Ctx, code: string): Promise<CartKey> {
  const row = await db(ctx)
    .updateTable('carts.hand_over')
    .set({ taken_at: ctx.now, taken_by: actorName(ctx.actor) })
    .where('code_hash', '=', secretHash(ctx, 'hand-over', code))
    .where('taken_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .returning(['customer_id', 'cart_id'])
    .executeTakeFirst()
  if (row === undefined) return cartsRefusals.refuse.code_not_valid()
  return { customerId: row.customer_id, cartId: row.cart_id }
}

/** Another phone: its own cart takes the lines on, unless it is the same person's already. */
async function takeAlong(ctx: Ctx, from: CartRow, { locale }: Taking): Promise<HandOverTaken> {
  const { channel_id: channelId, country } = from
  const personId = (ctx.actor as { id: Id<'per'> }).id
  if (from.customer_id === personId) {
    return { cartId: from.id, version: from.version, moved: false }
  }
  const into = await createCart(ctx, { channelId, country, locale })
  const merged = await mergeCarts(ctx, { into, from })
  if (merged === null) return cartsRefusals.refuse.code_not_valid()
  return { cartId: merged.id, version: merged.version, moved: true }
}
