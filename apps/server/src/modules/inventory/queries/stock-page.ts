import { sql, type RawBuilder } from 'kysely'
import type { StockRow } from '@redthread/contract/inventory'
import type { Standing } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { variantFacts, variantPage } from '#modules/catalog/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { levelRows } from './level-rows.ts'

/** Which levels: at a location, of some goods, standing so. */
export interface StockFilter {
  readonly locationId?: Id<'loc'>
  readonly variantId?: Id<'var'>
  readonly productId?: Id<'prd'>
  /** Words that the SKU begins with or the product's name holds. */
  readonly q?: string
  /** `attention`: all but fine ones. */
  readonly standing?: Standing | 'attention'
  readonly limit?: number
  readonly after?: string
}

const mostFound = 2_000

/** Levels at the locations that the caller reaches, by variant and location. */
export async function stockPage(ctx: Ctx, filter: StockFilter): Promise<Page<StockRow>> {
  const { limit = 50 } = filter
  const where = sql.join(await conditions(ctx, filter), sql` and `)
  const rows = await levelRows(ctx, where, limit + 1)
  const { items, next } = pageOf(rows, limit, (row) => [row.variantId, row.locationId])
  const facts = await variantFacts(ctx, [...new Set(items.map(({ variantId }) => variantId))])
  const shown = items.map((row) => ({
    ...row,
    sku: facts.get(row.variantId)?.sku ?? row.variantId,
    title: facts.get(row.variantId)?.name ?? '',
  }))
  return { items: shown, next }
}

async function conditions(ctx: Ctx, filter: StockFilter): Promise<RawBuilder<unknown>[]> {
  const { locationId, variantId, productId, q, standing } = filter
  const parts: RawBuilder<unknown>[] = [sql`true`]
  const reached = reach(ctx.actor, 'inventory:read', 'locations')
  if (reached !== '*') parts.push(sql`l.location_id = any(${reached}::text[])`)
  if (locationId !== undefined) parts.push(sql`l.location_id = ${locationId}`)
  if (variantId !== undefined) parts.push(sql`l.variant_id = ${variantId}`)
  if (standing === 'attention') parts.push(sql`l.standing <> 'fine'`)
  else if (standing !== undefined) parts.push(sql`l.standing = ${standing}`)
  if (productId !== undefined || q !== undefined) {
    const found = await variantPage(ctx, {
      ...(productId === undefined ? {} : { productIds: [productId] }),
      ...(q === undefined ? {} : { q }),
      limit: mostFound,
    })
    parts.push(sql`l.variant_id = any(${found.map((one) => one.variantId)}::text[])`)
  }
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 2)
  if (key !== null) parts.push(sql`(l.variant_id, l.location_id) > (${key[0]}, ${key[1]})`)
  return parts
}
