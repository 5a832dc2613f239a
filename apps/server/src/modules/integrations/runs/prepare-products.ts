import type { AttributeDefinition, CategoryDocument } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { saveAttributes, saveCategories } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Entry, Settings } from '../rules/entry.ts'
import { settleAttributes } from '../rules/settle-attributes.ts'
import type { Target } from './target.ts'

/** Documents that the catalog can take, and what was made for them. */
export interface Prepared {
  readonly documents: ReadonlyMap<Entry, ProductDocument>
  readonly categories: readonly string[]
  readonly attributes: readonly AttributeDefinition[]
}

/** Makes the categories and attributes that entries need and the catalog lacks. */
export async function prepareProducts(
  ctx: Ctx,
  entries: readonly Entry[],
  { target, settings }: { readonly target: Target; readonly settings: Settings },
): Promise<Prepared> {
  const lacking = new Map<string, CategoryDocument>()
  for (const category of entries.flatMap((entry) => entry.categories ?? [])) {
    if (!target.categories.has(category.handle)) lacking.set(category.handle, category)
  }
  if (lacking.size > 0) await saveCategories(ctx, [...lacking.values()])
  const known = new Map(target.attributes)
  const saves = new Map<string, AttributeDefinition>()
  const documents = new Map<Entry, ProductDocument>()
  for (const entry of entries) {
    const { product, attributes = [] } = entry
    if (product === undefined) continue
    const said = product.attributes
    if (said === undefined || attributes.length === 0) {
      documents.set(entry, product)
      continue
    }
    const settled = settleAttributes(said, attributes, { known, locale: settings.locale })
    for (const definition of settled.saves) {
      saves.set(definition.code, definition)
      known.set(definition.code, definition)
    }
    documents.set(entry, { ...product, attributes: settled.values })
  }
  if (saves.size > 0) await saveAttributes(ctx, [...saves.values()])
  return { documents, categories: [...lacking.keys()], attributes: [...saves.values()] }
}
