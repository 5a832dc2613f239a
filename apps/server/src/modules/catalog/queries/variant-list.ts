import { sql, type RawBuilder } from 'kysely'
import type { VariantQuery, VariantRow } from '@redthread/contract/catalog-views'
import { platformRefusals } from '@redthread/contract/platform'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { codeBegins, inCategory } from '../guards/product-where.ts'
import { foldText } from '../rules/fold-text.ts'
import { likeText } from '../rules/like-text.ts'
import { selectVariantRows, variantRows, type FoundVariant } from './variant-rows.ts'

/** Variants that a filter means, by SKU or by product, page by page. */
export async function variantList(
  ctx: Ctx,
  wanted: VariantQuery,
  locale: Locale,
): Promise<Page<VariantRow>> {
  const { sort = 'sku', limit = 50, productId } = wanted
  const order = productId === undefined ? sort : 'product'
  const found = await foundBy(ctx, wanted.q)
  const where = sql.join([...conditions(wanted), found, behind(order, wanted.after)], sql` and `)
  const by = order === 'sku' ? sql`v.sku, v.id` : sql`p.name, p.id, v.position, v.id`
  const { rows } = await sql<FoundVariant>`${selectVariantRows}
    where ${where} order by ${by} limit ${limit + 1}`.execute(ctx.tx)
  const page = pageOf(rows, limit, (row) =>
    order === 'sku' ? [row.sku, row.id] : [row.productName, row.productId, row.position, row.id],
  )
  return { items: await variantRows(ctx, page.items, locale), next: page.next }
}

function conditions(wanted: VariantQuery): RawBuilder<unknown>[] {
  const { state = 'active', productState, productId, vendor, withoutGtin } = wanted
  const parts: RawBuilder<unknown>[] = [sql`v.state = ${state}`]
  if (productState !== undefined) parts.push(sql`p.state = ${productState}`)
  if (productId !== undefined) parts.push(sql`v.product_id = ${productId}`)
  if (vendor !== undefined) parts.push(sql`p.vendor = ${vendor}`)
  if (withoutGtin === true) parts.push(sql`v.gtin is null`)
  if (wanted.categoryId !== undefined) parts.push(inCategory(wanted.categoryId))
  if (wanted.channelId !== undefined) {
    parts.push(sql`p.id in (select product_id from catalog.publication
      where channel_id = ${wanted.channelId})`)
  }
  return parts
}

// Up to so many products are looked up by an index; of more, so many variants match that walking
// in order soon fills a page.
const fewProducts = 500

/** Variants whose code begins so, or whose product has all the words. */
async function foundBy(ctx: Ctx, q = ''): Promise<RawBuilder<unknown>> {
  if (q.trim() === '') return sql`true`
  const words = foldText(q)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return codeBegins(q)
  const inText = sql.join(
    words.map((word) => sql`p.search_text like ${`%${likeText(word)}%`}`),
    sql` and `,
  )
  const { rows } = await sql<{ id: string }>`
    select p.id from catalog.product p where ${inText} limit ${fewProducts + 1}`.execute(ctx.tx)
  if (rows.length > fewProducts) return sql`(${codeBegins(q)} or (${inText}))`
  const ids = rows.map(({ id }) => id)
  return sql`(${codeBegins(q)} or v.product_id = any(${ids}::text[]))`
}

function behind(order: 'sku' | 'product', after: string | undefined): RawBuilder<unknown> {
  if (after === undefined) return sql`true`
  const key = decodeCursor(after, order === 'sku' ? 2 : 4)
  if (key === null) {
    const errors = [{ path: 'query/after', message: 'is not a cursor of this list' }]
    return platformRefusals.refuse.invalid_request({ errors })
  }
  if (order === 'sku') return sql`(v.sku, v.id) > (${key[0]}::text, ${key[1]}::text)`
  // The first column alone too: it is what the index on names can begin at.
  return sql`p.name >= ${key[0]}::text and (p.name, p.id, v.position, v.id)
    > (${key[0]}::text, ${key[1]}::text, ${key[2]}::int, ${key[3]}::text)`
}
