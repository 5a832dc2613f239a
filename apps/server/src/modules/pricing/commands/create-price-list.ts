import type { NewPriceList, PriceList } from '@redthread/contract/pricing-lists'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseFaultyWindow, requireInChannels } from '../guards/price-scope.ts'
import { listColumnsOf, refuseTakenListCode } from '../guards/list-columns.ts'
import { listColumns, listOfRow } from '../queries/list-of-row.ts'
import { db } from '../tables.ts'
import { recordList } from './record-list.ts'

/** Makes a price list, still a draft: nobody pays its prices before it is switched on. */
export async function createPriceList(
  ctx: Ctx,
  input: NewPriceList & { id?: Id<'lst'> },
): Promise<PriceList> {
  requireInChannels(ctx, 'pricing:write', input.channelIds)
  refuseFaultyWindow(input)
  const row = await db(ctx)
    .insertInto('pricing.price_list')
    .values({
      id: input.id ?? newId('lst', ctx),
      ...listColumnsOf(input),
      state: 'draft',
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .returning(listColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenListCode)
  await recordList(ctx, row, false)
  return listOfRow(row, 0, ctx.now)
}
