import { sql, type RawBuilder } from 'kysely'
import type { CartState } from '@redthread/contract/carts'
import { cartChanged, cartClosed } from '@redthread/contract/carts-events'
import type { cartChanges, cartEnds } from '@redthread/contract/carts-events'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { cartFor, sideOf } from '../guards/cart-access.ts'
import { cartColumns, type CartKey, type CartRow } from '../rows/cart-columns.ts'
import { keyOf } from '../queries/find-cart.ts'
import { heldLines, heldLinesIn, type HeldLines } from '../queries/held-lines.ts'
import { thawCart } from './thaw-cart.ts'

/** A cart that nobody touches for so long is put aside. */
const livesFor = Temporal.Duration.from({ hours: 24 * 90 })

const columns = sql.raw(cartColumns.join(', '))

/** What a change of a cart starts from. */
export interface Touch {
  readonly ifMatch?: number | null
  /** Pieces that come, or go below zero. */
  readonly pieces?: number
  /** What else of the cart is written, such as `sql`note = ${note}``. */
  readonly set?: readonly RawBuilder<unknown>[]
}

interface Touched extends CartRow {
  /** The version that the statement saw at its start. */
  readonly seen: number
  readonly held: HeldLines
}

/**
 * Locks a live cart, counts its version up and keeps it alive: how every change begins. One that
 * is paid for is refused until the payment is over or its time is up; an outdated If-Match too.
 */
export async function touchCart(ctx: Ctx, key: CartKey, touch: Touch = {}): Promise<CartRow> {
  const [row] = (await sql<CartRow>`${touching(ctx, key, touch)}`.execute(ctx.tx)).rows
  return row ?? touchCart(ctx, await touchable(ctx, key), touch)
}

/** The same, with what the cart holds of some articles. */
export async function touchHolding(
  ctx: Ctx,
  key: CartKey,
  { variantIds, ...touch }: Touch & { readonly variantIds: readonly Id<'var'>[] },
): Promise<{ cart: CartRow; held: HeldLines }> {
  const { customerId, cartId } = key
  const [row] = (
    await sql<Touched>`${touching(ctx, key, touch)}, ${heldLinesIn(key, variantIds)} as held,
      (select version from carts.cart
        where customer_id = ${customerId} and id = ${cartId}) as seen`.execute(ctx.tx)
  ).rows
  if (row === undefined) {
    return touchHolding(ctx, await touchable(ctx, key), { variantIds, ...touch })
  }
  const { held, seen, ...cart } = row
  // Who waited for another change of the cart saw its lines as they were before that.
  const isFresh = cart.version === seen + 1
  return { cart, held: isFresh ? held : await heldLines(ctx, key, variantIds) }
}

function touching(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  { ifMatch = null, pieces = 0, set = [] }: Touch,
) {
  return sql`
    update carts.cart set version = version + 1, count = count + ${pieces},
      ${sql.join([sql`touched_at = ${ctx.now}`, ...set])}, abandoned_at = null,
      expires_at = ${endOfCart(ctx)}
    where customer_id = ${customerId} and id = ${cartId} and state = 'active'
      and version = coalesce(${ifMatch}::int, version)
    returning ${columns}`
}

/**
 * The cart that is touched where the one asked for could not be: of somebody who turned out to be
 * the caller, or one whose time to be paid is up, which goes on. Refuses all else.
 */
async function touchable(ctx: Ctx, key: CartKey): Promise<CartKey> {
  const row = await cartFor(ctx, key.cartId)
  if (row.customer_id !== key.customerId) return keyOf(row)
  if (row.state === 'frozen') return thawed(ctx, row)
  if (row.state !== 'active') return refuseState(row.state, row)
  return platformRefusals.refuse.version_conflict({ version: row.version })
}

/** One whose time to be paid is up goes on; before that it stays as it is. */
async function thawed(ctx: Ctx, row: CartRow): Promise<CartKey> {
  const { frozen_until: until } = row
  if (until === null || Temporal.Instant.compare(until, ctx.now) > 0) {
    return cartsRefusals.refuse.frozen({ until })
  }
  await thawCart(ctx, keyOf(row))
  return keyOf(row)
}

function refuseState(state: CartState, row: CartRow): never {
  const { merged_into: intoCartId, order_id: orderId } = row
  return cartsRefusals.refuse.not_changeable({ state, intoCartId, orderId })
}

/** Tells open screens, and whoever remembers, that a cart has changed. */
export async function tellCart(
  ctx: Ctx,
  row: Pick<CartRow, 'customer_id' | 'id' | 'channel_id' | 'version' | 'count'>,
  change: (typeof cartChanges)[number],
  intoCartId: Id<'crt'> | null = null,
): Promise<void> {
  const { customer_id: personId, id: cartId, channel_id: channelId, version, count } = row
  const by = sideOf(ctx)
  const news = { cartId, personId, channelId, version, count, intoCartId }
  await emit(ctx, cartChanged, cartId, { ...news, change, by })
}

/** The same of a cart that came to its end; rooms that follow carts hear of nothing else. */
export async function tellClosed(
  ctx: Ctx,
  row: CartRow,
  end: (typeof cartEnds)[number],
): Promise<void> {
  const { customer_id: personId, id: cartId, channel_id: channelId, version, count } = row
  const news = { cartId, personId, channelId, version, count, intoCartId: row.merged_into }
  await Promise.all([
    tellCart(ctx, row, end, row.merged_into),
    emit(ctx, cartClosed, cartId, { ...news, end }),
  ])
}

/** When a cart that is touched now would be put aside. */
export function endOfCart(ctx: Ctx): Temporal.Instant {
  return ctx.now.add(livesFor)
}
