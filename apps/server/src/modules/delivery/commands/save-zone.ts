import { sql } from 'kysely'
import { deliveryZoneChanged } from '@redthread/contract/delivery'
import type {
  DeliveryZone,
  DeliveryZoneUpdate,
  NewDeliveryZone,
} from '@redthread/contract/delivery'
import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseTakenCode } from '../guards/refuse-option.ts'
import { forgetDeliveryMap } from '../queries/delivery-map.ts'
import { zoneColumns, zoneOfRow } from '../queries/delivery-of-row.ts'
import { db } from '../tables.ts'

/** Adds a zone; refuses a taken code. */
export async function createZone(
  ctx: Ctx,
  input: NewDeliveryZone & { readonly id?: Id<'dzn'> },
): Promise<DeliveryZone> {
  const row = await db(ctx)
    .insertInto('delivery.zone')
    .values({
      id: input.id ?? newId('dzn', ctx),
      code: input.code,
      name: JSON.stringify(input.name),
      areas: JSON.stringify(input.areas),
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .returning(zoneColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenCode)
  return announced(ctx, zoneOfRow(row))
}

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
  return row === undefined ? refuseZone(ctx, zoneId) : announced(ctx, zoneOfRow(row))
}

async function announced(ctx: Ctx, zone: DeliveryZone): Promise<DeliveryZone> {
  const { id: zoneId, version } = zone
  await emit(ctx, deliveryZoneChanged, zoneId, { zoneId, version })
  forgetDeliveryMap(ctx)
  return zone
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
