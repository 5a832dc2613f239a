import { sql } from 'kysely'
import type { PriceList, PriceListState, PriceListUpdate } from '@redthread/contract/pricing-lists'
import { listMoves } from '@redthread/contract/pricing-lists'
import { platformRefusals } from '@redthread/contract/platform'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { listColumnsOf, refuseTakenListCode } from '../guards/list-columns.ts'
import { refuseFaultyWindow, requireInChannels } from '../guards/price-scope.ts'
import { listColumns, listOfRow, type ListRow } from '../queries/list-of-row.ts'
import { priceListDetail } from '../queries/price-list-detail.ts'
import { db } from '../tables.ts'
import { recordList } from './record-list.ts'

interface ListChange {
  readonly listId: Id<'lst'>
  readonly ifMatch: number | null
  readonly fields?: PriceListUpdate
  readonly state?: PriceListState
}

/**
 * Changes a price list or its state, as the table of moves allows. What it was is kept in the
 * history of prices; who may not act in all its channels, before and after, is refused.
 */
export async function changePriceList(ctx: Ctx, change: ListChange): Promise<PriceList> {
  const before = await lockList(ctx, change)
  const { fields = {}, state = before.state } = change
  requireInChannels(ctx, 'pricing:write', before.channel_ids)
  if (fields.channelIds !== undefined) {
    requireInChannels(ctx, 'pricing:write', fields.channelIds)
  }
  if (state !== before.state && !listMoves[before.state].includes(state)) {
    pricingRefusals.refuse.state_not_reachable({ from: before.state, to: state })
  }
  const after = { ...listOfRow(before, 0, ctx.now), ...fields }
  refuseFaultyWindow(after)
  const row = await db(ctx)
    .updateTable('pricing.price_list')
    .set({
      ...listColumnsOf(after),
      state,
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', change.listId)
    .returning(listColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenListCode)
  await recordList(ctx, row, before.state === 'active')
  return priceListDetail(ctx, change.listId)
}

async function lockList(ctx: Ctx, { listId, ifMatch }: ListChange): Promise<ListRow> {
  const row = await db(ctx)
    .selectFrom('pricing.price_list')
    .select(listColumns)
    .where('id', '=', listId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return pricingRefusals.refuse.unknown_list({ listId })
  if (ifMatch !== null && ifMatch !== row.version) {
    platformRefusals.refuse.version_conflict({ version: row.version })
  }
  return row
}
