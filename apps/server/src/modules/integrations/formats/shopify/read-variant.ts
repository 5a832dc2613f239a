import type { Variant } from '@redthread/contract/catalog-product'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { SkuPrice, StockLine } from '../../rules/entry.ts'
import { pricePair } from '../../rules/price-pair.ts'
import { readDecimal, readGtin, readTruth, readUrl, readWhole } from '../../rules/read-values.ts'
import type { RowReader } from '../../rules/row-reader.ts'
import type { Reading } from '../reading.ts'

/** A variant with what the same row says beside it. */
export interface ReadVariant {
  readonly row: number
  readonly picks: readonly string[]
  readonly variant: Omit<Variant, 'options'>
  readonly prices: readonly SkuPrice[]
  readonly stock: readonly StockLine[]
  readonly picture: string | undefined
}

interface Of {
  readonly handle: string
  readonly names: readonly string[]
  readonly reading: Reading
}

/** Reads a row as a variant; one without a SKU is named after its product and options. */
export function readVariant(reader: RowReader, { handle, names, reading }: Of): ReadVariant {
  const { settings, seen } = reading
  const picks = names.map((_, at) => reader.text(`option${at + 1}.value`))
  const given = lineOf(reader.within('sku', 100), 100)
  const sku = given === '' ? skuOf(handle, picks) : given
  if (!seen.add(sku, reader.row)) reader.blame('sku', 'duplicate_sku')
  const gtin = reader.maybe('barcode', readGtin)
  const grams = reader.maybe('grams', readDecimal)
  const ships = reader.maybe('requires_shipping', readTruth)
  const { taxClass } = settings.options
  return {
    row: reader.row,
    picks,
    variant: {
      sku,
      ...(gtin !== undefined && { gtin }),
      ...(grams !== undefined && grams > 0 && { weightG: Math.round(grams) }),
      ...(ships !== undefined && { requiresShipping: ships }),
      ...(taxClass !== undefined && { taxClass }),
    },
    prices: pricesOf(reader, sku, reading),
    stock: stockOf(reader, sku, reading),
    picture: reader.maybe('variant_image', readUrl),
  }
}

function skuOf(handle: string, picks: readonly string[]): string {
  return [handle, ...picks.map(handleOf)].join('-').slice(0, 100).replace(/-+$/, '')
}

function pricesOf(reader: RowReader, sku: string, { columns, settings }: Reading): SkuPrice[] {
  const prices = pricePair(reader, { sku, settings }, ['price', 'compare_at'])
  for (const field of columns.fields) {
    if (field?.startsWith('price@') !== true) continue
    const market = field.slice(6)
    const fields = [field, `compare_at@${market}`] as const
    prices.push(...pricePair(reader, { sku, settings, channel: market }, fields))
  }
  return prices
}

function stockOf(reader: RowReader, sku: string, { settings }: Reading): StockLine[] {
  const quantity = reader.maybe('quantity', readWhole)
  const unitCost = reader.amount('cost', settings.currency)
  if (quantity === undefined && unitCost === undefined) return []
  const cost = unitCost === undefined ? {} : { unitCost }
  return [{ row: reader.row, sku, quantity: quantity ?? null, ...cost }]
}
