import { Shape } from '@redthread/contract/define'
import { job, type Job } from '#platform/job.ts'
import { forgetOld } from '../commands/forget-old.ts'

/** Forgets wrong tries, old messages of the provider, and what practice left behind. */
export const forgetPayments: Job = job({
  name: 'payments.forget_old',
  schema: Shape({}),
  cron: '23 * * * *',
  attempts: 3,
  handle: async (run) => {
    while (!run.signal.aborted) {
      if ((await run.unit(forgetOld)) === 0) return
    }
  },
})
