import { sql } from 'kysely'
import type {
  CartLineUpdate,
  FulfillmentChoice,
  TouchedLine,
} from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { refuseWay } from '../guards/refuse-way.ts'
import { wayPlace } from '../guards/way-place.ts'
import { lineColumns, type CartKey, type CartRow, type LineRow } from '../rows/cart-columns.ts'
import { choiceOf, wayColumns } from '../rows/way-columns.ts'
import { keyOf } from '../queries/find-cart.ts'
import { goodsOf, shopChannel, type Goods } from '../queries/goods-of.ts'
import { heldLines } from '../queries/held-lines.ts'
import { articleOf } from '../rules/article-of.ts'
import { decideLines } from '../rules/decide-lines.ts'
import { db } from '../tables.ts'
import { countPieces } from './count-pieces.ts'
import { tellCart, touchCart } from './touch-cart.ts'

/** Which line is changed, and how; the language is that of the answer. */
export interface LineChange {
  readonly key: CartKey
  readonly lineId: Id<'lin'>
  readonly change: CartLineUpdate
  readonly locale: Locale
  readonly ifMatch: number | null
}

/** Changes quantity, way or note of a line; quantity 0 takes it out. */
export async function changeLine(
  ctx: Ctx,
  input: LineChange,
): Promise<{ cart: CartRow; line: TouchedLine }> {
  const { key, lineId, change, locale, ifMatch } = input
  const cart = await touchCart(ctx, key, { ifMatch })
  const before = await lineAt(ctx, keyOf(cart), lineId)
  const channel = await shopChannel(ctx, cart.channel_id)
  const place = wayPlace(ctx, cart, channel)
  const goods = await goodsOf(ctx, [before.variant_id], { channel, country: cart.country })
  const after = {
    quantity: change.quantity ?? before.quantity,
    choice: change.fulfillment ?? choiceOf(before),
    note: change.note === undefined ? before.note : change.note,
  }
  const asked = askedWay(before, change)
  if (asked !== null) await refuseWay(ctx, asked, place)
  if (after.quantity === 0) await dropLine(ctx, keyOf(cart), lineId)
  else {
    if (asksMore(before, change)) await refuseShortage(ctx, { cart, before, after, goods })
    await writeLine(ctx, keyOf(cart), { before, after, goods })
  }
  const counted = await countPieces(ctx, cart)
  await tellCart(ctx, counted, 'lines')
  const { variant_id: variantId } = before
  const article = articleOf(goods.articles.get(variantId), variantId, locale)
  const unit = goods.prices.get(variantId)?.amount ?? before.told_minor
  const { quantity } = after
  const line = { id: lineId, ...article, quantity, unit, added: quantity - before.quantity }
  return { cart: counted, line }
}

async function lineAt(ctx: Ctx, key: CartKey, lineId: Id<'lin'>): Promise<LineRow> {
  const row = await db(ctx)
    .selectFrom('carts.line')
    .select(lineColumns)
    .where('customer_id', '=', key.customerId)
    .where('cart_id', '=', key.cartId)
    .where('id', '=', lineId)
    .executeTakeFirst()
  return row ?? cartsRefusals.refuse.unknown_line({ lineId })
}

function asksMore(before: LineRow, { quantity, fulfillment }: CartLineUpdate): boolean {
  return fulfillment !== undefined || (quantity ?? 0) > before.quantity
}

/** The way that a change asks for: more to carry out has to be in hand, too. */
function askedWay(before: LineRow, change: CartLineUpdate): FulfillmentChoice | null {
  if (change.fulfillment !== undefined) return change.fulfillment
  return before.kind === 'carry_out' && asksMore(before, change) ? { kind: 'carry_out' } : null
}

interface After {
  readonly quantity: number
  readonly choice: FulfillmentChoice | null
  readonly note: string | null
}
interface Changing {
  readonly before: LineRow
  readonly after: After
  readonly goods: Goods
}

async function refuseShortage(ctx: Ctx, changing: Changing & { cart: CartRow }): Promise<void> {
  const { cart, before, after, goods } = changing
  const { variant_id: variantId } = before
  const held = await heldLines(ctx, keyOf(cart), [variantId])
  const own = held.own.filter(({ way }) => way !== wayColumns(choiceOf(before)).way)
  const { way } = wayColumns(after.choice)
  const line = { variantId, ...after, way }
  const sold = new Set<string>(goods.prices.keys())
  const { skipped } = decideLines([line], { sold, stock: goods.stock, own, lineCount: 0 })
  const [first] = skipped
  if (first?.reason === 'not_for_sale') cartsRefusals.refuse.not_for_sale({ variantId })
  if (first !== undefined) {
    const { available } = first
    cartsRefusals.refuse.not_enough({ variantId, wanted: after.quantity, available })
  }
}

/** Writes the line; where another has the same article and way now, the two become one. */
async function writeLine(ctx: Ctx, key: CartKey, { before, after, goods }: Changing) {
  const columns = wayColumns(after.choice)
  const twin = await db(ctx)
    .deleteFrom('carts.line')
    .where('customer_id', '=', key.customerId)
    .where('cart_id', '=', key.cartId)
    .where('variant_id', '=', before.variant_id)
    .where('way', '=', columns.way)
    .where('id', '<>', before.id)
    .returning('quantity')
    .executeTakeFirst()
  const price = goods.prices.get(before.variant_id)
  await db(ctx)
    .updateTable('carts.line')
    .set({
      quantity: sql<number>`least(9999, ${after.quantity + (twin?.quantity ?? 0)}::int)`,
      ...columns,
      note: after.note,
      ...(price !== undefined && {
        told_minor: price.amount,
        told_sale: price.amount < price.regular,
        told_at: ctx.now,
      }),
    })
    .where('customer_id', '=', key.customerId)
    .where('cart_id', '=', key.cartId)
    .where('id', '=', before.id)
    .execute()
}

async function dropLine(ctx: Ctx, key: CartKey, lineId: Id<'lin'>): Promise<void> {
  await db(ctx)
    .deleteFrom('carts.line')
    .where('customer_id', '=', key.customerId)
    .where('cart_id', '=', key.cartId)
    .where('id', '=', lineId)
    .execute()
}
