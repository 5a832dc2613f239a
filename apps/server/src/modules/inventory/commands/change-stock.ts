import type { StockChange, StockChanges } from '@redthread/contract/inventory-changes'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { refuseFaultyKeys, startTracking } from '../guards/stock-guards.ts'
import { bringPieces, takePieces } from '../ledger/which-pieces.ts'
import { stockOf, type StockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'

/**
 * Changes stock by hand, all lines or none: found or lost (`adjusted`), damaged and restored,
 * written off, come back. Refuses `not_enough` where a line takes more than lies there. What was
 * promised stays promised, and is owed where goods are missing.
 */
export async function changeStock(ctx: Ctx, { lines, reference }: StockChanges): Promise<void> {
  await refuseFaultyKeys(ctx, lines)
  await startTracking(
    ctx,
    lines.map(({ variantId }) => variantId),
  )
  const stock = await stockOf(ctx, lines)
  const left = new Left(stock)
  const entries: LedgerEntry[] = []
  for (const line of lines) {
    const { onHand, unavailable } = left.after(line)
    const place = { variantId: line.variantId, locationId: line.locationId }
    const said = { ...place, kind: line.kind, reason: line.reason, reference: reference ?? null }
    const quantity = Math.abs(line.change)
    if (onHand === 0) {
      entries.push({ ...said, quantity, sign: 0, unavailable })
      continue
    }
    const { lots, serials } = line
    const pieces = { ...place, quantity, lots, serials }
    const portions =
      onHand > 0
        ? await bringPieces(ctx, stock, pieces)
        : await takePieces(ctx, stock, { ...pieces, leavesFor: 'gone' })
    const sign: 1 | -1 = onHand > 0 ? 1 : -1
    entries.push(
      ...portions.map((portion, index) => ({
        ...{ ...said, ...portion, sign },
        unavailable: index === 0 ? unavailable : 0,
      })),
    )
  }
  await writeStock(ctx, entries, stock)
}

/** What lies at levels as lines change them one after the other. */
class Left {
  readonly #stock: StockOf
  readonly #now = new Map<string, { onHand: number; unavailable: number }>()

  constructor(stock: StockOf) {
    this.#stock = stock
  }

  /** What a line does to its level; refuses where that cannot be. */
  after(line: StockChange): { onHand: number; unavailable: number } {
    const { variantId, locationId } = line
    const key = `${variantId} ${locationId}`
    const { onHand, unavailable } = this.#now.get(key) ?? this.#stock.level(variantId, locationId)
    const does = effectOf(line, unavailable)
    const after = { onHand: onHand + does.onHand, unavailable: unavailable + does.unavailable }
    if (after.onHand < 0 || after.unavailable < 0 || after.unavailable > after.onHand) {
      const available = line.kind === 'restored' ? unavailable : onHand - unavailable
      const wanted = Math.abs(line.change)
      inventoryRefusals.refuse.not_enough({
        lines: [{ lineId: key, variantId, wanted, available }],
      })
    }
    this.#now.set(key, after)
    return does
  }
}

function effectOf({ kind, change }: StockChange, unavailable: number) {
  const quantity = Math.abs(change)
  if (quantity === 0 || (kind !== 'adjusted' && change < 0)) {
    return inventoryRefusals.refuse.invalid_document({ path: '/change', code: 'not_positive' })
  }
  switch (kind) {
    case 'adjusted':
      return { onHand: change, unavailable: 0 }
    case 'returned':
      return { onHand: quantity, unavailable: 0 }
    case 'damaged':
      return { onHand: 0, unavailable: quantity }
    case 'restored':
      return { onHand: 0, unavailable: -quantity }
    case 'written_off':
      return { onHand: -quantity, unavailable: -Math.min(quantity, unavailable) }
  }
}
