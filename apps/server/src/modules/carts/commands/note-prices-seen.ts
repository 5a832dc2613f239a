import type { Ctx } from '#platform/ctx.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { keyOf, linesOf } from '../queries/find-cart.ts'
import { goodsOf, shopChannel } from '../queries/goods-of.ts'
import { db } from '../tables.ts'
import { tellCart, touchCart } from './touch-cart.ts'

interface Seeing {
  readonly key: CartKey
  /** The version on screen: what changed after it was not seen. */
  readonly ifMatch: number | null
}

/** Notes that the person has seen today's prices and agrees to go on with them. */
export async function notePricesSeen(ctx: Ctx, { key, ifMatch }: Seeing): Promise<CartRow> {
  const cart = await touchCart(ctx, key, { ifMatch })
  const [lines, channel] = await Promise.all([
    linesOf(ctx, keyOf(cart)),
    shopChannel(ctx, cart.channel_id),
  ])
  const ids = lines.map(({ variant_id: id }) => id)
  const { prices } = await goodsOf(ctx, ids, { channel, country: cart.country })
  for (const line of lines) {
    const price = prices.get(line.variant_id)
    if (price === undefined || price.amount === line.told_minor) continue
    await db(ctx)
      .updateTable('carts.line')
      .set({
        told_minor: price.amount,
        told_sale: price.amount < price.regular,
        told_at: ctx.now,
      })
      .where('customer_id', '=', cart.customer_id)
      .where('cart_id', '=', cart.id)
      .where('id', '=', line.id)
      .execute()
  }
  await tellCart(ctx, cart, 'lines')
  return cart
}
