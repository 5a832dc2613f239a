import { sql } from 'kysely'
import type { BackTest, NewBackTest } from '@redthread/contract/pricing-quote'
import { newId } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { backTest } from '../jobs.ts'
import { backTestDetail } from '../queries/back-test-detail.ts'
import { rulesToTry } from '../queries/rules-to-try.ts'
import { db } from '../tables.ts'
import { makeSampleBaskets, usualSample } from './make-sample-baskets.ts'

/** Tries a promotion, saved or a draft, on past baskets: a job does, and tells how far it is. */
export async function startBackTest(ctx: Ctx, input: NewBackTest): Promise<BackTest> {
  const rules = await rulesToTry(ctx, input)
  const { channelIds = [], baskets = 1_000 } = input
  const there = await countBaskets(ctx, channelIds)
  if (there === 0) await makeSampleBaskets(ctx, usualSample)
  const wanted = Math.min(baskets, there === 0 ? await countBaskets(ctx, channelIds) : there)
  const backTestId = newId('bkt', ctx)
  await db(ctx)
    .insertInto('pricing.back_test')
    .values({
      id: backTestId,
      rules: JSON.stringify(rules),
      channel_ids: channelIds,
      state: 'waiting',
      wanted,
      sums: '[]',
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
      finished_at: null,
    })
    .execute()
  await enqueue(ctx, backTest, { backTestId })
  return backTestDetail(ctx, backTestId)
}

async function countBaskets(ctx: Ctx, channelIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pricing.sample_basket
    where ${channelIds.length === 0} or channel_id = any(${channelIds}::text[])`.execute(ctx.tx)
  return rows[0]?.n ?? 0
}
