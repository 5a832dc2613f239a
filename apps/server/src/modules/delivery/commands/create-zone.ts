import type { DeliveryZone, NewDeliveryZone } from '@redthread/contract/delivery'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseTakenCode } from '../guards/refuse-option.ts'
import { zoneColumns, zoneOfRow } from '../queries/zone-of-row.ts'
import { db } from '../tables.ts'
import { announceZone } from './announce-zone.ts'

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
  return announceZone(ctx, zoneOfRow(row))
}
