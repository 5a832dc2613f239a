import { sql } from 'kysely'
import { Shape } from '@redthread/contract/define'
import { job } from '../job.ts'

const most = 10_000

/** Removes answers kept longer than their 24 hours, a bounded number at a time, every hour. */
export const forgetKeys = job({
  name: 'platform.forget_keys',
  schema: Shape({}),
  cron: '17 * * * *',
  async handle({ unit, signal }) {
    let removed = most
    while (removed === most && !signal.aborted) {
      removed = await unit(async (ctx) => {
        const { numAffectedRows } = await sql`
          delete from platform.idempotency where ctid = any(array(
            select ctid from platform.idempotency
            where created_at < ${ctx.now.subtract({ hours: 24 })} limit ${most}))`.execute(ctx.tx)
        return Number(numAffectedRows ?? 0)
      })
    }
  },
})
