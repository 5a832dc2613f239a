import type { SkuPrice, Settings } from './entry.ts'
import { readInstant } from './read-values.ts'
import type { RowReader } from './row-reader.ts'

/** The fields of a regular price and of a reduction with its days. */
export interface SaleFields {
  readonly regular: string
  readonly sale: string
  readonly from: string
  readonly until: string
}

interface Of {
  readonly sku: string
  readonly settings: Settings
}

/**
 * A regular price and, beside it, a reduction for some days; the last day counts whole. A
 * reduction without a regular price is the price.
 */
export function salePrice(
  reader: RowReader,
  { sku, settings }: Of,
  fields: SaleFields,
): SkuPrice[] {
  const { currency, taxIncluded } = settings
  const regular = reader.amount(fields.regular, currency)
  const sale = reader.amount(fields.sale, currency)
  const from = reader.strict(fields.from, readInstant)
  const until = reader.strict(fields.until, readInstant)
  const shared = { row: reader.row, sku, currency, taxIncluded }
  const window = {
    ...(from !== undefined && { validFrom: from }),
    ...(until !== undefined && { validUntil: endOf(until, reader.text(fields.until)) }),
  }
  const prices: SkuPrice[] = []
  if (regular !== undefined) prices.push({ ...shared, amount: regular })
  if (sale === undefined) return prices
  if (regular === undefined) return [{ ...shared, amount: sale, ...window }]
  if (sale < regular) prices.push({ ...shared, amount: sale, sale: true, ...window })
  return prices
}

function endOf(instant: string, text: string): string {
  if (!/^\s*\d{4}-\d\d-\d\d\s*$/.test(text)) return instant
  return Temporal.Instant.from(instant).add({ hours: 24 }).toString()
}
