import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { drawDown } from '../ledger/draw-down.ts'
import { once } from '../ledger/once.ts'
import type { LotWish, Portion } from '../ledger/pieces.ts'
import { bringUnknown } from '../ledger/serials.ts'
import { bringPieces, takePieces } from '../ledger/which-pieces.ts'
import { stockOf, type StockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'
import { allocations, lockedAllocations, type Allocation } from '../queries/allocations.ts'
import { draw, type Drawn } from '../rules/draw.ts'

/** Pieces of an order line that leave now. */
export interface LineToShip {
  readonly orderLineId: Id<'oln'>
  readonly quantity: number
  /** Only what is kept there; needed where a line was spread over several locations. */
  readonly locationId?: Id<'loc'> | undefined
  readonly lots?: readonly LotWish[] | undefined
  readonly serials?: readonly string[] | undefined
}

export interface Shipment {
  readonly orderId: Id<'ord'>
  readonly lines: readonly LineToShip[]
  /** Names the shipment: the same again ships nothing more. */
  readonly reference: string
  /** The customer holds the goods in hand: books that say there are fewer are put right. */
  readonly inHand?: boolean
}

/** What left, location by location, with its lots and serial numbers. */
export interface Shipped {
  readonly lines: readonly ShippedLine[]
}

export interface ShippedLine {
  readonly orderLineId: Id<'oln'>
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly quantity: number
  readonly lots: readonly { readonly code: string; readonly quantity: number }[]
  readonly serials: readonly string[]
}

/**
 * Lets the goods of an order go, off exactly the pieces that are kept for it. Of lots the first to
 * expire leaves unless others are named; serial numbers are named. Refuses `nothing_promised` where
 * the order no longer holds so many, `not_enough` where they do not lie there, `lots_needed` and
 * `serials_needed`.
 */
export function shipStock(ctx: Ctx, shipment: Shipment): Promise<Shipped> {
  const { reference } = shipment
  return once(ctx, { operation: 'ship', reference }, () => ship(ctx, shipment))
}

async function ship(ctx: Ctx, shipment: Shipment): Promise<Shipped> {
  const before = await allocations(ctx, shipment.orderId)
  const named = new Set(shipment.lines.map(({ orderLineId }) => orderLineId))
  const keys = before.filter(({ orderLineId }) => named.has(orderLineId))
  if (keys.length === 0) return { lines: [] }
  const stock = await stockOf(ctx, keys)
  const { drawn, lacking } = draw(await lockedAllocations(ctx, shipment.orderId), shipment.lines)
  if (lacking.length > 0) inventoryRefusals.refuse.nothing_promised({ lines: lacking })
  const found = missingThere(drawn, stock)
  if (found.length > 0 && shipment.inHand !== true) {
    inventoryRefusals.refuse.not_enough({ lines: found })
  }
  const entries: LedgerEntry[] = []
  for (const { variantId, locationId, missing } of found) {
    entries.push(...(await putRight(ctx, stock, { variantId, locationId, quantity: missing })))
  }
  const lines: ShippedLine[] = []
  for (const one of drawn) {
    const portions = await portionsOf(ctx, stock, { one, shipment })
    entries.push(...entriesOf(one, portions, shipment))
    lines.push(shippedLine(one, portions))
  }
  await Promise.all([writeStock(ctx, entries, stock), drawDown(ctx, drawn, 'shipped')])
  return { lines }
}

/** Goods that leave a location where the books have fewer. */
function missingThere(drawn: readonly Drawn<Allocation>[], stock: StockOf) {
  const groups = Map.groupBy(drawn, ({ allocation: { variantId, locationId } }) => {
    return `${variantId} ${locationId}`
  })
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { variantId, locationId, orderLineId: lineId } = first.allocation
    const level = stock.level(variantId, locationId)
    const available = level.onHand - level.unavailable
    const wanted = group.reduce((sum, { quantity }) => sum + quantity, 0)
    const missing = wanted - available
    return missing > 0 ? [{ lineId, variantId, locationId, wanted, available, missing }] : []
  })
}

interface Found {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly quantity: number
}

/** The books had fewer than the customer holds in hand. */
async function putRight(ctx: Ctx, stock: StockOf, found: Found): Promise<LedgerEntry[]> {
  const tracking = stock.tracking(found.variantId)
  if (tracking === 'serial') return [adjusted(found)]
  const lots = [{ code: 'found', quantity: found.quantity }]
  await bringPieces(ctx, stock, { ...found, lots })
  return [{ ...adjusted(found), lot: tracking === 'lot' ? 'found' : null }]
}

function adjusted(found: Found): LedgerEntry {
  return { ...found, kind: 'adjusted', sign: 1, reason: 'found_in_hand' }
}

interface Leaving {
  readonly one: Drawn<Allocation>
  readonly shipment: Shipment
}

async function portionsOf(
  ctx: Ctx,
  stock: StockOf,
  { one: { allocation, quantity }, shipment }: Leaving,
): Promise<readonly Portion[]> {
  const { variantId, locationId, orderLineId } = allocation
  const line = shipment.lines.find((each) => each.orderLineId === orderLineId)
  const pieces = { variantId, locationId, quantity, orderId: shipment.orderId }
  // The lots and numbers of a line are those of the one part that is followed so closely.
  const which = { lots: line?.lots, serials: line?.serials }
  if (shipment.inHand === true && stock.tracking(variantId) === 'serial') {
    await bringUnknown(ctx, { ...pieces, serials: which.serials ?? [] })
  }
  return takePieces(ctx, stock, { ...pieces, ...which, leavesFor: 'shipped' })
}

function entriesOf(
  { allocation, quantity: all }: Drawn<Allocation>,
  portions: readonly Portion[],
  { orderId, reference }: Shipment,
): LedgerEntry[] {
  const { variantId, locationId, orderLineId } = allocation
  const place = { variantId, locationId, orderId, orderLineId, reference }
  return portions.map((portion, index) => ({
    ...{ ...place, ...portion, kind: 'shipped' as const, sign: -1 as const },
    promised: index === 0 ? -all : 0,
  }))
}

function shippedLine(
  { allocation, quantity }: Drawn<Allocation>,
  portions: readonly Portion[],
): ShippedLine {
  const { orderLineId, variantId, locationId } = allocation
  const lots = portions.flatMap(({ lot, quantity: of }) =>
    lot === null ? [] : [{ code: lot, quantity: of }],
  )
  const serials = portions.flatMap((portion) => portion.serials ?? [])
  return { orderLineId, variantId, locationId, quantity, lots, serials }
}
