import { sql } from 'kysely'
import type { ProductRow } from '@redthread/contract/catalog-views'
import type { ProductKind, ProductState, TaxClass } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { assetUrl } from '../rules/asset-url.ts'

interface Row {
  readonly id: Id<'prd'>
  readonly handle: string
  readonly name: string
  readonly kind: ProductKind
  readonly state: ProductState
  readonly vendor: string
  readonly productType: string
  readonly taxClass: TaxClass
  readonly tags: string[]
  readonly hash: string | null
  readonly mediaType: string | null
  readonly color: string | null
  readonly variantCount: number
  readonly sku: string | null
  readonly categoryIds: Id<'cat'>[]
  readonly channelIds: Id<'chn'>[]
  readonly gaps: string[]
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

/** Products as rows of the grid, in the order of the ids. */
export async function productRows(ctx: Ctx, ids: readonly Id<'prd'>[]): Promise<ProductRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select p.id, p.handle, p.name, p.kind, p.state, p.vendor, p.product_type as "productType",
      p.tax_class as "taxClass", p.tags, a.hash, a.media_type as "mediaType", a.color,
      p.variant_count as "variantCount",
      (select sku from catalog.variant v where v.product_id = p.id
        order by position limit 1) as sku,
      array(select category_id from catalog.product_category c where c.product_id = p.id
        order by position) as "categoryIds",
      array(select channel_id from catalog.publication o where o.product_id = p.id
        order by channel_id) as "channelIds",
      p.gaps, p.version, p.created_at as "createdAt", p.changed_at as "changedAt"
    from catalog.product p
    left join catalog.media m on m.product_id = p.id and m.position = 0
    left join catalog.asset a on a.id = m.asset_id
    where p.id = any(${ids}::text[])`.execute(ctx.tx)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const { hash, mediaType, ...rest } = row
    const address = hash === null || mediaType === null ? null : { hash, mediaType }
    return [{ ...rest, thumbnail: address === null ? null : assetUrl(address, 160) }]
  })
}
