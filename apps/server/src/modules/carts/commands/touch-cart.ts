import { sql } from 'kysely'
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
import { thawCart } from './thaw-cart.ts'

/** A cart that nobody touches for so long is put aside. */
const livesFor = Temporal.Duration.from({ hours: 24 * 90 })

const columns = sql.raw(cartColumns.join(', '))

/** What a change of a cart starts from. */
export interface Touch {
  readonly ifMatch?: number | null
  /** Pieces that come, or go below zero. */
  readonly pieces?: number
}

/** A cart under its lock, its version one higher, with the number of its lines. */
export type TouchedCart = CartRow & { readonly line_count: number }

/**
 * Locks a live cart, counts its version up and keeps it alive: how every change begins. One that
 * is paid for is refused until the payment is over or its time is up; an outdated If-Match too.
 */
export async function touchCart(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  { ifMatch = null, pieces = 0 }: Touch = {},
): Promise<TouchedCart> {
  const { rows } = await sql<TouchedCart>`
    update carts.cart set version = version + 1, count = count + ${pieces},
      touched_at = ${ctx.now}, abandoned_at = null, expires_at = ${endOfCart(ctx)}
    where customer_id = ${customerId} and id = ${cartId} and state = 'active'
      and version = coalesce(${ifMatch}::int, version)
    returning ${columns}, (select count(*)::int from carts.line l
      where l.customer_id = ${customerId} and l.cart_id = ${cartId}) as line_count`.execute(ctx.tx)
  const [row] = rows
  return row ?? touchOther(ctx, { customerId, cartId }, { ifMatch, pieces })
}

/** A cart of somebody who turned out to be the caller is theirs as well; the rest is refused. */
async function touchOther(ctx: Ctx, key: CartKey, touch: Touch): Promise<TouchedCart> {
  const row = await cartFor(ctx, key.cartId)
  if (row.customer_id !== key.customerId) return touchCart(ctx, keyOf(row), touch)
  if (row.state === 'frozen') return touchThawed(ctx, row, touch)
  if (row.state !== 'active') return refuseState(row.state, row)
  return platformRefusals.refuse.version_conflict({ version: row.version })
}

/** One whose time to be paid is up goes on; before that it stays as it is. */
async function touchThawed(ctx: Ctx, row: CartRow, touch: Touch): Promise<TouchedCart> {
  const { frozen_until: until } = row
  if (until === null || Temporal.Instant.compare(until, ctx.now) > 0) {
    return cartsRefusals.refuse.frozen({ until })
  }
  await thawCart(ctx, keyOf(row))
  return touchCart(ctx, keyOf(row), touch)
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
