import { availabilityChanged, stockLow } from '@redthread/contract/inventory'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { emitMany } from '#platform/events/emit.ts'

/** How many were free at a level before and after, and from where on that matters. */
export interface Told {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly before: number
  readonly after: number
  readonly safetyStock: number
  readonly lowStockAt: number | null
  readonly fenced: number
}

// So many pieces are plenty: nobody sees the difference to one less.
const plenty = 20
const slice = 500

/** Tells where few pieces became fewer, or more, and where the low mark was reached. */
export async function tellMoves(
  ctx: Ctx,
  moves: readonly Told[],
  mostBuffer: number,
): Promise<void> {
  const seen = moves.filter((move) => {
    const mark = plenty + mostBuffer + move.safetyStock + move.fenced
    return move.before !== move.after && Math.min(move.before, move.after) <= mark
  })
  const low = seen.filter(
    ({ before, after, lowStockAt: mark }) => mark !== null && before > mark && after <= mark,
  )
  await Promise.all([tellAvailability(ctx, seen), tellLow(ctx, low)])
}

/** Says that what can be bought of variants has changed, in order of their ids. */
export async function tellAvailability(
  ctx: Ctx,
  changed: readonly Pick<Told, 'variantId' | 'locationId'>[],
): Promise<void> {
  const ids = [...new Set(changed.map(({ variantId }) => variantId))].toSorted()
  for (let from = 0; from < ids.length; from += slice) {
    const variantIds = ids.slice(from, from + slice)
    const among = new Set(variantIds)
    const places = changed.filter(({ variantId }) => among.has(variantId))
    const locationIds = [...new Set(places.map(({ locationId }) => locationId))].toSorted()
    await emit(ctx, availabilityChanged, variantIds[0] ?? '', {
      variantIds,
      locationIds: locationIds.slice(0, slice),
    })
  }
}

async function tellLow(ctx: Ctx, low: readonly Told[]): Promise<void> {
  await emitMany(
    ctx,
    stockLow,
    low.map(({ variantId, locationId, after, lowStockAt }) => ({
      key: `${variantId} ${locationId}`,
      payload: { variantId, locationId, available: after, lowStockAt: lowStockAt ?? 0 },
    })),
  )
}
