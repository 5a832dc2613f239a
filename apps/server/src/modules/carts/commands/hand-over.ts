import type { HandOver, HandOverTaken, HandOverToTake } from '@redthread/contract/carts-shared'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { actorName } from '#platform/actor.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { deriveKey } from '#platform/secret.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import type { CartKey, CartRow } from '../queries/cart-of-row.ts'
import { cartAt } from '../queries/find-cart.ts'
import { codeShown, handOverCode, readCode } from '../rules/hand-over-code.ts'
import { secretHash } from '../rules/secret-hash.ts'
import { db } from '../tables.ts'
import { createCart } from './create-cart.ts'
import { mergeCarts } from './merge-carts.ts'
import { noteVisit } from './open-cart.ts'
import { tellCart } from './touch-cart.ts'

/** How long a code works. */
const validFor = Temporal.Duration.from({ minutes: 15 })

/** Makes a code that gives a cart into other hands once; a former one stops working. */
export async function makeHandOver(ctx: Ctx, cart: CartRow): Promise<HandOver> {
  if (cart.state !== 'active') cartsRefusals.refuse.not_changeable({ state: cart.state })
  const code = handOverCode(ctx.random(64))
  const expiresAt = ctx.now.add(validFor)
  const id = newId('hov', ctx)
  await db(ctx)
    .deleteFrom('carts.hand_over')
    .where('cart_id', '=', cart.id)
    .where('taken_at', 'is', null)
    .execute()
  await db(ctx)
    .insertInto('carts.hand_over')
    .values({
      code_hash: hashOf(ctx, code),
      id,
      customer_id: cart.customer_id,
      cart_id: cart.id,
      made_by: actorName(ctx.actor),
      created_at: ctx.now,
      expires_at: expiresAt,
    })
    .execute()
  const qr = new URL(`/take/${code}`, publicOrigin(ctx.config)).href
  return { id, code: codeShown(code), qr, expiresAt }
}

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
    .where('code_hash', '=', hashOf(ctx, code))
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

function hashOf(ctx: Ctx, code: string): string {
  return secretHash(deriveKey(ctx.config.secret, 'hand-over'), code)
}
