import { sql } from 'kysely'
import type { PriceList } from '@redthread/contract/pricing-lists'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { listColumns, listOfRow } from './list-of-row.ts'

/** One price list; refuses an unknown one. */
export async function priceListDetail(ctx: Ctx, listId: Id<'lst'>): Promise<PriceList> {
  const row = await db(ctx)
    .selectFrom('pricing.price_list')
    .select(listColumns)
    .select(rowsOfList)
    .where('id', '=', listId)
    .executeTakeFirst()
  if (row === undefined) return pricingRefusals.refuse.unknown_list({ listId })
  return listOfRow(row, row.rows, ctx.now)
}

/** Counts the prices of each list. */
export const rowsOfList = sql<number>`(select count(*) from pricing.price p
  where p.list_id = pricing.price_list.id)`.as('rows')
