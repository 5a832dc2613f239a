import type { BackTest } from '@redthread/contract/pricing-quote'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** How far a back-test is, and what it has found so far. */
export async function backTestDetail(ctx: Ctx, backTestId: Id<'bkt'>): Promise<BackTest> {
  const row = await db(ctx)
    .selectFrom('pricing.back_test')
    .select(['id', 'state', 'wanted', 'done', 'sums'])
    .select(['created_at as createdAt', 'finished_at as finishedAt'])
    .where('id', '=', backTestId)
    .executeTakeFirst()
  if (row === undefined) return promotionsRefusals.refuse.unknown_back_test({ backTestId })
  return { ...row, source: 'generated' }
}
