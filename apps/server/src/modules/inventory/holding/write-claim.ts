import { sql } from 'kysely'
import type { HeldLine } from '@redthread/contract/inventory-stored'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Kept } from '../rules/keep-together.ts'
import type { HoldAsk } from './hold-ask.ts'
import { levelKey } from './lock-levels.ts'
import { promisedUpdate, type LeastFree } from './promised-update.ts'
import type { LevelMove } from './shelves.ts'

/** Goods that an order takes at once, as they were decided on from a look at the shelves. */
export interface ClaimToWrite {
  readonly ask: HoldAsk
  readonly kept: readonly Kept[]
  readonly moves: readonly LevelMove[]
  readonly orderId: Id<'ord'>
  /** The line of the order that each line of the wish became. */
  readonly orderLines: ReadonlyMap<string, Id<'oln'>>
}

interface Left {
  readonly variantId: string
  readonly locationId: string
  readonly free: number
}

/**
 * Writes levels, hold, allocations and ledger in one statement; gives what became of the levels.
 * Null where too few were left since they were seen: then some of it is written, and the unit has
 * to be undone.
 */
export async function writeClaim(ctx: Ctx, claim: ClaimToWrite): Promise<LevelMove[] | null> {
  const { ask, orderId, moves } = claim
  const rows = partsOf(ctx, claim)
  const holdId = newId('hld', ctx)
  const { rows: written } = await sql<{ left: readonly Left[]; isHeld: boolean }>`
    with leveled as (${promisedUpdate(ctx, moves, leastFree(claim))}
      returning l.variant_id, l.location_id, l.on_hand - l.unavailable - l.promised as free),
    held as (
      insert into inventory.hold (id, reference, channel_id, person_id, asked, lines, state,
        order_id, expires_at, created_at, changed_at)
      values (${holdId}, ${ask.reference}, ${ask.plan.channelId}, ${ask.personId},
        ${JSON.stringify(ask.lines)}::jsonb, ${JSON.stringify(linesOf(claim, rows))}::jsonb,
        'committed', ${orderId}, ${ctx.now}, ${ctx.now}, ${ctx.now})
      on conflict (reference) do nothing returning true),
    taken as (
      insert into inventory.reservation (variant_id, id, location_id, line_id, order_line_id,
        bundle_id, units, quantity, hold_id, reference, channel_id, state, order_id, created_at,
        changed_at)
      select w.*, ${holdId}, ${ask.reference}, ${ask.plan.channelId}, 'committed', ${orderId},
        ${ctx.now}, ${ctx.now}
      from unnest(${rows.map(({ variantId }) => variantId)}::text[],
        ${rows.map(({ id }) => id)}::text[],
        ${rows.map(({ locationId }) => locationId)}::text[],
        ${rows.map(({ lineId }) => lineId)}::text[],
        ${rows.map(({ orderLineId }) => orderLineId)}::text[],
        ${rows.map(({ bundleId }) => bundleId)}::text[],
        ${rows.map(({ units }) => units)}::int[],
        ${rows.map(({ quantity }) => quantity)}::int[]) as w
      returning variant_id, id, location_id, quantity, order_line_id),
    moved as (
      insert into inventory.movement (variant_id, id, location_id, kind, quantity, sign,
        reference, order_id, order_line_id, actor, at)
      select variant_id, 'mov_' || substr(id, 5), location_id, 'allocated', quantity, 0,
        ${ask.reference}, ${orderId}, order_line_id, ${actorName(ctx.actor)}, ${ctx.now}
      from taken)
    select coalesce((select json_agg(json_build_object('variantId', variant_id,
        'locationId', location_id, 'free', free)) from leveled), '[]') as left,
      exists (select from held) as "isHeld"`.execute(ctx.tx)
  const { left = [], isHeld = false } = written[0] ?? {}
  if (!isHeld || left.length < moves.length) return null
  const free = new Map(left.map((one) => [levelKey(one.variantId, one.locationId), one.free]))
  return moves.map((move) => {
    const after = free.get(levelKey(move.variantId, move.locationId)) ?? move.after
    return { ...move, before: after + move.promised, after }
  })
}

/**
 * Still enough for all that is to stay behind; at levels that may owe something, no less than was
 * seen.
 */
function leastFree({ ask }: ClaimToWrite): LeastFree {
  const { buffer } = ask.plan
  return ({ mayOverdraw, before, promised, safetyStock }) => {
    return mayOverdraw ? before : promised + safetyStock + buffer
  }
}

function partsOf(ctx: Ctx, { kept, orderLines }: ClaimToWrite) {
  return kept.flatMap(({ want, parts }) =>
    parts.map((part) => ({
      id: newId('rsv', ctx),
      variantId: part.variantId,
      locationId: part.shelf.locationId,
      lineId: want.lineId,
      orderLineId: orderLines.get(want.lineId),
      bundleId: want.variantId === part.variantId ? null : want.variantId,
      units: part.units,
      quantity: part.quantity,
    })),
  )
}

function linesOf({ kept }: ClaimToWrite, rows: ReturnType<typeof partsOf>): HeldLine[] {
  return kept.map(({ want, locationId, quantity }) => ({
    lineId: want.lineId,
    variantId: want.variantId,
    locationId,
    quantity,
    reservationIds: rows.filter(({ lineId }) => lineId === want.lineId).map(({ id }) => id),
  }))
}
