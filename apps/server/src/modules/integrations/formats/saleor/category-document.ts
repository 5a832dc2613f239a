import type { CategoryDocument } from '@redthread/contract/catalog'
import type { Locale } from '@redthread/kernel/words'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import { textOf } from '../loose.ts'
import type { SaleorObject, SaleorTables } from './saleor-tables.ts'

/** A category with the handle of the one above it. */
export function categoryDocument(
  { fields }: SaleorObject,
  tables: SaleorTables,
  locale: Locale,
): CategoryDocument {
  const above = tables.one('product.category', fields['parent'])
  return {
    handle: handleOf(textOf(fields['slug']) || textOf(fields['name'])),
    parent: above === undefined ? null : handleOf(textOf(above.fields['slug'])),
    texts: { [locale]: { title: lineOf(textOf(fields['name']), 255) } },
  }
}
