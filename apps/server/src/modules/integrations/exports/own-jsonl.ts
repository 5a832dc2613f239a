import type { PriceInput } from '@redthread/contract/pricing'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Unit } from '../runs/uploaded-file.ts'
import { everyProduct, type ProductStretch } from './export-source.ts'

/** Every product as a line of JSON with its prices; taking it in again changes nothing. */
export async function* exportOwnJsonl(unit: Unit): AsyncGenerator<string> {
  for await (const stretch of everyProduct(unit)) {
    yield stretch.documents.map((document) => lineOf(document, stretch)).join('')
  }
}

function lineOf(document: ProductDocument, { prices }: ProductStretch): string {
  const list = document.variants.flatMap(({ id, sku }) => {
    const rows = id === undefined ? [] : (prices.get(id) ?? [])
    return rows.map((row) => priceBySku(row, sku))
  })
  return `${JSON.stringify({ product: withoutIds(document), prices: list })}\n`
}

/** A price named by the SKU, as files name it. */
export function priceBySku({ variantId: _, ...price }: PriceInput, sku: string) {
  return { sku, ...price }
}

/** A document that says handle and SKU alone, so that any house can take it in. */
export function withoutIds({ id: _, variants, ...rest }: ProductDocument): ProductDocument {
  return { ...rest, variants: variants.map(({ id: __, ...variant }) => variant) }
}
