import { sql } from 'kysely'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { newId } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { pickLots, type OpenLot } from '../rules/pick-lots.ts'
import type { Pieces, Portion } from './pieces.ts'

/** Takes pieces off the lots of a level: off those named, else off those that expire first. */
export async function takeLots(ctx: Ctx, pieces: Pieces): Promise<Portion[]> {
  const { variantId, locationId, quantity } = pieces
  const { rows } = await sql<OpenLot>`
    select id, code, expires_on::text as "expiresOn", on_hand as "onHand", blocked
    from inventory.lot
    where variant_id = ${variantId} and location_id = ${locationId} and on_hand > 0
    order by expires_on nulls last, created_at, id for update`.execute(ctx.tx)
  const picked = pickLots(rows, quantity, pieces.lots)
  if (picked === null) {
    const lots = rows.map(({ code, onHand }) => ({ code, onHand }))
    return inventoryRefusals.refuse.lots_needed({ variantId, locationId, quantity, lots })
  }
  await sql`
    update inventory.lot l set on_hand = l.on_hand - w.quantity, changed_at = ${ctx.now}
    from unnest(${picked.map(({ id }) => id)}::text[],
      ${picked.map((lot) => lot.quantity)}::int[]) as w (id, quantity)
    where l.variant_id = ${variantId} and l.id = w.id`.execute(ctx.tx)
  return picked.map(({ code, quantity: of }) => ({ quantity: of, lot: code, serials: null }))
}

/** Puts pieces into lots of a level; each piece must be of a named one. */
export async function bringLots(ctx: Ctx, pieces: Pieces): Promise<Portion[]> {
  const { variantId, locationId, quantity, lots = [] } = pieces
  const told = lots.reduce((sum, lot) => sum + lot.quantity, 0)
  if (told !== quantity) {
    return inventoryRefusals.refuse.lots_needed({ variantId, locationId, quantity, told })
  }
  // A lot hangs on its level: the first pieces of all make both.
  await sql`
    insert into inventory.level (variant_id, location_id, on_hand, changed_at)
    values (${variantId}, ${locationId}, 0, ${ctx.now}) on conflict do nothing`.execute(ctx.tx)
  await sql`
    insert into inventory.lot as l (variant_id, id, location_id, code, expires_on, on_hand,
      created_at, changed_at)
    select ${variantId}, w.id, ${locationId}, w.code, w.expires_on, w.quantity, ${ctx.now},
      ${ctx.now}
    from unnest(${lots.map(() => newId('lot', ctx))}::text[],
      ${lots.map(({ code }) => code)}::text[],
      ${lots.map(({ expiresOn }) => expiresOn ?? null)}::date[],
      ${lots.map((lot) => lot.quantity)}::int[]) as w (id, code, expires_on, quantity)
    on conflict (variant_id, location_id, code) do update
      set on_hand = l.on_hand + excluded.on_hand, changed_at = excluded.changed_at,
        expires_on = coalesce(l.expires_on, excluded.expires_on)`.execute(ctx.tx)
  return lots.map(({ code, quantity: of }) => ({ quantity: of, lot: code, serials: null }))
}
