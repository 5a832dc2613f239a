import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { readShelves } from '../holding/read-shelves.ts'
import { insertAllocations } from '../ledger/allocate.ts'
import { drawDown } from '../ledger/draw-down.ts'
import { giveBackFences } from '../ledger/give-back-fences.ts'
import { stockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'
import { allocations, lockedAllocations, type Allocation } from '../queries/allocations.ts'
import { stockMap } from '../queries/stock-map.ts'
import { draw, type Drawn } from '../rules/draw.ts'
import { availableToPromise } from '../rules/shelf.ts'

/** Which pieces of an order are to come from another location. */
export interface AllocationMove {
  readonly orderId: Id<'ord'>
  readonly orderLineId: Id<'oln'>
  readonly toLocationId: Id<'loc'>
  readonly fromLocationId?: Id<'loc'>
  /** In pieces of the line. */
  readonly quantity: number
  readonly reason: string
}

/**
 * Keeps pieces of an order line at another location instead. Refuses `nothing_promised` where the
 * line no longer holds so many, `not_enough` where they are not to be had there.
 */
export async function moveAllocation(ctx: Ctx, move: AllocationMove): Promise<void> {
  const { orderId, orderLineId, toLocationId } = move
  const map = await stockMap(ctx)
  if (!map.places.has(toLocationId)) {
    inventoryRefusals.refuse.unknown_location({ locationId: toLocationId })
  }
  const own = (await allocations(ctx, orderId)).filter((one) => one.orderLineId === orderLineId)
  const variantIds = [...new Set(own.map(({ variantId }) => variantId))]
  const keys = [...own, ...variantIds.map((variantId) => ({ variantId, locationId: toLocationId }))]
  const stock = await stockOf(ctx, keys)
  const now = await lockedAllocations(ctx, orderId)
  const { fromLocationId: locationId, quantity } = move
  const { drawn, lacking } = draw(
    now.filter((one) => one.locationId !== toLocationId),
    [{ orderLineId, quantity, locationId }],
  )
  if (lacking.length > 0) inventoryRefusals.refuse.nothing_promised({ lines: lacking })
  if (drawn.length === 0) return
  await refuseScarce(ctx, drawn, toLocationId)
  await Promise.all([
    writeStock(
      ctx,
      drawn.flatMap((one) => entriesOf(one, move)),
      stock,
    ),
    drawDown(ctx, drawn, 'released'),
    giveBackFences(ctx, drawn),
    insertAllocations(
      ctx,
      drawn.map(({ allocation, quantity: pieces }) => ({
        ...allocation,
        ...{ locationId: toLocationId, orderId, quantity: pieces },
      })),
    ),
  ])
}

async function refuseScarce(
  ctx: Ctx,
  drawn: readonly Drawn<Allocation>[],
  toLocationId: Id<'loc'>,
): Promise<void> {
  const map = await stockMap(ctx)
  const variantIds = [...new Set(drawn.map(({ allocation }) => allocation.variantId))]
  const shelves = await readShelves(ctx, variantIds, [toLocationId])
  const lines = variantIds.flatMap((variantId) => {
    const of = drawn.filter(({ allocation }) => allocation.variantId === variantId)
    const wanted = of.reduce((sum, { quantity }) => sum + quantity, 0)
    const channelId = of[0]?.allocation.channelId ?? 'chn_none'
    const buffer = map.channels.get(channelId)?.buffer ?? 0
    const shelf = shelves.find(variantId, toLocationId)
    const available = availableToPromise(shelf, { channelId, buffer })
    const lineId = of[0]?.allocation.orderLineId ?? ''
    return available < wanted ? [{ lineId, variantId, wanted, available }] : []
  })
  if (lines.length > 0) inventoryRefusals.refuse.not_enough({ lines })
}

function entriesOf(
  { allocation, quantity }: Drawn<Allocation>,
  { orderId, toLocationId, reason }: AllocationMove,
): LedgerEntry[] {
  const { variantId, locationId, orderLineId, reference } = allocation
  const both = { variantId, orderId, orderLineId, reference, quantity, reason, sign: 0 as const }
  return [
    { ...both, locationId, kind: 'released', promised: -quantity },
    { ...both, locationId: toLocationId, kind: 'allocated', promised: quantity },
  ]
}
