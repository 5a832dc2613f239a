import type { OrderRow } from '@redthread/contract/orders'
import type { OrderQuery } from '@redthread/contract/orders-list'
import { pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { bucketsWithin } from './buckets-within.ts'
import { fewFound } from './few-found.ts'
import { foundAmong } from './found-among.ts'
import { foundInAll } from './found-in-all.ts'
import { foundInBuckets } from './found-in-buckets.ts'
import { rowsOfOrders } from './rows-of-orders.ts'

/**
 * Orders by when they were placed, page by page, as far as the caller's rights reach. Every way
 * there is bounded: few matches are sorted; many are read from the end of each bucket, or from the
 * end of all, until the page is full.
 */
export async function orderPage(ctx: Ctx, query: OrderQuery): Promise<Page<OrderRow>> {
  const { limit = 50 } = query
  const items = await orderRows(ctx, query, { most: limit + 1 })
  return pageOf(items, limit, (row) => [row.placedAt.toString(), row.id])
}

/** How many rows are wanted, and how many matches are few enough to look at each. */
export interface Extent {
  readonly most: number
  readonly mostFew?: number
}

/** The same as rows. */
export async function orderRows(
  ctx: Ctx,
  query: OrderQuery,
  { most, mostFew = 3_000 }: Extent,
): Promise<OrderRow[]> {
  const buckets = await bucketsWithin(ctx, query)
  if (buckets.length === 0) return []
  const search = await fewFound(ctx, query, mostFew)
  const asked = { query, buckets, most, search }
  const beyond = search.words !== null || search.people !== null || hasTotal(query)
  const ids =
    search.few !== null
      ? await foundAmong(ctx, asked, search.few)
      : beyond
        ? await foundInAll(ctx, asked, mostFew)
        : await foundInBuckets(ctx, asked)
  return rowsOfOrders(ctx, ids)
}

function hasTotal({ minTotal, maxTotal }: OrderQuery): boolean {
  return minTotal !== undefined || maxTotal !== undefined
}
