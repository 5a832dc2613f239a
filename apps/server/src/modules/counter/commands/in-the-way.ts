import { counterRefusals } from '@redthread/contract/counter-refusals'
import { cartFor } from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { openSaleOf } from '../queries/sale-here.ts'
import type { SaleRow } from '../queries/sale-of-row.ts'
import type { TillHere } from '../queries/till-here.ts'
import { noteSold } from './note-sold.ts'
import { writeSale } from './write-sale.ts'

/**
 * The sale that stands in the way of another one at this till, or null: one that was paid is noted
 * as sold first, one whose cart is empty or gone is put aside.
 */
export async function inTheWay(ctx: Ctx, till: TillHere): Promise<SaleRow | null> {
  const open = await openSaleOf(ctx, till)
  if (open === undefined) return null
  const cart = await cartFor(ctx, open.cart_id)
  if (cart.order_id !== null) {
    await noteSold(ctx, open, cart.order_id)
    return null
  }
  const isLive = cart.state === 'active' || cart.state === 'frozen'
  if (isLive && cart.count > 0) return open
  await writeSale(ctx, open, { state: 'discarded', settled_at: ctx.now })
  return null
}

/** Refuses where another sale is open at this till. */
export async function requireFreeTill(ctx: Ctx, till: TillHere): Promise<void> {
  const other = await inTheWay(ctx, till)
  if (other !== null) counterRefusals.refuse.sale_open({ saleId: other.id })
}
