import { Shape } from '@redthread/contract/define'
import { job, type Job } from '#platform/job.ts'
import { blockExpiredLots } from './commands/block-expired-lots.ts'
import { expireHolds } from './commands/expire-holds.ts'
import { forgetHolds } from './commands/forget-holds.ts'

/** Frees what was kept for carts that nobody paid for in time. */
export const expireHoldsJob: Job = job({
  name: 'inventory.expire_holds',
  schema: Shape({}),
  cron: '* * * * *',
  attempts: 5,
  handle: async (run) => {
    while (!run.signal.aborted) {
      if ((await run.unit(expireHolds)) === 0) return
    }
  },
})

/** Takes lots out of sale whose last day is over. */
export const blockLotsJob: Job = job({
  name: 'inventory.block_expired_lots',
  schema: Shape({}),
  cron: '7 * * * *',
  attempts: 5,
  handle: async (run) => {
    while (!run.signal.aborted) {
      if ((await run.unit(blockExpiredLots)) === 0) return
    }
  },
})

/** Forgets what carts once kept and never bought. */
export const forgetHoldsJob: Job = job({
  name: 'inventory.forget_holds',
  schema: Shape({}),
  cron: '23 3 * * *',
  handle: async (run) => {
    while (!run.signal.aborted) {
      if ((await run.unit(forgetHolds)) === 0) return
    }
  },
})
