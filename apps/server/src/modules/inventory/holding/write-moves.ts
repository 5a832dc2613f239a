import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { promisedUpdate } from './promised-update.ts'
import type { LevelMove } from './shelves.ts'
import { tellMoves } from './tell-moves.ts'

/**
 * Writes what became of levels, and tells of it where shoppers would see a difference. Levels that
 * may not owe anything refuse to (constraint level_promised_lies_there).
 */
export async function writeMoves(
  ctx: Ctx,
  moves: readonly LevelMove[],
  mostBuffer: number,
): Promise<void> {
  const promised = moves.filter((move) => move.promised !== 0)
  const fences = moves.flatMap(({ variantId, locationId, fences: changed }) =>
    changed.map(([channelId, quantity]) => ({ variantId, locationId, channelId, quantity })),
  )
  const fresh = moves.filter(({ exists }) => !exists)
  await Promise.all([
    fresh.length > 0 && makeLevels(ctx, fresh),
    promised.length > 0 && promisedUpdate(ctx, promised, () => null).execute(ctx.tx),
    fences.length > 0 && writeFences(ctx, fences),
    tellMoves(ctx, moves, mostBuffer),
  ])
}

/** Makes the levels at which nothing has ever lain, so that something may be owed there. */
function makeLevels(ctx: Ctx, moves: readonly LevelMove[]) {
  return sql`
    insert into inventory.level
      (variant_id, location_id, on_hand, safety_stock, low_stock_at, changed_at)
    select w.variant_id, w.location_id, 0, w.safety, w.low, ${ctx.now}
    from unnest(${moves.map(({ variantId }) => variantId)}::text[],
      ${moves.map(({ locationId }) => locationId)}::text[],
      ${moves.map(({ safetyStock }) => safetyStock)}::int[],
      ${moves.map(({ lowStockAt }) => lowStockAt)}::int[]
    ) as w (variant_id, location_id, safety, low)
    on conflict do nothing`.execute(ctx.tx)
}

interface Fenced {
  readonly variantId: string
  readonly locationId: string
  readonly channelId: string
  readonly quantity: number
}

function writeFences(ctx: Ctx, fences: readonly Fenced[]) {
  return sql`
    insert into inventory.fence (variant_id, location_id, channel_id, quantity, changed_at)
    select w.*, ${ctx.now} from unnest(${fences.map(({ variantId }) => variantId)}::text[],
      ${fences.map(({ locationId }) => locationId)}::text[],
      ${fences.map(({ channelId }) => channelId)}::text[],
      ${fences.map(({ quantity }) => quantity)}::int[]) as w
    on conflict (variant_id, location_id, channel_id) do update
      set quantity = excluded.quantity, changed_at = excluded.changed_at`.execute(ctx.tx)
}
