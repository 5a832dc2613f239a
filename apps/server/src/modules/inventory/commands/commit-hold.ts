import { sql, type RawBuilder } from 'kysely'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { HeldLines } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'

/** Which order takes a hold, and which of its lines is which. */
export interface HoldToCommit {
  readonly holdId: Id<'hld'>
  readonly orderId: Id<'ord'>
  readonly orderLines: readonly { readonly lineId: string; readonly orderLineId: Id<'oln'> }[]
}

/**
 * Gives the pieces of a hold to its order, in the transaction that places it. Changes no level:
 * what was promised to the cart is promised to the order, so buyers of one variant do not wait for
 * each other here. The same order once more changes nothing. Refuses `hold_expired` where the hold
 * is no more; one whose time is over but that nobody has taken is still good.
 */
export async function commitHold(ctx: Ctx, commit: HoldToCommit): Promise<HeldLines> {
  const taken = await allocated(ctx, commit)
  if (taken === undefined) return committedBefore(ctx, commit)
  const known = new Set(commit.orderLines.map(({ lineId }) => lineId))
  const missing = taken.lines.find(({ lineId }) => !known.has(lineId))
  if (missing !== undefined) throw new TypeError(`no order line for ${missing.lineId}`)
  return taken.lines
}

async function committedBefore(ctx: Ctx, { holdId, orderId }: HoldToCommit): Promise<HeldLines> {
  const { rows } = await sql<{ lines: HeldLines; order: string | null }>`
    select lines, order_id as order from inventory.hold where id = ${holdId}`.execute(ctx.tx)
  const [row] = rows
  if (row === undefined || row.order !== orderId) {
    return inventoryRefusals.refuse.hold_expired({ holdId })
  }
  return row.lines
}

interface Allocated {
  readonly lines: HeldLines
  /** How many reservations became allocations. */
  readonly count: number
}

/**
 * Takes the hold, where it is still held; with it each reservation becomes an allocation of its
 * order line, and stands so in the ledger. One statement sees what was there when it began: where
 * it had to wait while other lines took the place of those, a second one takes them as well.
 */
async function allocated(ctx: Ctx, commit: HoldToCommit): Promise<Allocated | undefined> {
  const { holdId, orderId } = commit
  const { rows } = await sql<Allocated>`
    with held as (
      update inventory.hold set state = 'committed', order_id = ${orderId},
        changed_at = ${ctx.now}
      where id = ${holdId} and state = 'held' returning id, lines
    ), ${allocation(ctx, commit)}
    select lines, (select count(*)::int from taken) as count from held`.execute(ctx.tx)
  const [hold] = rows
  const kept = hold?.lines.flatMap(({ reservationIds }) => reservationIds) ?? []
  if (hold !== undefined && hold.count < kept.length) {
    await sql`with held as (select ${holdId}::text as id), ${allocation(ctx, commit)}
      select from taken`.execute(ctx.tx)
  }
  return hold
}

/** What follows from `held`: its reservations, and their lines in the ledger. */
function allocation(ctx: Ctx, { orderId, orderLines }: HoldToCommit): RawBuilder<unknown> {
  return sql`line as (
      select * from unnest(${orderLines.map(({ lineId }) => lineId)}::text[],
        ${orderLines.map(({ orderLineId }) => orderLineId)}::text[]) as l (line_id, order_line_id)
    ), taken as (
      update inventory.reservation r set state = 'committed', order_id = ${orderId},
        order_line_id = line.order_line_id, expires_at = null, changed_at = ${ctx.now}
      from held, line
      where r.hold_id = held.id and r.state = 'held' and r.line_id = line.line_id
      returning r.variant_id, r.id, r.location_id, r.quantity, r.reference, r.order_line_id
    ), moved as (
      insert into inventory.movement (variant_id, id, location_id, kind, quantity, sign, reference,
        order_id, order_line_id, actor, at)
      select variant_id, 'mov_' || substr(id, 5), location_id, 'allocated', quantity, 0, reference,
        ${orderId}, order_line_id, ${actorName(ctx.actor)}, ${ctx.now} from taken
    )`
}
