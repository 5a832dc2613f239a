import type { HeldLine } from '@redthread/contract/inventory-stored'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { stockMap, type StockMap } from '../queries/stock-map.ts'
import { keepTogether, type Kept, type Shortage, type Want } from '../rules/keep-together.ts'
import { freeExpired } from './free-expired.ts'
import { wantsOf, type Hold, type HoldAnswer, type HoldAsk } from './hold-ask.ts'
import { keptBefore, sameWish, type HoldRow } from './kept-before.ts'
import { readShelves } from './read-shelves.ts'
import type { Shelves } from './shelves.ts'
import { writeHolds, type NewHold } from './write-holds.ts'
import { writeMoves } from './write-moves.ts'

/** What a batch works with once all is locked. */
interface Batch {
  readonly map: StockMap
  readonly shelves: Shelves
  readonly before: ReadonlyMap<string, HoldRow>
}

/**
 * Keeps pieces for many at once, in one transaction: locks, decides one after the other in memory,
 * writes. The answers are in the order of the asks; no two of them have the same reference.
 */
export async function holdBatch(ctx: Ctx, asks: readonly HoldAsk[]): Promise<HoldAnswer[]> {
  const map = await stockMap(ctx)
  const wants = asks.map((ask) => wantsOf(ask, map))
  const { rows, shelves } = await lockAll(ctx, asks, wants.flat())
  const batch: Batch = { map, shelves, before: rows }
  const decided = asks.map((ask, index) => decide(batch, ask, wants[index] ?? []))
  if (decided.some(({ short }) => short !== null)) {
    const except = [...rows.values()].map(({ id }) => id)
    const freed = await freeExpired(ctx, { wants: wants.flat(), except })
    shelves.giveBack(freed)
    for (const [index, ask] of asks.entries()) {
      const was = decided[index]
      if (freed.length > 0 && was !== undefined && was.short !== null) {
        decided[index] = decide(batch, ask, wants[index] ?? [])
      }
    }
  }
  const made = decided.flatMap((one, index) => {
    const ask = asks[index]
    return one.kept === null || ask === undefined ? [] : [newHold(ctx, ask, one)]
  })
  const again = decided.flatMap(({ again: row }, index) => {
    const ttlMs = asks[index]?.ttlMs ?? 0
    return row === null || row.state !== 'held' ? [] : [renewedHold(ctx, row, ttlMs)]
  })
  await Promise.all([
    writeMoves(ctx, shelves.moves(), map.mostBuffer),
    writeHolds(ctx, { made, again }),
  ])
  const holds = new Map([...made, ...again].map((hold) => [hold.reference, hold]))
  return decided.map(({ short, again: row }, index): HoldAnswer => {
    if (short !== null) return short
    const hold: Hold | null | undefined = holds.get(asks[index]?.reference ?? '') ?? row
    if (hold === null || hold === undefined) throw new Error('a decision without its hold')
    return hold
  })
}

/** Locks holds of the same references first, then the levels that are wanted. */
async function lockAll(ctx: Ctx, asks: readonly HoldAsk[], wants: readonly Want[]) {
  const variantIds = [...new Set(wants.flatMap(({ parts }) => parts.map((p) => p.variantId)))]
  const locationIds = [...new Set(wants.flatMap(({ places }) => places))]
  const [before, shelves] = await Promise.all([
    keptBefore(ctx, asks),
    readShelves(ctx, variantIds, locationIds),
  ])
  const { rows, given } = before
  const missing = given.filter((one) => !shelves.has(one.variantId, one.locationId))
  if (missing.length > 0) {
    const more = await readShelves(
      ctx,
      missing.map(({ variantId }) => variantId),
      missing.map(({ locationId }) => locationId),
    )
    shelves.join(more)
  }
  return { rows, shelves }
}

interface Decision {
  readonly kept: readonly Kept[] | null
  readonly short: readonly Shortage[] | null
  /** The hold that was there before, where the wish is the same. */
  readonly again: HoldRow | null
  readonly instead: HoldRow | null
}

function decide({ shelves, before }: Batch, ask: HoldAsk, wants: readonly Want[]): Decision {
  const row = before.get(ask.reference) ?? null
  if (row !== null && (row.state === 'committed' || (row.state === 'held' && sameWish(row, ask)))) {
    return { kept: null, short: null, again: row, instead: null }
  }
  const counted = wants.map((want) => ({
    ...want,
    parts: want.parts.filter(({ variantId }) => shelves.isTracked(variantId)),
  }))
  // What the former wish held is free for the new one, and stays held where that fails.
  const given = row?.given ?? []
  shelves.giveBack(given)
  const { kept, short } = keepTogether(counted, seller(ask), shelves.find)
  if (short !== null) {
    shelves.takeAgain(given)
    return { kept: null, short, again: null, instead: null }
  }
  for (const { want, parts } of kept) {
    if (want.inHand) for (const { shelf } of parts) shelves.allowOverdraw(shelf)
  }
  return { kept, short: null, again: null, instead: row }
}

function seller({ plan: { channelId, buffer } }: HoldAsk) {
  return { channelId, buffer }
}

function newHold(ctx: Ctx, ask: HoldAsk, { kept, instead }: Decision): NewHold {
  const id = instead?.id ?? newId('hld', ctx)
  const parts = (kept ?? []).map((one) => ({
    kept: one,
    ids: one.parts.map((): Id<'rsv'> => newId('rsv', ctx)),
  }))
  const lines = parts.map(({ kept: one, ids }): HeldLine => ({
    lineId: one.want.lineId,
    variantId: one.want.variantId,
    locationId: one.locationId,
    quantity: one.quantity,
    reservationIds: ids,
  }))
  const expiresAt = ctx.now.add({ milliseconds: ask.ttlMs })
  const { reference } = ask
  return { id, reference, state: 'held', orderId: null, expiresAt, lines, ask, parts, instead }
}

function renewedHold(ctx: Ctx, row: HoldRow, ttlMs: number): Hold {
  const later = ctx.now.add({ milliseconds: ttlMs })
  const isLater = Temporal.Instant.compare(later, row.expiresAt) > 0
  const { id, reference, state, orderId, lines } = row
  return { id, reference, state, orderId, lines, expiresAt: isLater ? later : row.expiresAt }
}
