import type { TaxClass, Variant } from '@redthread/contract/catalog-product'
import { lineOf } from '../../rules/code-of.ts'
import type { SkuPrice, StockLine } from '../../rules/entry.ts'
import { readWhole } from '../../rules/read-values.ts'
import type { RowReader } from '../../rules/row-reader.ts'
import { salePrice } from '../../rules/sale-price.ts'
import type { Reading } from '../reading.ts'

/** A variant with what its row says beside it. */
export interface MagentoVariant {
  readonly row: number
  readonly variant: Omit<Variant, 'options'>
  readonly prices: readonly SkuPrice[]
  readonly stock: readonly StockLine[]
}

const saleFields = {
  regular: 'price',
  sale: 'special',
  from: 'special_from',
  until: 'special_until',
}

/** Reads a row that is sold: a variation, or a simple product. */
export function magentoVariant(reader: RowReader, { settings, seen }: Reading): MagentoVariant {
  reader.need('sku')
  const sku = lineOf(reader.within('sku', 100), 100)
  if (sku !== '' && !seen.add(sku, reader.row)) reader.blame('sku', 'duplicate_sku')
  const quantity = reader.maybe('quantity', readWhole)
  const taxClass = taxOf(reader.text('tax_class'), settings.options.taxClass)
  return {
    row: reader.row,
    variant: {
      sku,
      requiresShipping: !/virtual|downloadable/.test(reader.text('type')),
      ...(taxClass !== undefined && { taxClass }),
      ...partsOf(reader.text('associated')),
    },
    prices: salePrice(reader, { sku, settings }, saleFields),
    stock: quantity === undefined ? [] : [{ row: reader.row, sku, quantity }],
  }
}

function taxOf(name: string, given: TaxClass | undefined): TaxClass | undefined {
  return name === 'None' || name === '0' ? 'exempt' : given
}

function partsOf(text: string): Pick<Variant, 'components'> {
  const parts = text.split(',').flatMap((pair) => {
    const [sku = '', quantity = '1'] = pair.split('=').map((side) => side.trim())
    const count = Math.max(1, Math.trunc(Number(quantity)) || 1)
    return sku === '' ? [] : [{ sku, quantity: count }]
  })
  return parts.length === 0 ? {} : { components: parts }
}
