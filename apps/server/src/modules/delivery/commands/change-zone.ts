import { sql } from 'kysely'
import type { DeliveryZone, DeliveryZoneUpdate } from '@redthread/contract/delivery'
import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseTakenCode } from '../guards/refuse-option.ts'
import { zoneColumns, zoneOfRow } from '../queries/zone-of-row.ts'
import { db } from '../tables.ts'
import { announceZone } from './announce-zone.ts'

interface Change {
  readonly zoneId: Id<'dzn'>
  readonly ifMatch: number | null
  readonly fields: DeliveryZoneUpdate
}

/** Changes the given fields of a zone: what it covers, or how it is called. */
export async function changeZone(ctx: Ctx, change: Change): Promise<DeliveryZone> {
  const { zoneId, ifMatch, fields } = change
  const { code, name, areas } = fields
  const row = await db(ctx)
    .updateTable('delivery.zone')
    .set({
      ...(code !== undefined && { code }),
      ...(name !== undefined && { name: JSON.stringify(name) }),
      ...(areas !== undefined && { areas: JSON.stringify(areas) }),
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', zoneId)
    .where(sql<boolean>`version = coalesce(${ifMatch}::int, version)`)
    .returning(zoneColumns)
    .executeTakeFirst()
    .catch(refuseTakenCode)
  return row === undefined ? refuseZone(ctx, zoneId) : announceZone(ctx, zoneOfRow(row))
}

async function refuseZone(ctx: Ctx, zoneId: Id<'dzn'>): Promise<never> {
  const row = await db(ctx)
    .selectFrom('delivery.zone')
    .select('version')
    .where('id', '=', zoneId)
    .executeTakeFirst()
  if (row === undefined) return deliveryRefusals.refuse.unknown_zone({ zoneId })
  return platformRefusals.refuse.version_conflict({ version: row.version })
}
