import { sql } from 'kysely'
import type { KeptMerge } from '@redthread/contract/carts-lines'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { cartColumns, lineColumns, type CartRow, type LineRow } from '../rows/cart-columns.ts'
import { cartAt, keyOf } from '../queries/find-cart.ts'
import { mergeLines, type MergeStep } from '../rules/merge-lines.ts'
import { db } from '../tables.ts'
import { countPieces } from './count-pieces.ts'
import { tellCart, tellClosed, touchCart } from './touch-cart.ts'

/** A line as it is merged. */
type Brought = LineRow & { readonly variantId: Id<'var'>; readonly way: string }

interface Merging {
  readonly into: CartRow
  readonly from: CartRow
  /** Both were one person's all along: where nothing was in the first, nothing is to be told. */
  readonly ofOnePerson?: boolean
}

/**
 * Puts one cart into another and closes it, once for a pair: asked again, nothing happens. Lines,
 * codes and what is known of the person go along; a report says what became of each line. A cart
 * that is being paid, or is closed, stays as it is: null.
 */
export async function mergeCarts(ctx: Ctx, merging: Merging): Promise<CartRow | null> {
  const { into, from, ofOnePerson = false } = merging
  const locked = await lockBoth(ctx, into, from)
  if (locked === null) return null
  const [there, brought] = await Promise.all([waysIn(ctx, into), waysIn(ctx, from)])
  const steps = mergeLines(there, brought)
  const target = await touchCart(ctx, keyOf(into))
  const isNews = there.length > 0 || !ofOnePerson
  await noteMerge(ctx, { into, from, lines: steps.map(({ report }) => report), isNews })
  await bringLines(ctx, into, steps)
  await bringDetails(ctx, into, from)
  const closed = await closeMerged(ctx, from, into.id)
  const counted = await countPieces(ctx, target)
  await tellClosed(ctx, closed, 'merged')
  await tellCart(ctx, counted, 'merged', into.id)
  return counted
}

/** Locks both in the order of their ids, so that two merges never wait for each other. */
async function lockBoth(ctx: Ctx, into: CartRow, from: CartRow): Promise<true | null> {
  const inOrder = [into, from].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const cart of inOrder) {
    const row = await cartAt(ctx, keyOf(cart), true)
    if (row?.state !== 'active') return null
  }
  return true
}

async function waysIn(ctx: Ctx, cart: CartRow): Promise<Brought[]> {
  const rows = await db(ctx)
    .selectFrom('carts.line')
    .select(lineColumns)
    .select('way')
    .where('customer_id', '=', cart.customer_id)
    .where('cart_id', '=', cart.id)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, variantId: row.variant_id }))
}

interface Noted {
  readonly into: CartRow
  readonly from: CartRow
  readonly lines: KeptMerge
  readonly isNews: boolean
}

async function noteMerge(ctx: Ctx, { into, from, lines, isNews }: Noted): Promise<void> {
  await db(ctx)
    .insertInto('carts.merge')
    .values({
      customer_id: into.customer_id,
      cart_id: into.id,
      from_cart_id: from.id,
      from_customer_id: from.customer_id,
      lines: JSON.stringify(lines),
      merged_at: ctx.now,
      seen_at: isNews ? null : ctx.now,
    })
    .execute()
}

async function bringLines(ctx: Ctx, into: CartRow, steps: readonly MergeStep<Brought>[]) {
  const put = steps.filter((step) => step.put > 0)
  const saved = steps.filter(({ report }) => report.action === 'saved_for_later')
  if (put.length > 0) {
    await db(ctx)
      .insertInto('carts.line')
      .values(
        put.map(({ line: { variantId: _, ...line }, put: quantity }) => ({
          ...line,
          quantity,
          customer_id: into.customer_id,
          cart_id: into.id,
          id: newId('lin', ctx),
        })),
      )
      .onConflict((same) =>
        same.columns(['customer_id', 'cart_id', 'variant_id', 'way']).doUpdateSet({
          quantity: sql<number>`line.quantity + excluded.quantity`,
          note: sql<string | null>`coalesce(line.note, excluded.note)`,
        }),
      )
      .execute()
  }
  const kept = new Map(saved.map((step) => [step.line.variantId, step.line.quantity]))
  if (kept.size === 0) return
  await db(ctx)
    .insertInto('carts.kept_item')
    .values(
      [...kept].map(([variantId, quantity]) => ({
        customer_id: into.customer_id,
        channel_id: into.channel_id,
        kind: 'saved' as const,
        variant_id: variantId,
        quantity,
        kept_at: ctx.now,
      })),
    )
    .onConflict((same) => same.doNothing())
    .execute()
}

/** What the cart does not know of its person yet, it learns from the one that is brought along. */
async function bringDetails(ctx: Ctx, into: CartRow, from: CartRow): Promise<void> {
  await db(ctx)
    .updateTable('carts.cart')
    .set({
      contact: JSON.stringify({ ...from.contact, ...into.contact }),
      address: sql`coalesce(address, ${from.address && JSON.stringify(from.address)}::jsonb)`,
      delivery_option_id: sql`coalesce(delivery_option_id, ${from.delivery_option_id})`,
      note: sql`coalesce(note, ${from.note})`,
    })
    .where('customer_id', '=', into.customer_id)
    .where('id', '=', into.id)
    .execute()
  await sql`
    insert into carts.coupon (customer_id, cart_id, code, entered_at)
    select ${into.customer_id}, ${into.id}, code, entered_at from carts.coupon
    where customer_id = ${from.customer_id} and cart_id = ${from.id}
    on conflict do nothing`.execute(ctx.tx)
}

async function closeMerged(ctx: Ctx, from: CartRow, mergedInto: Id<'crt'>): Promise<CartRow> {
  return db(ctx)
    .updateTable('carts.cart')
    .set({ state: 'merged', merged_into: mergedInto, version: sql<number>`version + 1` })
    .where('customer_id', '=', from.customer_id)
    .where('id', '=', from.id)
    .returning(cartColumns)
    .executeTakeFirstOrThrow()
}
