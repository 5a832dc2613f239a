import type { DeliveryZone } from '@redthread/contract/delivery'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { zoneColumns, zoneOfRow } from './zone-of-row.ts'

/** The most that one answer lists; a retailer has some dozens. */
const most = 1_000

/** Zones by their codes. */
export async function zoneList(ctx: Ctx): Promise<{ items: DeliveryZone[] }> {
  const rows = await db(ctx)
    .selectFrom('delivery.zone')
    .select(zoneColumns)
    .orderBy('code')
    .limit(most)
    .execute()
  return { items: rows.map(zoneOfRow) }
}
