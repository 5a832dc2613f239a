import { sql, type RawBuilder } from 'kysely'
import type { ProductFilter } from '@redthread/contract/catalog-views'
import type { Locale } from '@redthread/kernel/words'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { foldText } from '../rules/fold-text.ts'
import { likeText } from '../rules/like-text.ts'

/** True in SQL for the products (as `p`) that a filter means. */
export async function productWhere(ctx: Ctx, filter: ProductFilter): Promise<RawBuilder<boolean>> {
  const { q, state, kind, vendor, productType, tag, categoryId, gap } = filter
  const parts: RawBuilder<unknown>[] = []
  if (q !== undefined && q.trim() !== '') parts.push(foundBy(q))
  if (state !== undefined) parts.push(sql`p.state = any(${state}::text[])`)
  if (kind !== undefined) parts.push(sql`p.kind = ${kind}`)
  if (vendor !== undefined) parts.push(sql`p.vendor = ${vendor}`)
  if (productType !== undefined) parts.push(sql`p.product_type = ${productType}`)
  if (tag !== undefined) parts.push(sql`p.tags @> array[${tag}]::text[]`)
  if (gap !== undefined) parts.push(sql`p.gaps @> array[${gap}]::text[]`)
  if (categoryId !== undefined) parts.push(inCategory(categoryId))
  const needsLocale = filter.channelId !== undefined && filter.complete !== undefined
  const channels = needsLocale ? await everyChannel(ctx) : []
  const channel = channels.find(({ id }) => id === filter.channelId)
  parts.push(...offered(filter, channel?.defaultLocale ?? null))
  if (parts.length === 0) return sql<boolean>`true`
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

/** Products by words of their titles, or by the beginning of a SKU or GTIN of theirs. */
function foundBy(q: string): RawBuilder<unknown> {
  const words = foldText(q)
    .split(' ')
    .filter((word) => word !== '')
  const inText = words.map((word) => sql`search_text like ${`%${likeText(word)}%`}`)
  const text = words.length === 0 ? sql`false` : sql.join(inText, sql` and `)
  return sql`p.id in (select id from catalog.product where ${text}
    union select product_id from catalog.variant v where ${codeBegins(q)})`
}

/** True in SQL for variants (as `v`) whose SKU or GTIN begins with what was typed. */
export function codeBegins(q: string): RawBuilder<unknown> {
  const code = q.trim()
  const digits = /^\d{4,14}$/.test(code)
  const bySku = sql`lower(v.sku) like ${`${likeText(code.toLowerCase())}%`}`
  if (!digits) return bySku
  return sql`(${bySku} or v.gtin like ${`${code}%`} or v.gtin_14 = ${code.padStart(14, '0')})`
}

/** True in SQL for products (as `p`) in this category or one below it. */
export function inCategory(categoryId: string): RawBuilder<unknown> {
  return sql`p.id in (select product_id from catalog.product_category where category_id = any(
    array(select id from catalog.category where path like ${`%${categoryId}/%`})))`
}

const advice = '^(gtin|safety|seo_description)(\\.|$)'

function offered(
  { channelId, published, complete }: ProductFilter,
  locale: Locale | null,
): RawBuilder<unknown>[] {
  const parts: RawBuilder<unknown>[] = []
  if (channelId !== undefined || published !== undefined) {
    const there = sql`exists (select from catalog.publication o where o.product_id = p.id
      and ${channelId === undefined ? sql`true` : sql`o.channel_id = ${channelId}`})`
    parts.push(published === false ? sql`not ${there}` : there)
  }
  if (complete !== undefined) {
    const isOther = sql`gap ~ '\\.(en|fi|da|pl)$' and gap not like ${`%.${locale}`}`
    const counts = locale === null ? sql`true` : sql`not (${isOther})`
    const lacking = sql`exists (select from unnest(p.gaps) gap
      where gap !~ ${advice} and ${counts})`
    parts.push(complete ? sql`not ${lacking}` : lacking)
  }
  return parts
}
