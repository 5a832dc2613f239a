import { sql } from 'kysely'
import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseWay } from '../guards/refuse-way.ts'
import { wayPlace } from '../guards/way-place.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { wayColumns } from '../rows/way-columns.ts'
import { keyOf, linesOf } from '../queries/find-cart.ts'
import { goodsOf, shopChannel } from '../queries/goods-of.ts'
import { spreadPromise } from '../rules/spread-promise.ts'
import { db } from '../tables.ts'
import { countPieces } from './count-pieces.ts'
import { tellCart, touchCart } from './touch-cart.ts'

interface Change {
  readonly key: CartKey
  readonly fulfillment: FulfillmentChoice
  /** All lines where absent. */
  readonly lineIds: readonly Id<'lin'>[] | undefined
  readonly ifMatch: number | null
}

/**
 * Gives many lines the same way at once; lines of one article that meet on it become one. Refuses
 * a way that is not possible here, and one for which a line has not enough stock.
 */
export async function changeWays(ctx: Ctx, change: Change): Promise<CartRow> {
  const { key, fulfillment, lineIds, ifMatch } = change
  const cart = await touchCart(ctx, key, { ifMatch })
  const channel = await shopChannel(ctx, cart.channel_id)
  await refuseWay(ctx, fulfillment, wayPlace(ctx, cart, channel))
  const all = await linesOf(ctx, keyOf(cart))
  const meant = new Set(lineIds ?? all.map(({ id }) => id))
  const unknown = [...meant].find((id) => !all.some((line) => line.id === id))
  if (unknown !== undefined) cartsRefusals.refuse.unknown_line({ lineId: unknown })
  const columns = wayColumns(fulfillment)
  const after = all.map((line) => (meant.has(line.id) ? { ...line, ...columns } : line))
  await refuseShort(
    ctx,
    cart,
    after.filter(({ id }) => meant.has(id)),
  )
  const { customerId, cartId } = keyOf(cart)
  const ids = [...meant]
  // One statement drops what meets a line of the same article on that way, one adds it there.
  await sql`
    with moving as (
      select id, variant_id, quantity,
        first_value(id) over same as stays, sum(quantity) over same as pieces
      from carts.line
      where customer_id = ${customerId} and cart_id = ${cartId}
        and (id = any(${ids}::text[]) or way = ${columns.way})
      window same as (partition by variant_id order by added_at, id
        rows between unbounded preceding and unbounded following)
    ), gone as (
      delete from carts.line l using moving m
      where l.customer_id = ${customerId} and l.cart_id = ${cartId}
        and l.id = m.id and m.id <> m.stays
    )
    update carts.line l
    set quantity = least(9999, m.pieces), kind = ${columns.kind},
      location_id = ${columns.location_id}, pickup_day = ${columns.pickup_day}
    from moving m
    where l.customer_id = ${customerId} and l.cart_id = ${cartId}
      and l.id = m.id and m.id = m.stays`.execute(ctx.tx)
  await db(ctx)
    .updateTable('carts.line')
    .set({ way: columns.way })
    .where('customer_id', '=', customerId)
    .where('cart_id', '=', cartId)
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  const counted = await countPieces(ctx, cart)
  await tellCart(ctx, counted, 'lines')
  return counted
}

type Moving = Awaited<ReturnType<typeof linesOf>>

async function refuseShort(ctx: Ctx, cart: CartRow, lines: Moving): Promise<void> {
  const channel = await shopChannel(ctx, cart.channel_id)
  const ids = lines.map(({ variant_id: id }) => id)
  const { stock } = await goodsOf(ctx, ids, { channel, country: cart.country })
  const wanting = lines.map(({ id, variant_id: variantId, quantity, kind, ...line }) => {
    return { id, variantId, quantity, kind, locationId: line.location_id }
  })
  const promised = spreadPromise(wanting, stock)
  const short = wanting.flatMap(({ id: lineId, variantId, quantity }) => {
    const { now = 0, later = 0 } = promised.get(lineId) ?? {}
    const available = now + later
    return available < quantity ? [{ lineId, variantId, wanted: quantity, available }] : []
  })
  if (short.length > 0) cartsRefusals.refuse.not_enough({ lines: short })
}
