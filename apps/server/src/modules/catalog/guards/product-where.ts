import { sql, type RawBuilder } from 'kysely'
import type { ProductFilter } from '@redthread/contract/catalog-views'
import { locales } from '@redthread/kernel/words'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { attributeList } from '../queries/attribute-list.ts'
import { foldText } from '../rules/fold-text.ts'
import { likeText } from '../rules/like-text.ts'

/** True in SQL for the products (as `p`) that a filter means. */
export async function productWhere(ctx: Ctx, filter: ProductFilter): Promise<RawBuilder<boolean>> {
  const { q, state, kind, vendor, productType, tag, categoryId, gap } = filter
  const { channelId, published, complete, live } = filter
  const parts: RawBuilder<unknown>[] = []
  if (q !== undefined && q.trim() !== '') parts.push(foundBy(q))
  if (state !== undefined) parts.push(sql`p.state = any(${state}::text[])`)
  if (kind !== undefined) parts.push(sql`p.kind = ${kind}`)
  if (vendor !== undefined) parts.push(sql`p.vendor = ${vendor}`)
  if (productType !== undefined) parts.push(sql`p.product_type = ${productType}`)
  if (tag !== undefined) parts.push(sql`p.tags @> array[${tag}]::text[]`)
  if (gap !== undefined) parts.push(sql`p.gaps @> array[${gap}]::text[]`)
  if (categoryId !== undefined) parts.push(inCategory(categoryId))
  if (channelId !== undefined || published !== undefined) {
    const there = isPublished(channelId)
    parts.push(published === false ? sql`not ${there}` : there)
  }
  if (complete !== undefined) {
    const whole = await isComplete(ctx, channelId)
    parts.push(complete ? whole : sql`not ${whole}`)
  }
  if (live !== undefined) {
    const whole = await isComplete(ctx, channelId)
    const seen = sql`(p.state = 'active' and ${isOpen(ctx, channelId)} and ${whole})`
    parts.push(live ? seen : sql`not ${seen}`)
  }
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

/** True in SQL where every gap of a product is advice, or in a language that may lack it. */
async function isComplete(ctx: Ctx, channelId: string | undefined): Promise<RawBuilder<unknown>> {
  const [channels, attributes] = await Promise.all([everyChannel(ctx), attributeList(ctx)])
  const channel = channels.find(({ id }) => id === channelId)
  const all = channel?.settings.completeInAllLocales === true
  const needed = channel === undefined ? locales : all ? channel.locales : [channel.defaultLocale]
  const others = locales.filter((one) => !needed.includes(one))
  const spoken = ['title', 'slug', 'description', 'picture_alt']
  const localized = attributes.filter(({ localizable }) => localizable === true)
  const parts = [...spoken, ...localized.map(({ code }) => `attribute.${code}`)]
  const allowed = [
    'gtin',
    ...locales.flatMap((one) => [`safety.${one}`, `seo_description.${one}`]),
    ...others.flatMap((one) => parts.map((part) => `${part}.${one}`)),
  ]
  return sql`p.gaps <@ ${allowed}::text[]`
}

/** True in SQL where a product is published: in the channel given, or in any. */
function isPublished(channelId: string | undefined): RawBuilder<unknown> {
  const there = channelId === undefined ? sql`true` : sql`o.channel_id = ${channelId}`
  return sql`exists (select from catalog.publication o where o.product_id = p.id and ${there})`
}

/** True in SQL where the window of a publication is open now. */
function isOpen({ now }: Ctx, channelId: string | undefined): RawBuilder<unknown> {
  const there = channelId === undefined ? sql`true` : sql`o.channel_id = ${channelId}`
  return sql`exists (select from catalog.publication o where o.product_id = p.id and ${there}
    and (o.from_at is null or o.from_at <= ${now}) and (o.until_at is null or o.until_at > ${now}))`
}
