import type { TaxClass, Variant } from '@redthread/contract/catalog-product'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { SkuPrice, StockLine } from '../../rules/entry.ts'
import { readDecimal, readGtin, readWhole } from '../../rules/read-values.ts'
import { weightInGrams } from '../../rules/read-weight.ts'
import type { RowReader } from '../../rules/row-reader.ts'
import { salePrice } from '../../rules/sale-price.ts'
import type { Axes } from './axes.ts'
import { listIn } from './list-in.ts'
import type { WooReading } from './woo-reading.ts'

/** A variant with what its row says beside it. */
export interface WooVariant {
  readonly row: number
  readonly picks: readonly string[]
  readonly variant: Omit<Variant, 'options'>
  readonly prices: readonly SkuPrice[]
  readonly stock: readonly StockLine[]
}

interface Of {
  readonly handle: string
  readonly head: RowReader
  readonly axes: Axes
  readonly at: number
  readonly reading: WooReading
}

const saleFields = { regular: 'regular', sale: 'sale', from: 'sale_from', until: 'sale_until' }

/** Reads a row that is sold: a variation, or a product without any. */
export function wooVariant(reader: RowReader, { handle, head, axes, reading }: Of): WooVariant {
  const { settings, seen } = reading
  const picks = axes.picksOf(reader)
  const given = lineOf(reader.within('sku', 100), 100)
  const sku = given === '' ? [handle, ...picks.map(handleOf)].join('-').slice(0, 100) : given
  if (!seen.add(sku, reader.row)) reader.blame('sku', 'duplicate_sku')
  const types = reader.text('type').toLowerCase()
  const gtin = reader.maybe('gtin', readGtin)
  const weightG = weightOf(reader, reading)
  const quantity = reader.maybe('stock', readWhole)
  return {
    row: reader.row,
    picks,
    variant: {
      sku,
      ...(gtin !== undefined && { gtin }),
      ...(weightG !== undefined && { weightG }),
      requiresShipping: !/virtual|downloadable|external/.test(types),
      ...taxOf(reader, head, settings.options.taxClass),
      ...partsOf(reader, reading),
    },
    prices: salePrice(reader, { sku, settings }, saleFields),
    stock: quantity === undefined ? [] : [{ row: reader.row, sku, quantity }],
  }
}

function weightOf(reader: RowReader, { columns }: WooReading): number | undefined {
  const field = columns.fields.find((one) => one?.startsWith('weight:') === true)
  if (field === undefined || field === null) return undefined
  const amount = reader.maybe(field, readDecimal)
  return amount === undefined ? undefined : weightInGrams(amount, field.slice(7))
}

const taxClasses: Readonly<Record<string, TaxClass>> = {
  'reduced-rate': 'reduced',
  'zero-rate': 'zero',
  standard: 'standard',
}

function taxOf(reader: RowReader, head: RowReader, given: TaxClass | undefined) {
  if (reader.text('tax_status') === 'none') return { taxClass: 'exempt' as const }
  const own = reader.text('tax_class')
  const said = own === '' || own === 'parent' ? head.text('tax_class') : own
  const taxClass = taxClasses[said] ?? given
  return taxClass === undefined ? {} : { taxClass }
}

function partsOf(reader: RowReader, { families }: WooReading) {
  const names = listIn(reader.text('grouped'))
  if (names.length === 0) return {}
  return { components: names.map((name) => ({ sku: families.skuOf(name), quantity: 1 })) }
}
