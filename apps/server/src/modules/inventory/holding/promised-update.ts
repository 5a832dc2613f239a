import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { LevelMove } from './shelves.ts'

/** How many must be free at a level for it to give what is asked of it; null where it is locked. */
export type LeastFree = (move: LevelMove) => number | null

/** The statement that promises pieces of levels `l`, only at those that have the least free. */
export function promisedUpdate(
  ctx: Ctx,
  moves: readonly LevelMove[],
  leastFree: LeastFree,
): RawBuilder<unknown> {
  const left = sql`greatest(0, l.unavailable + l.promised + w.more - l.on_hand)`
  return sql`
    update inventory.level l set promised = l.promised + w.more, changed_at = ${ctx.now},
      short = case when w.may then ${left} else least(l.short, ${left}) end
    from unnest(${moves.map(({ variantId }) => variantId)}::text[],
      ${moves.map(({ locationId }) => locationId)}::text[],
      ${moves.map(({ promised }) => promised)}::int[],
      ${moves.map(({ mayOverdraw }) => mayOverdraw)}::boolean[],
      ${moves.map(leastFree)}::int[]
    ) as w (variant_id, location_id, more, may, least)
    where l.variant_id = w.variant_id and l.location_id = w.location_id
      and (w.least is null or l.on_hand - l.unavailable - l.promised >= w.least)`
}
