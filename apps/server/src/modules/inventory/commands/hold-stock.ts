import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Ctx } from '#platform/ctx.ts'
import type { Hold } from '../holding/hold-ask.ts'
import { holdInBatch } from '../holding/hold-queue.ts'
import { askOf, type HoldWish } from '../holding/hold-wish.ts'
import { stockMap } from '../queries/stock-map.ts'

/**
 * Keeps the goods of all lines or none, in a transaction of its own that many buyers share: the
 * hold stands whatever becomes of the caller's, until it is committed, released or expires.
 * Refuses `not_enough` with each line that falls short, `unknown_location` and unknown channels.
 */
export async function holdStock(ctx: Ctx, wish: HoldWish): Promise<Hold> {
  const map = await stockMap(ctx)
  const answer = await holdInBatch({ ctx, map, ask: askOf(map, wish) })
  if ('id' in answer) return answer
  return inventoryRefusals.refuse.not_enough({ lines: answer })
}
