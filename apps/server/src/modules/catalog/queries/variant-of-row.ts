import { sql } from 'kysely'
import type { ProductOption, ProductState, TaxClass } from '@redthread/contract/catalog-product'
import type { VariantRow } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import { locales, type Locale } from '@redthread/kernel/words'
import { assetUrl } from '../rules/asset-url.ts'

/** A variant with what its row shows of its product. */
export interface FoundVariant {
  readonly id: Id<'var'>
  readonly sku: string
  readonly gtin: string | null
  readonly state: 'active' | 'archived'
  readonly position: number
  readonly options: Record<string, string>
  readonly productOptions: readonly ProductOption[]
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
    case when v.options = '{}' then '[]' else p.options end as "productOptions",
    p.handle as "productHandle", p.name as "productName", p.state as "productState",
    p.version as "productVersion", p.vendor, a.hash, a.media_type as "mediaType",
    v.changed_at as "changedAt"
  from catalog.variant v
  join catalog.product p on p.id = v.product_id
  left join catalog.media m on m.product_id = p.id and m.position = 0
  left join catalog.asset a on a.id = coalesce(v.asset_id, m.asset_id)`

/** A variant as the contract publishes it, its choices in the words of a language. */
export function variantOfRow(row: FoundVariant, locale: Locale): VariantRow {
  const { productOptions, hash, mediaType, ...rest } = row
  const address = hash === null || mediaType === null ? null : { hash, mediaType }
  return {
    ...rest,
    labels: productOptions.flatMap(({ code, values }) => {
      const chosen = values.find((value) => value.code === row.options[code])
      if (chosen === undefined) return []
      const said = [locale, ...locales].find((one) => chosen.label[one] !== undefined)
      return [(said && chosen.label[said]) ?? chosen.code]
    }),
    thumbnail: address === null ? null : assetUrl(address, 160),
  }
}
