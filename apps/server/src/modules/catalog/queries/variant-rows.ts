import { sql } from 'kysely'
import type { ProductOption, ProductState, TaxClass } from '@redthread/contract/catalog-product'
import type { VariantRow } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import { locales, type Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { assetUrl } from '../rules/asset-url.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'

/** A variant with what its row shows of its product. */
export interface FoundVariant {
  readonly id: Id<'var'>
  readonly sku: string
  readonly gtin: string | null
  readonly state: 'active' | 'archived'
  readonly position: number
  readonly options: Record<string, string>
  readonly weightG: number | null
  readonly taxClass: TaxClass
  readonly productId: Id<'prd'>
  readonly productHandle: string
  readonly productName: string
  readonly productState: ProductState
  readonly productVersion: number
  readonly vendor: string
  readonly hash: string | null
  readonly mediaType: string | null
  readonly changedAt: Temporal.Instant
}

/** The beginning of a statement that reads variants (as `v`) of products (as `p`). */
export const selectVariantRows = sql`
  select v.id, v.sku, v.gtin, v.state, v.position, v.options, v.weight_g as "weightG",
    coalesce(v.tax_class, p.tax_class) as "taxClass", v.product_id as "productId",
    p.handle as "productHandle", p.name as "productName", p.state as "productState",
    p.version as "productVersion", p.vendor, a.hash, a.media_type as "mediaType",
    v.changed_at as "changedAt"
  from catalog.variant v
  join catalog.product p on p.id = v.product_id
  left join catalog.media m on m.product_id = p.id and m.position = 0
  left join catalog.asset a on a.id = coalesce(v.asset_id, m.asset_id)`

/**
 * Variants as the contract publishes them, their choices in the words of a language. The options
 * of each product are read once, since those of a large one weigh more than a page of variants.
 */
export async function variantRows(
  ctx: Ctx,
  rows: readonly FoundVariant[],
  locale: Locale,
): Promise<VariantRow[]> {
  const chosen = rows.filter(({ options }) => Object.keys(options).length > 0)
  const ids = [...new Set(chosen.map(({ productId }) => productId))]
  const products =
    ids.length === 0
      ? []
      : await db(ctx)
          .selectFrom('catalog.product')
          .select(['id', 'options'])
          .where('id', '=', anyOf(ids))
          .execute()
  const labels = new Map(products.map(({ id, options }) => [id, labelsOf(options, locale)]))
  return rows.map((row) => variantOfRow(row, labels.get(row.productId) ?? new Map()))
}

/** By option, in the order of the options: what each of its values is called. */
type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>

function labelsOf(options: readonly ProductOption[], locale: Locale): Labels {
  const wanted = [locale, ...locales]
  return new Map(
    options.map(({ code, values }) => {
      const called = values.map((value) => {
        const said = wanted.find((one) => value.label[one] !== undefined)
        return [value.code, (said && value.label[said]) ?? value.code] as const
      })
      return [code, new Map(called)]
    }),
  )
}

function variantOfRow(row: FoundVariant, labels: Labels): VariantRow {
  const { hash, mediaType, ...rest } = row
  const address = hash === null || mediaType === null ? null : { hash, mediaType }
  return {
    ...rest,
    labels: [...labels].flatMap(([option, values]) => {
      const value = row.options[option]
      return value === undefined ? [] : [values.get(value) ?? value]
    }),
    thumbnail: address === null ? null : assetUrl(address, 160),
  }
}
