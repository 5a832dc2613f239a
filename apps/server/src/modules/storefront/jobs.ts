import { sql } from 'kysely'
import { Shape } from '@redthread/contract/define'
import type { Ctx } from '#platform/ctx.ts'
import { job, type JobRun } from '#platform/job.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { rankProducts } from './commands/rank-products.ts'
import { refreshBatch } from './commands/refresh-batch.ts'

/** Works out anew what was noted as stale, batch after batch, until nothing waits. */
export const refreshWindows = job({
  name: 'storefront.refresh_windows',
  schema: Shape({}),
  // A note that was left behind by a process that died is found a minute later.
  cron: '* * * * *',
  async handle(run) {
    await noteDue(run)
    while (!run.signal.aborted && (await run.unit(refreshBatch)) > 0);
    await run.unit(async (ctx) => {
      await Promise.all([finishRebuild(ctx), plan(ctx)])
    })
  },
})

/** Notes the offers whose time has come: a price or a publication begins or ends. */
async function noteDue({ unit }: JobRun): Promise<void> {
  await unit(async (ctx) => {
    await sql`
      with due as (
        update storefront.offer set next_change_at = null
        where next_change_at <= ${ctx.now} returning product_id
      )
      insert into storefront.stale (product_ids, variant_ids, noted_at)
      select array_agg(distinct product_id), '{}', ${ctx.now} from due
      group by abs(hashtext(product_id)) % 64`.execute(ctx.tx)
  })
}

/** Has itself called again when the next offer changes by the clock. */
async function plan(ctx: Ctx): Promise<void> {
  const { rows } = await sql<{ next: Temporal.Instant | null }>`
    select min(next_change_at) as next from storefront.offer
    where next_change_at is not null`.execute(ctx.tx)
  const next = rows[0]?.next
  if (next) await enqueue(ctx, refreshWindows, {}, { key: 'due', runAt: next })
}

async function finishRebuild(ctx: Ctx): Promise<void> {
  await sql`
    update storefront.rebuild set finished_at = ${ctx.now}
    where finished_at is null
      and not exists (select from storefront.stale where of_rebuild)`.execute(ctx.tx)
}

/** Sorts the windows by what people look at, once an hour. */
export const rankWindows = job({
  name: 'storefront.rank_windows',
  schema: Shape({}),
  cron: '17 * * * *',
  handle: ({ unit }) => unit(rankProducts),
})
