import type { TillSale } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'
import { cartFor, leaveCart, standAtTill } from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireFrom } from '../guards/require-from.ts'
import { requireNoMoney } from '../guards/require-no-money.ts'
import { saleHere } from '../queries/sale-here.ts'
import { saleOfRow, type SaleRow } from '../queries/sale-of-row.ts'
import { tillHere } from '../queries/till-here.ts'
import { writeSale } from './write-sale.ts'

interface Discarding {
  readonly saleId: Id<'sal'>
}

/** Puts a sale aside for good: nothing was sold, nothing is owed. Refuses where money is in it. */
export async function discardSale(ctx: Ctx, { saleId }: Discarding): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = await saleHere(ctx, till, saleId)
  requireFrom(sale, 'discard')
  await requireNoMoney(ctx, sale.cart_id)
  await letGo(ctx, sale)
  const gone = await writeSale(ctx, sale, { state: 'discarded', settled_at: ctx.now })
  return saleOfRow(gone)
}

/** A cart that its shopper handed over is theirs again, wherever they go on with it. */
async function letGo(ctx: Ctx, { cart_id: cartId, taken }: SaleRow): Promise<void> {
  if (!taken || (await cartFor(ctx, cartId)).state !== 'active') return
  await standAtTill(ctx, { cartId, locationId: null })
  await leaveCart(ctx, cartId)
}
