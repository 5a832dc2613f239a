import type { TextFile } from '../../files/open-text.ts'
import { wholeJson } from '../../files/whole-json.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { categoryDocument } from './category-document.ts'
import { saleorEntry } from './product-entry.ts'
import { SaleorTables, type SaleorObject } from './saleor-tables.ts'

/**
 * A dump of Saleor's tables (Django fixture): products with variants, prices per channel and
 * currency, stock, pictures and attributes. Each row of the dump is counted with the product it
 * belongs to, as category or attribute, or left out by name.
 */
export async function* readSaleor(text: TextFile, settings: Settings): AsyncGenerator<Entry> {
  const tables = new SaleorTables(await wholeJson(text.open()))
  const told = new Set<number>()
  const tell = (entry: Entry): Entry => {
    for (const { row } of entry.rows) told.add(row)
    return entry
  }
  for (const category of tables.all('product.category')) {
    const rows = [{ row: category.row, role: 'category' as const }]
    yield tell({ rows, categories: [categoryDocument(category, tables, settings.locale)] })
  }
  const seen = new SeenSkus()
  const handles = new Set<string>()
  for (const product of tables.all('product.product')) {
    yield tell(saleorEntry(product, { tables, settings, seen, handles }))
  }
  for (const object of tables.objects) if (!told.has(object.row)) yield beside(object)
}

const used = new Set([
  'attribute.attribute',
  'attribute.attributevalue',
  'attribute.attributeproduct',
  'attribute.attributevariant',
  'product.producttype',
  'product.collection',
  'channel.channel',
  'warehouse.warehouse',
])

function beside({ row, model }: SaleorObject): Entry {
  const role = model.startsWith('attribute.') ? 'attribute' : 'other'
  // What products were read with is not lost; what no product needs is not a catalog's.
  return { rows: [{ row, role }], skipped: used.has(model) ? 'read_with_others' : 'not_a_product' }
}
