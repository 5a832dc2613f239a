import type { KeptKind } from '@redthread/contract/carts-shared'
import { mostPieces } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { variantsExisting } from '#modules/catalog/index.ts'
import { ensurePerson, peopleOf } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { keyOf } from '../queries/find-cart.ts'
import { db } from '../tables.ts'
import { addLines } from './add-lines.ts'
import { countPieces } from './count-pieces.ts'
import { tellCart, touchCart } from './touch-cart.ts'

/** What is put aside, and where. */
export interface Keeping {
  readonly channelId: Id<'chn'>
  readonly kind: KeptKind
  readonly variantId: Id<'var'>
  readonly quantity?: number
}

const mostItems = 500

/** Puts an article aside for the person who calls; again, it moves to the top. */
export async function keepItem(ctx: Ctx, keeping: Keeping): Promise<void> {
  const { variantId } = keeping
  const existing = await variantsExisting(ctx, [variantId])
  if (!existing.has(variantId)) cartsRefusals.refuse.unknown_article({ variantId })
  await writeItem(ctx, await ensurePerson(ctx), keeping)
}

async function writeItem(ctx: Ctx, customerId: Id<'per'>, keeping: Keeping): Promise<void> {
  const { channelId, kind, variantId, quantity = 1 } = keeping
  const { rows } = await sql<{ n: number }>`
    insert into carts.kept_item (customer_id, channel_id, kind, variant_id, quantity, kept_at)
    values (${customerId}, ${channelId}, ${kind}, ${variantId}, ${quantity}, ${ctx.now})
    on conflict (customer_id, channel_id, kind, variant_id)
      do update set quantity = excluded.quantity, kept_at = excluded.kept_at
    returning (select count(*)::int from carts.kept_item k
      where k.customer_id = ${customerId} and k.channel_id = ${channelId}
        and k.kind = ${kind}) as n`.execute(ctx.tx)
  if ((rows[0]?.n ?? 0) > mostItems) cartsRefusals.refuse.cart_full({ most: mostItems })
}

/** Takes an article off what the person who calls put aside; gives how many there were. */
export async function dropItem(ctx: Ctx, keeping: Keeping): Promise<number> {
  const { channelId, kind, variantId } = keeping
  const people = await peopleOf(ctx, await ensurePerson(ctx))
  return deleteItem(ctx, people, { channelId, kind, variantId })
}

async function deleteItem(
  ctx: Ctx,
  people: readonly Id<'per'>[],
  { channelId, kind, variantId }: Keeping,
): Promise<number> {
  const rows = await db(ctx)
    .deleteFrom('carts.kept_item')
    .where(sql<boolean>`customer_id = any(${people}::text[])`)
    .where('channel_id', '=', channelId)
    .where('kind', '=', kind)
    .where('variant_id', '=', variantId)
    .returning('quantity')
    .execute()
  return rows[0]?.quantity ?? 0
}

interface Saving {
  readonly key: CartKey
  readonly lineId: Id<'lin'>
  readonly ifMatch: number | null
}

/** Takes a line out of its cart and saves it for later. */
export async function saveForLater(ctx: Ctx, saving: Saving): Promise<CartRow> {
  const { key, lineId, ifMatch } = saving
  const cart = await touchCart(ctx, key, { ifMatch })
  const { customerId, cartId } = keyOf(cart)
  const line = await db(ctx)
    .deleteFrom('carts.line')
    .where('customer_id', '=', customerId)
    .where('cart_id', '=', cartId)
    .where('id', '=', lineId)
    .returning(['variant_id', 'quantity'])
    .executeTakeFirst()
  if (line === undefined) return cartsRefusals.refuse.unknown_line({ lineId })
  await writeItem(ctx, customerId, {
    channelId: cart.channel_id,
    kind: 'saved',
    variantId: line.variant_id,
    quantity: Math.min(mostPieces, line.quantity),
  })
  const counted = await countPieces(ctx, cart)
  await tellCart(ctx, counted, 'lines')
  return counted
}

interface Bringing {
  readonly key: CartKey
  readonly variantId: Id<'var'>
  readonly locale: Locale
  readonly ifMatch: number | null
}

/** Puts what was saved for later back into the cart; refuses what is gone meanwhile. */
export async function bringBack(ctx: Ctx, { key, variantId, locale, ifMatch }: Bringing) {
  const row = await touchCart(ctx, key, { ifMatch })
  const people = [row.customer_id, ...(row.buyer_id === null ? [] : [row.buyer_id])]
  const asked = { channelId: row.channel_id, kind: 'saved' as const, variantId }
  const quantity = await deleteItem(ctx, people, asked)
  if (quantity === 0) return cartsRefusals.refuse.unknown_line({ variantId })
  return addLines(ctx, { key: keyOf(row), lines: [{ variantId, quantity }], locale })
}
