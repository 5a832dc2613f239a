import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { stockMap } from '../queries/stock-map.ts'
import { readShelves } from './read-shelves.ts'
import type { GivenBack } from './shelves.ts'
import { writeMoves } from './write-moves.ts'

/** Gives back what holds still keep; whoever calls has changed the state of the holds already. */
export async function giveUpHolds(
  ctx: Ctx,
  holdIds: readonly string[],
  as: 'released' | 'expired',
): Promise<void> {
  if (holdIds.length === 0) return
  const kept = sql`hold_id = any(${holdIds}::text[]) and state = 'held'`
  const { rows: at } = await sql<{ variantId: Id<'var'>; locationId: Id<'loc'> }>`
    select distinct variant_id as "variantId", location_id as "locationId"
    from inventory.reservation where ${kept}`.execute(ctx.tx)
  if (at.length === 0) return
  const shelves = await readShelves(
    ctx,
    [...new Set(at.map(({ variantId }) => variantId))],
    [...new Set(at.map(({ locationId }) => locationId))],
  )
  const { rows } = await sql<GivenBack>`
    update inventory.reservation
    set state = ${as}, released = quantity, changed_at = ${ctx.now}
    where ${kept}
    returning variant_id as "variantId", location_id as "locationId", channel_id as "channelId",
      quantity, fenced`.execute(ctx.tx)
  shelves.giveBack(rows)
  const { mostBuffer } = await stockMap(ctx)
  await writeMoves(ctx, shelves.moves(), mostBuffer)
}
