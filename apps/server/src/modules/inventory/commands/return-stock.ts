import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseFaultyKeys, startTracking } from '../guards/stock-guards.ts'
import { once } from '../ledger/once.ts'
import type { Which } from '../ledger/pieces.ts'
import { bringPieces } from '../ledger/which-pieces.ts'
import { stockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'

/** Goods of an order that came back to a location. */
export interface LineToReturn extends Which {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly quantity: number
  /** `damaged` ones lie there, but are not sold. */
  readonly condition: 'good' | 'damaged'
  readonly orderLineId?: Id<'oln'> | null
}

export interface StockReturn {
  readonly orderId: Id<'ord'> | null
  readonly lines: readonly LineToReturn[]
  /** Names the return: the same again changes nothing. */
  readonly reference: string
}

/** Takes goods back into stock; a bundle comes back as its parts, which the caller names. */
export async function returnStock(ctx: Ctx, back: StockReturn): Promise<void> {
  const { reference } = back
  await once(ctx, { operation: 'return', reference }, () => takeBack(ctx, back))
}

async function takeBack(ctx: Ctx, { orderId, lines, reference }: StockReturn): Promise<object> {
  await refuseFaultyKeys(ctx, lines)
  await startTracking(
    ctx,
    lines.map(({ variantId }) => variantId),
  )
  const stock = await stockOf(ctx, lines)
  const entries: LedgerEntry[] = []
  for (const line of lines) {
    const { variantId, locationId, orderLineId = null, quantity } = line
    const place = { variantId, locationId, orderId, orderLineId, reference }
    for (const portion of await bringPieces(ctx, stock, line)) {
      entries.push({ ...place, ...portion, kind: 'returned', sign: 1 })
    }
    if (line.condition === 'good') continue
    const reason = 'came_back_damaged'
    entries.push({ ...place, kind: 'damaged', quantity, sign: 0, unavailable: quantity, reason })
  }
  await writeStock(ctx, entries, stock)
  return {}
}
