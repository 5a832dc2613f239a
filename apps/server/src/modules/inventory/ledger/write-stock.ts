import { sql } from 'kysely'
import { stockMoved, type MovementKind } from '@redthread/contract/inventory'
import { newId, type Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { levelKey } from '../holding/lock-levels.ts'
import { tellMoves, type Told } from '../holding/tell-moves.ts'
import { stockMap } from '../queries/stock-map.ts'
import type { StockOf } from './stock-of.ts'

/** One line of the ledger, and what it does to a level beside the pieces on hand. */
export interface LedgerEntry {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly kind: MovementKind
  readonly quantity: number
  readonly sign: -1 | 0 | 1
  readonly unavailable?: number
  readonly promised?: number
  readonly reason?: string | null
  readonly reference?: string | null
  readonly orderId?: Id<'ord'> | null
  readonly orderLineId?: Id<'oln'> | null
  readonly lot?: string | null
  readonly serials?: readonly string[] | null
  readonly unitCost?: number | null
  readonly currency?: Currency | null
}

/**
 * Writes entries into the ledger and what they come to into the levels, which the caller has
 * locked (`stock`). What is promised may come to be owed: goods that are missing are missing.
 */
export async function writeStock(
  ctx: Ctx,
  entries: readonly LedgerEntry[],
  stock: StockOf,
): Promise<void> {
  const due = entries.filter(({ quantity }) => quantity > 0)
  if (due.length === 0) return
  const deltas = deltasOf(due)
  const { mostBuffer } = await stockMap(ctx)
  await Promise.all([
    writeLevels(ctx, deltas, stock),
    writeEntries(ctx, due),
    tellMoves(ctx, toldOf(deltas, stock), mostBuffer),
    tellMoved(ctx, due),
  ])
}

interface Delta {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  onHand: number
  unavailable: number
  promised: number
}

function deltasOf(entries: readonly LedgerEntry[]): Delta[] {
  const deltas = new Map<string, Delta>()
  for (const entry of entries) {
    const { variantId, locationId, quantity, sign, unavailable = 0, promised = 0 } = entry
    const key = levelKey(variantId, locationId)
    const delta = deltas.get(key) ?? {
      ...{ variantId, locationId, onHand: 0, unavailable: 0, promised: 0 },
    }
    delta.onHand += sign * quantity
    delta.unavailable += unavailable
    delta.promised += promised
    deltas.set(key, delta)
  }
  return [...deltas.values()]
}

function toldOf(deltas: readonly Delta[], stock: StockOf): Told[] {
  return deltas.map(({ variantId, locationId, onHand, unavailable, promised }) => {
    const level = stock.level(variantId, locationId)
    const before = level.onHand - level.unavailable - level.promised
    const after = before + onHand - unavailable - promised
    const { safetyStock, lowStockAt } = level
    return { variantId, locationId, before, after, safetyStock, lowStockAt, fenced: 0 }
  })
}

function writeLevels(ctx: Ctx, deltas: readonly Delta[], stock: StockOf) {
  const rows = deltas.toSorted((a, b) =>
    levelKey(a.variantId, a.locationId) < levelKey(b.variantId, b.locationId) ? -1 : 1,
  )
  const levels = rows.map(({ variantId, locationId }) => stock.level(variantId, locationId))
  const left = sql`greatest(0, l.unavailable + w.unavailable + l.promised + w.promised
    - l.on_hand - w.on_hand)`
  const given = sql`unnest(${rows.map(({ variantId }) => variantId)}::text[],
      ${rows.map(({ locationId }) => locationId)}::text[],
      ${rows.map(({ onHand }) => onHand)}::int[],
      ${rows.map(({ unavailable }) => unavailable)}::int[],
      ${rows.map(({ promised }) => promised)}::int[],
      ${levels.map(({ safetyStock }) => safetyStock)}::int[],
      ${levels.map(({ lowStockAt }) => lowStockAt)}::int[]
    ) as w (variant_id, location_id, on_hand, unavailable, promised, safety, low)`
  return Promise.all([
    sql`insert into inventory.level
        (variant_id, location_id, on_hand, safety_stock, low_stock_at, changed_at)
      select w.variant_id, w.location_id, 0, w.safety, w.low, ${ctx.now} from ${given}
      order by 1, 2 on conflict do nothing`.execute(ctx.tx),
    sql`update inventory.level l set on_hand = l.on_hand + w.on_hand,
        unavailable = l.unavailable + w.unavailable, promised = l.promised + w.promised,
        short = ${left}, version = l.version + 1, changed_at = ${ctx.now}
      from ${given}
      where l.variant_id = w.variant_id and l.location_id = w.location_id`.execute(ctx.tx),
  ])
}

function writeEntries(ctx: Ctx, entries: readonly LedgerEntry[]) {
  const rows = entries.map((one) => ({
    variant_id: one.variantId,
    id: newId('mov', ctx),
    location_id: one.locationId,
    kind: one.kind,
    quantity: one.quantity,
    sign: one.sign,
    reason: one.reason ?? null,
    reference: one.reference ?? null,
    order_id: one.orderId ?? null,
    order_line_id: one.orderLineId ?? null,
    lot: one.lot ?? null,
    serials: one.serials ?? null,
    unit_cost_minor: one.currency === null ? null : (one.unitCost ?? null),
    currency: one.unitCost === null || one.unitCost === undefined ? null : (one.currency ?? null),
  }))
  return sql`
    insert into inventory.movement (variant_id, id, location_id, kind, quantity, sign, reason,
      reference, order_id, order_line_id, lot, serials, unit_cost_minor, currency, actor, at)
    select r.*, ${actorName(ctx.actor)}, ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (variant_id text, id text,
      location_id text, kind text, quantity int, sign smallint, reason text, reference text,
      order_id text, order_line_id text, lot text, serials text[], unit_cost_minor bigint,
      currency char(3))`.execute(ctx.tx)
}

const slice = 500

/** Tells of what came and went, kind by kind. */
async function tellMoved(ctx: Ctx, entries: readonly LedgerEntry[]): Promise<void> {
  for (const [kind, of] of Map.groupBy(entries, (entry) => entry.kind)) {
    const ids = [...new Set(of.map(({ variantId }) => variantId))].toSorted()
    const places = [...new Set(of.map(({ locationId }) => locationId))].toSorted()
    const reference = of[0]?.reference ?? null
    for (let from = 0; from < ids.length; from += slice) {
      const variantIds = ids.slice(from, from + slice)
      const locationIds = places.slice(0, slice)
      await emit(ctx, stockMoved, variantIds[0] ?? '', { variantIds, locationIds, kind, reference })
    }
  }
}
