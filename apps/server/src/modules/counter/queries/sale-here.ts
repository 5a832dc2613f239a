import { counterRefusals } from '@redthread/contract/counter-refusals'
import type { Id } from '@redthread/kernel/id'
import { cartFor } from '#modules/carts/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { saleColumns, type SaleRow } from './sale-of-row.ts'
import type { TillHere } from './till-here.ts'

/** A sale of this store, locked; refused as unknown where it is another store's. */
export async function saleHere(
  ctx: Ctx,
  { locationId }: TillHere,
  saleId: Id<'sal'>,
): Promise<SaleRow> {
  const row = await db(ctx)
    .selectFrom('counter.sale')
    .select(saleColumns)
    .where('location_id', '=', locationId)
    .where('id', '=', saleId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? counterRefusals.refuse.unknown_sale({ saleId })
}

/** The sale that a till has open; undefined where it has none. */
export function openSaleOf(
  ctx: Ctx,
  { locationId, deviceId }: Pick<TillHere, 'locationId' | 'deviceId'>,
): Promise<SaleRow | undefined> {
  return db(ctx)
    .selectFrom('counter.sale')
    .select(saleColumns)
    .where('location_id', '=', locationId)
    .where('device_id', '=', deviceId)
    .where('state', '=', 'open')
    .executeTakeFirst()
}

/** The order that a sale's cart has become; null while it is still a cart. */
export async function orderOf(ctx: Ctx, sale: SaleRow): Promise<Id<'ord'> | null> {
  const { order_id: orderId } = await cartFor(ctx, sale.cart_id)
  return orderId
}
