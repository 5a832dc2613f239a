import type { SkuPrice, Settings } from './entry.ts'
import type { RowReader } from './row-reader.ts'

interface Of {
  readonly sku: string
  readonly settings: Settings
  readonly channel?: string
}

/**
 * A price and what it cost before. Where the earlier one is higher it is the regular price, and
 * the other a reduction of it; else it says nothing and the price is the regular one.
 */
export function pricePair(
  reader: RowReader,
  { sku, settings, channel }: Of,
  [now, before]: readonly [string, string],
): SkuPrice[] {
  const { currency, taxIncluded } = settings
  const amount = reader.amount(now, currency)
  const compareAt = reader.amount(before, currency)
  if (amount === undefined) return []
  const shared = { row: reader.row, sku, currency, taxIncluded, ...(channel && { channel }) }
  if (compareAt === undefined || compareAt <= amount) return [{ ...shared, amount }]
  return [
    { ...shared, amount: compareAt },
    { ...shared, amount, sale: true },
  ]
}
