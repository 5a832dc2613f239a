import { sql } from 'kysely'
import { Shape } from '@redthread/contract/define'
import { job } from '#platform/job.ts'
import { dropOldCounters } from '#platform/sign-in/throttle.ts'

/** Removes sessions, links and counters whose time is over. */
export const sweepShoppers = job({
  name: 'customers.sweep_sign_in',
  schema: Shape({}),
  cron: '27 * * * *',
  handle: (run) =>
    run.unit(async (ctx) => {
      const past = ctx.now.subtract({ hours: 24 })
      await Promise.all([
        sql`delete from customers.session where expires_at < ${past}`.execute(ctx.tx),
        sql`delete from customers.verification where expires_at < ${past}`.execute(ctx.tx),
        dropOldCounters(ctx, 'customers'),
      ])
    }),
})

export const jobs = [sweepShoppers]
