import type { PriceRow } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { rowsOfPriceList } from './price-rows-of.ts'

/** The prices of a list, page by page, in the order of variants. */
export async function priceListRows(
  ctx: Ctx,
  listId: Id<'lst'>,
  query: { limit?: number; after?: string },
): Promise<Page<PriceRow>> {
  const { limit = 50 } = query
  const key = query.after === undefined ? null : decodeCursor(query.after, 2)
  const after = key === null ? null : ([String(key[0]), String(key[1])] as const)
  const rows = await rowsOfPriceList(ctx, listId, { after, limit: limit + 1 })
  return pageOf(rows, limit, (row) => [row.variantId, row.id])
}
