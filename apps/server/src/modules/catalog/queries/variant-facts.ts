import { sql } from 'kysely'
import type { VariantState } from '@redthread/contract/catalog'
import type { AttributeValue, TaxClass, Unit } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { attributeKey } from '../rules/ordered-parts.ts'
import { db } from '../tables.ts'
import { anyOfUnplanned } from './any-of.ts'

/** What prices, tax, promotions and stock ask of a variant. */
export interface VariantFacts {
  readonly variantId: Id<'var'>
  readonly productId: Id<'prd'>
  readonly sku: string
  readonly state: VariantState
  readonly name: string
  /** Its own, else that of its product. */
  readonly taxClass: TaxClass
  readonly unit: Unit
  readonly vendor: string
  readonly productType: string
  readonly tags: readonly string[]
  /** The categories of its product, with all above them. */
  readonly categoryIds: readonly Id<'cat'>[]
  /** Those of its product, replaced by its own where both have one. */
  readonly attributes: readonly AttributeValue[]
}

/** What is asked of variants, by their ids; one statement however many. */
export async function variantFacts(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
): Promise<Map<Id<'var'>, VariantFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await db(ctx)
    .selectFrom('catalog.variant as v')
    .innerJoin('catalog.product as p', 'p.id', 'v.product_id')
    .select(['v.id', 'v.product_id', 'v.sku', 'v.state', 'v.tax_class', 'v.attributes as own'])
    .select(['p.name', 'p.tax_class as product_tax_class', 'p.unit', 'p.vendor', 'p.product_type'])
    .select(['p.tags', 'p.attributes'])
    .select(
      sql<string[]>`array(select c.path from catalog.product_category pc
        join catalog.category c on c.id = pc.category_id
        where pc.product_id = v.product_id order by pc.position)`.as('paths'),
    )
    .where('v.id', '=', anyOfUnplanned(ids))
    .execute()
  return new Map(
    rows.map((row): [Id<'var'>, VariantFacts] => [
      row.id,
      {
        variantId: row.id,
        productId: row.product_id,
        sku: row.sku,
        state: row.state,
        name: row.name,
        taxClass: row.tax_class ?? row.product_tax_class,
        unit: row.unit,
        vendor: row.vendor,
        productType: row.product_type,
        tags: row.tags,
        categoryIds: idsIn(row.paths),
        attributes: overlaid(row.attributes, row.own),
      },
    ]),
  )
}

function idsIn(paths: readonly string[]): Id<'cat'>[] {
  const ids = paths.flatMap((path) => path.split('/').slice(0, -1))
  return [...new Set(ids)] as Id<'cat'>[]
}

function overlaid(
  product: readonly AttributeValue[],
  own: readonly AttributeValue[],
): readonly AttributeValue[] {
  if (own.length === 0) return product
  const values = new Map([...product, ...own].map((value) => [attributeKey(value), value]))
  return [...values.values()]
}
