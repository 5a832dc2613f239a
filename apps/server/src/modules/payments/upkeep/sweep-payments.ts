import { Shape } from '@redthread/contract/define'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { job, type Job } from '#platform/job.ts'
import { releaseTenders } from '../commands/release-tenders.ts'
import { tellWaiting } from '../commands/tell-waiting.ts'
import { makeRefund, settleTender } from '../jobs.ts'
import { abandonedPayments, refundsAtWork, tendersAtWork } from '../queries/tenders-at-work.ts'

/**
 * Finishes what was left behind, each minute: tenders whose provider was not heard of, refunds that
 * were not made, money that waits for an order (which is told, so that the order can be placed),
 * and what was promised for carts that nobody came back to.
 */
export const sweepPayments: Job = job({
  name: 'payments.sweep',
  schema: Shape({}),
  cron: '* * * * *',
  attempts: 1,
  handle: async (run) => {
    await run.unit(async (ctx) => {
      for (const { reference, id: tenderId } of await tendersAtWork(ctx)) {
        await enqueue(ctx, settleTender, { reference, tenderId }, { key: tenderId })
      }
      for (const { reference, id: refundId } of await refundsAtWork(ctx)) {
        await enqueue(ctx, makeRefund, { reference, refundId }, { key: refundId })
      }
    })
    await run.unit(tellWaiting)
    for (const reference of await run.unit(abandonedPayments)) {
      await run.unit((ctx) => releaseTenders(ctx, { reference, reason: 'abandoned' }))
    }
  },
})
