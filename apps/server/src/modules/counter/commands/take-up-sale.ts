import { saleMoves, type TillSale } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'
import { cartFor, standAtTill } from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireFrom } from '../guards/require-from.ts'
import { saleHere } from '../queries/sale-here.ts'
import { saleOfRow } from '../queries/sale-of-row.ts'
import { tillHere } from '../queries/till-here.ts'
import { requireFreeTill } from './in-the-way.ts'
import { writeSale } from './write-sale.ts'

interface TakingUp {
  readonly saleId: Id<'sal'>
  /** Go on with a parked one, or take back that one was discarded. */
  readonly action: 'resume' | 'reopen'
}

/**
 * Goes on with a parked or discarded sale at this till; of two tills that reach for it, one gets
 * it. Refuses where this till has another one open, and carts of shoppers that were let go: those
 * are handed over anew.
 */
export async function takeUpSale(ctx: Ctx, { saleId, action }: TakingUp): Promise<TillSale> {
  const till = await tillHere(ctx)
  const sale = await saleHere(ctx, till, saleId)
  requireFrom(sale, action)
  await requireFreeTill(ctx, till)
  const { location_id: locationId } = await cartFor(ctx, sale.cart_id)
  if (locationId !== till.locationId) {
    await standAtTill(ctx, { cartId: sale.cart_id, locationId: till.locationId })
  }
  const touch = { state: saleMoves[action].to, device_id: till.deviceId, settled_at: null }
  return saleOfRow(await writeSale(ctx, sale, touch))
}
