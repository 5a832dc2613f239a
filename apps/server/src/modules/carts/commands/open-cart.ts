import type { CartToOpen } from '@redthread/contract/carts-shared'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import type { CartRow } from '../rows/cart-columns.ts'
import { findCart } from '../queries/find-cart.ts'
import { db } from '../tables.ts'
import { learnContact } from './learn-contact.ts'
import { tellCart } from './touch-cart.ts'

type Opening = CartToOpen & { readonly cartId: Id<'crt'> }

/**
 * Opens a person's cart for a colleague, with the reason that the person is shown. Opening it
 * again begins a new visit. Refuses carts that are closed.
 */
export async function openCart(ctx: Ctx, opening: Opening): Promise<CartRow> {
  const { cartId, locationId = null } = opening
  const row = (await findCart(ctx, cartId)) ?? cartsRefusals.refuse.unknown_cart({ cartId })
  requireAt(ctx, 'carts:write', { channelId: row.channel_id, locationId })
  if (row.state !== 'active' && row.state !== 'frozen') {
    return cartsRefusals.refuse.not_changeable({ state: row.state })
  }
  await noteVisit(ctx, row, opening)
  await tellCart(ctx, row, 'opened')
  return row
}

/** Writes down who of us has a cart open from now on, where and why. */
export async function noteVisit(ctx: Ctx, row: CartRow, visit: CartToOpen): Promise<void> {
  await closeVisits(ctx, row)
  await learnContact(ctx, row)
  await db(ctx)
    .insertInto('carts.visit')
    .values({
      customer_id: row.customer_id,
      cart_id: row.id,
      id: newId('vst', ctx),
      actor: actorName(ctx.actor),
      location_id: visit.locationId ?? null,
      reason: visit.reason,
      note: visit.note ?? null,
      opened_at: ctx.now,
    })
    .execute()
}

/** Ends the caller's visit, if there is one: the person sees that nobody looks on any more. */
export async function leaveCart(ctx: Ctx, cartId: Id<'crt'>): Promise<CartRow> {
  const row = (await findCart(ctx, cartId)) ?? cartsRefusals.refuse.unknown_cart({ cartId })
  if ((await closeVisits(ctx, row)) > 0) await tellCart(ctx, row, 'left')
  return row
}

async function closeVisits(ctx: Ctx, row: CartRow): Promise<number> {
  const closed = await db(ctx)
    .updateTable('carts.visit')
    .set({ closed_at: ctx.now })
    .where('customer_id', '=', row.customer_id)
    .where('cart_id', '=', row.id)
    .where('actor', '=', actorName(ctx.actor))
    .where('closed_at', 'is', null)
    .returning('id')
    .execute()
  return closed.length
}
