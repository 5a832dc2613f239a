import { sql } from 'kysely'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { LeavesFor, Pieces } from './pieces.ts'

interface Named extends Pieces {
  readonly serials: readonly string[]
}

/** Marks pieces as gone from a location; refuses where one of them is not there. */
export async function takeSerials(
  ctx: Ctx,
  { variantId, locationId, serials, orderId, leavesFor }: Named & { leavesFor: LeavesFor },
): Promise<void> {
  const { rows } = await sql<{ serial: string }>`
    update inventory.serial set state = ${leavesFor}, location_id = null,
      order_id = ${orderId ?? null}, changed_at = ${ctx.now}
    where variant_id = ${variantId} and location_id = ${locationId}
      and serial = any(${serials}::text[]) and state = 'in_stock'
    returning serial`.execute(ctx.tx)
  if (rows.length === serials.length) return
  const there = new Set(rows.map(({ serial }) => serial))
  const missing = serials.filter((serial) => !there.has(serial))
  inventoryRefusals.refuse.serials_needed({ variantId, locationId, missing })
}

/** Notes pieces at a location; refuses where one of them lies somewhere already. */
export async function bringSerials(
  ctx: Ctx,
  { variantId, locationId, serials }: Named,
): Promise<void> {
  const { rows } = await sql<{ serial: string }>`
    insert into inventory.serial as s (variant_id, serial, location_id, state, changed_at)
    select ${variantId}, w.serial, ${locationId}, 'in_stock', ${ctx.now}
    from unnest(${serials.toSorted()}::text[]) as w (serial)
    on conflict (variant_id, serial) do update set location_id = excluded.location_id,
      state = 'in_stock', order_id = null, changed_at = excluded.changed_at
      where s.state <> 'in_stock'
    returning serial`.execute(ctx.tx)
  if (rows.length === serials.length) return
  const brought = new Set(rows.map(({ serial }) => serial))
  const taken = serials.filter((serial) => !brought.has(serial))
  inventoryRefusals.refuse.serial_taken({ variantId, taken })
}

/** Notes pieces that nobody knew of, or knew to be elsewhere: somebody holds them in hand. */
export async function bringUnknown(
  ctx: Ctx,
  { variantId, locationId, serials }: Named,
): Promise<void> {
  await sql`
    insert into inventory.serial (variant_id, serial, location_id, state, changed_at)
    select ${variantId}, w.serial, ${locationId}, 'in_stock', ${ctx.now}
    from unnest(${serials.toSorted()}::text[]) as w (serial)
    on conflict (variant_id, serial) do nothing`.execute(ctx.tx)
}

/** Which of these pieces lie in stock at another location. */
export async function serialsElsewhere(
  ctx: Ctx,
  { variantId, locationId, serials }: Pick<Named, 'variantId' | 'locationId' | 'serials'>,
): Promise<string[]> {
  const { rows } = await sql<{ serial: string }>`
    select serial from inventory.serial
    where variant_id = ${variantId} and serial = any(${serials}::text[])
      and state = 'in_stock' and location_id <> ${locationId}
    order by serial`.execute(ctx.tx)
  return rows.map(({ serial }) => serial)
}

/** The pieces of a variant that lie at a location. */
export async function serialsAt(
  ctx: Ctx,
  variantId: Id<'var'>,
  locationId: Id<'loc'>,
): Promise<string[]> {
  const { rows } = await sql<{ serial: string }>`
    select serial from inventory.serial
    where variant_id = ${variantId} and location_id = ${locationId} and state = 'in_stock'
    order by serial`.execute(ctx.tx)
  return rows.map(({ serial }) => serial)
}
