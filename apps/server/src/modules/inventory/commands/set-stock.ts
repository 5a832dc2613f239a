import type {
  SettingOutcome,
  StockSetting,
  StockSettings,
} from '@redthread/contract/inventory-changes'
import type { Ctx } from '#platform/ctx.ts'
import { keyFaults, startTracking } from '../guards/stock-guards.ts'
import { levelKey } from '../holding/lock-levels.ts'
import { serialsElsewhere } from '../ledger/serials.ts'
import { matchPieces } from '../ledger/match-pieces.ts'
import { stockOf, type StockOf } from '../ledger/stock-of.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'

/**
 * Sets what lies at levels, as another system counts it: row by row, one outcome each, in order. A
 * row that names what it believes to replace (`ifQuantity`) is refused where that is not so any
 * more, and told what is. What is the same writes nothing; of a level named twice the last holds.
 */
export async function setStock(ctx: Ctx, settings: StockSettings): Promise<SettingOutcome[]> {
  const { rows } = settings
  const faults = await keyFaults(ctx, rows)
  const sound = rows.filter((_, index) => faults[index] === null)
  await startTracking(
    ctx,
    sound.map(({ variantId }) => variantId),
  )
  const stock = await stockOf(ctx, sound)
  const now = new Map<string, number>()
  const outcomes: SettingOutcome[] = []
  const entries: LedgerEntry[] = []
  for (const [index, row] of rows.entries()) {
    const fault = faults[index]
    if (fault !== null && fault !== undefined) {
      outcomes.push({ outcome: 'refused', onHand: null, code: fault })
      continue
    }
    const { outcome, written } = await setOne(ctx, { stock, now, row, settings })
    outcomes.push(outcome)
    entries.push(...written)
  }
  await writeStock(ctx, entries, stock)
  return outcomes
}

interface Setting {
  readonly stock: StockOf
  /** What lies there after the rows before. */
  readonly now: Map<string, number>
  readonly row: StockSetting
  readonly settings: StockSettings
}

interface Set {
  readonly outcome: SettingOutcome
  readonly written: readonly LedgerEntry[]
}

async function setOne(ctx: Ctx, { stock, now, row, settings }: Setting): Promise<Set> {
  const { variantId, locationId, quantity, ifQuantity = null } = row
  const key = levelKey(variantId, locationId)
  const level = stock.level(variantId, locationId)
  const before = now.get(key) ?? level.onHand
  if (ifQuantity !== null && ifQuantity !== before) return refused(before, 'stock_changed')
  const faulty = whichFault(stock, row) ?? (await elsewhere(ctx, stock, row))
  if (faulty !== null) return refused(before, faulty)
  const { lots, serials } = row
  const counted = { variantId, locationId, quantity, before, lots, serials }
  const differences = await matchPieces(ctx, stock, counted)
  if (differences.length === 0) {
    return { outcome: { outcome: 'unchanged', onHand: before }, written: [] }
  }
  now.set(key, quantity)
  const { reason, reference = null } = settings
  const lost = Math.max(0, level.unavailable - quantity)
  const written = differences.map((difference, index): LedgerEntry => ({
    ...{ variantId, locationId, ...difference, reason, reference },
    kind: 'counted',
    unavailable: index === 0 ? -lost : 0,
  }))
  return { outcome: { outcome: 'changed', onHand: quantity }, written }
}

/** Lots and serial numbers must come to the number, where the variant is followed by them. */
function whichFault(stock: StockOf, row: StockSetting) {
  const tracking = stock.tracking(row.variantId)
  if (tracking === 'lot') {
    const told = (row.lots ?? []).reduce((sum, lot) => sum + lot.quantity, 0)
    return told === row.quantity ? null : 'lots_needed'
  }
  if (tracking === 'serial' && (row.serials ?? []).length !== row.quantity) return 'serials_needed'
  return null
}

/** A piece that lies somewhere else cannot be counted here. */
async function elsewhere(ctx: Ctx, stock: StockOf, row: StockSetting) {
  const { variantId, locationId, serials = [] } = row
  if (stock.tracking(variantId) !== 'serial' || serials.length === 0) return null
  const some = await serialsElsewhere(ctx, { variantId, locationId, serials })
  return some.length > 0 ? 'serial_taken' : null
}

function refused(onHand: number, code: NonNullable<SettingOutcome['code']>): Set {
  return { outcome: { outcome: 'refused', onHand, code }, written: [] }
}
