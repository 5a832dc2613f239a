import { sql } from 'kysely'
import type { StockDay } from '@redthread/contract/inventory'
import type { Id } from '@redthread/kernel/id'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { chartDays, type DayMoves } from '../rules/chart-days.ts'
import { stockMap } from './stock-map.ts'

interface Asked {
  readonly variantId: Id<'var'>
  readonly locationId?: Id<'loc'>
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/**
 * Day by day what lay there as it ended and what came and went, reckoned back from what lies there
 * now. Days are those of the location; of several, in UTC.
 */
export async function stockHistory(ctx: Ctx, asked: Asked): Promise<StockDay[]> {
  const { variantId, locationId, from, until } = asked
  const reached = reach(ctx.actor, 'inventory:read', 'locations')
  const of = sql`x.variant_id = ${variantId}
    and ${locationId === undefined ? sql`true` : sql`x.location_id = ${locationId}`}
    and ${reached === '*' ? sql`true` : sql`x.location_id = any(${reached}::text[])`}`
  const { places } = await stockMap(ctx)
  const zone = (locationId && places.get(locationId)?.zone) ?? 'UTC'
  const begin = from.toZonedDateTime(zone).toInstant()
  const [now, moves] = await Promise.all([
    sql<{ onHand: number }>`
      select coalesce(sum(on_hand), 0)::int as "onHand" from inventory.level x where ${of}`.execute(
      ctx.tx,
    ),
    sql<DayMoves>`
      select (at at time zone ${zone})::date::text as day, sum(sign * quantity)::int as change,
        coalesce(sum(quantity) filter (where kind in ('received', 'transferred_in')), 0)::int
          as received,
        coalesce(sum(quantity) filter (where kind = 'shipped'), 0)::int as sold,
        coalesce(sum(quantity) filter (where kind = 'returned'), 0)::int as returned
      from inventory.movement x where ${of} and at >= ${begin} and sign <> 0
      group by 1`.execute(ctx.tx),
  ])
  const days = new Map(moves.rows.map((row) => [row.day, row]))
  return chartDays(days, { now: now.rows[0]?.onHand ?? 0, from, until })
}
