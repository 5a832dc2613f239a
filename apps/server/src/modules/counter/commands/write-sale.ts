import { saleChanged, type SaleState } from '@redthread/contract/counter'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { saleColumns, type SaleRow } from '../queries/sale-of-row.ts'
import type { TillHere } from '../queries/till-here.ts'
import { db } from '../tables.ts'

/** Writes a new sale of this till; undefined where it has one open already, or the cart is sold. */
export async function insertSale(
  ctx: Ctx,
  { locationId, deviceId, channel }: TillHere,
  cartId: Id<'crt'>,
): Promise<SaleRow | undefined> {
  const row = await db(ctx)
    .insertInto('counter.sale')
    .values({
      ...{ location_id: locationId, id: newId('sal', ctx), device_id: deviceId },
      ...{ cart_id: cartId, state: 'open', currency: channel.currency },
      ...{ opened_at: ctx.now, by: actorName(ctx.actor) },
    })
    .onConflict((same) => same.doNothing())
    .returning(saleColumns)
    .executeTakeFirst()
  if (row !== undefined) await tellSale(ctx, row)
  return row
}

/** What of a sale changes; what is not named stays. */
export type SaleTouch = Partial<
  Pick<
    SaleRow,
    | 'device_id'
    | 'name'
    | 'customer'
    | 'taken'
    | 'count'
    | 'total_minor'
    | 'held_at'
    | 'order_id'
    | 'order_number'
    | 'settled_at'
    | 'by'
  >
> & { readonly state?: SaleState }

/** Writes what becomes of a sale, with the next version, and tells the store's tills. */
export async function writeSale(ctx: Ctx, sale: SaleRow, touch: SaleTouch): Promise<SaleRow> {
  const row = await db(ctx)
    .updateTable('counter.sale')
    .set({ by: actorName(ctx.actor), ...touch, version: sale.version + 1 })
    .where('location_id', '=', sale.location_id)
    .where('id', '=', sale.id)
    .returning(saleColumns)
    .executeTakeFirstOrThrow()
  await tellSale(ctx, row)
  return row
}

async function tellSale(ctx: Ctx, row: SaleRow): Promise<void> {
  await emit(ctx, saleChanged, row.id, {
    saleId: row.id,
    locationId: row.location_id,
    deviceId: row.device_id,
    cartId: row.cart_id,
    state: row.state,
    version: row.version,
  })
}
