import type { TillDesk } from '@redthread/contract/counter'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { openSaleOf, orderOf } from './sale-here.ts'
import { saleColumns, saleOfRow } from './sale-of-row.ts'
import { tillHere } from './till-here.ts'

/** What this till has in hand: a sale that was paid a moment ago is in hand no more. */
export async function tillDesk(ctx: Ctx): Promise<TillDesk> {
  const till = await tillHere(ctx)
  const { deviceId, locationId, channel } = till
  const [open, held, last] = await Promise.all([
    openSaleOf(ctx, till),
    db(ctx)
      .selectFrom('counter.sale')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('location_id', '=', locationId)
      .where('state', '=', 'held')
      .executeTakeFirstOrThrow(),
    db(ctx)
      .selectFrom('counter.sale')
      .select(saleColumns)
      .where('location_id', '=', locationId)
      .where('device_id', '=', deviceId)
      .where('state', '=', 'done')
      .orderBy('settled_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ])
  const isPaid = open !== undefined && (await orderOf(ctx, open)) !== null
  return {
    deviceId,
    locationId,
    channelId: channel.id,
    currency: channel.currency,
    sale: open === undefined || isPaid ? null : saleOfRow(open),
    held: held.count,
    last: last === undefined ? null : saleOfRow(last),
    topic: `till-sales:${locationId}`,
  }
}
