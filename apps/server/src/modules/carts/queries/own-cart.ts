import type { Cart, OwnCart } from '@redthread/contract/carts'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { cartFor } from '../guards/cart-access.ts'
import { cartDetail } from './cart-detail.ts'
import { liveCart } from './find-cart.ts'

/** The live cart of whoever calls in a channel, or none; and what to follow for news of it. */
export async function ownCart(ctx: Ctx, channelId: Id<'chn'>, locale: Locale): Promise<OwnCart> {
  const { actor } = ctx
  if (actor.kind !== 'visitor' && actor.kind !== 'shopper') {
    return platformRefusals.refuse.sign_in_required()
  }
  const personId = actor.id
  const row = await liveCart(ctx, personId, channelId)
  const cart = row === undefined ? null : await cartDetail(ctx, row, locale)
  return { cart, personId, topic: `carts:${personId}` }
}

/** A cart by its id, for its person and for staff who opened it. */
export async function oneCart(
  ctx: Ctx,
  { cartId, locale }: { readonly cartId: Id<'crt'>; readonly locale: Locale },
): Promise<Cart> {
  return cartDetail(ctx, await cartFor(ctx, cartId), locale)
}
