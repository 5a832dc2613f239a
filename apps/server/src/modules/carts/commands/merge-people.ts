import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import { peopleOf } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { cartColumns, type CartRow } from '../rows/cart-columns.ts'
import { db } from '../tables.ts'
import { createCart } from './create-cart.ts'
import { mergeCarts } from './merge-carts.ts'

/**
 * Puts the live carts of all who turned out to be a person into that person's own, channel by
 * channel; where there is none, one is begun. Nothing happens where nothing is left to merge.
 */
export async function mergePeople(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  const [, ...linked] = await peopleOf(ctx, personId)
  if (linked.length === 0) return
  const carts: CartRow[] = await db(ctx)
    .selectFrom('carts.cart')
    .select(cartColumns)
    .where(sql<boolean>`customer_id = any(${linked}::text[])`)
    .where('state', '=', 'active')
    .orderBy('id')
    .execute()
  for (const from of carts) {
    const { channel_id: channelId, country } = from
    const locale = from.locale ?? 'en'
    const into = await createCart(ctx, { channelId, personId, country, locale })
    await mergeCarts(ctx, { into, from, ofOnePerson: true })
  }
}
