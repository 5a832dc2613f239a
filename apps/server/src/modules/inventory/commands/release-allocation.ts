import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { drawDown } from '../ledger/draw-down.ts'
import { giveBackFences } from '../ledger/give-back-fences.ts'
import { stockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'
import { allocations, lockedAllocations, type Allocation } from '../queries/allocations.ts'
import { draw, type Drawn, type LineToDraw } from '../rules/draw.ts'

export interface Release {
  readonly orderId: Id<'ord'>
  /** Absent: all that is still kept for the order. */
  readonly lines?: readonly LineToDraw[]
  readonly reason: string
}

/**
 * Frees pieces that are kept for an order. Without lines whatever is still kept, which may be
 * nothing; with lines it refuses `nothing_promised` where they no longer hold so many. What has
 * left has left: of a cancel and a shipment at the same instant, one comes first.
 */
export async function releaseAllocation(ctx: Ctx, release: Release): Promise<void> {
  const before = await allocations(ctx, release.orderId)
  if (before.length === 0) return
  const stock = await stockOf(ctx, before)
  const now = await lockedAllocations(ctx, release.orderId)
  const drawn = release.lines === undefined ? allOpen(now) : drawLines(now, release.lines)
  if (drawn.length === 0) return
  await Promise.all([
    writeStock(
      ctx,
      drawn.map((one) => releasedEntry(one, release)),
      stock,
    ),
    drawDown(ctx, drawn, 'released'),
    giveBackFences(ctx, drawn),
  ])
}

function allOpen(all: readonly Allocation[]): Drawn<Allocation>[] {
  return all
    .filter(({ open }) => open > 0)
    .map((allocation) => ({ allocation, quantity: allocation.open }))
}

function drawLines(all: readonly Allocation[], lines: readonly LineToDraw[]) {
  const { drawn, lacking } = draw(all, lines)
  if (lacking.length > 0) inventoryRefusals.refuse.nothing_promised({ lines: lacking })
  return drawn
}

function releasedEntry(
  { allocation, quantity }: Drawn<Allocation>,
  { orderId, reason }: Release,
): LedgerEntry {
  const { variantId, locationId, orderLineId, reference } = allocation
  return {
    ...{ variantId, locationId, orderId, orderLineId, reference, quantity, reason },
    kind: 'released',
    sign: 0,
    promised: -quantity,
  }
}
