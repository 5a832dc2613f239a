import { Type as T } from 'typebox'
import { Id, Shape } from '@redthread/contract/define'
import { PaymentReference, TenderId } from '@redthread/contract/payments'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { job, type Job, type JobRun } from '#platform/job.ts'
import { refundOutward } from './cards/refund-outward.ts'
import { settle } from './cards/settle.ts'
import { pendingRefunds } from './queries/refund-rows.ts'
import type { TenderPlace, TenderRow } from './queries/tender-rows.ts'

const readerPatience = { seconds: 2 }
const readerLimit = { minutes: 10 }

/** Brings a tender and its card provider to say the same: captures, lets go, gives back. */
export const settleTender: Job = job({
  name: 'payments.settle_tender',
  schema: Shape({
    reference: PaymentReference,
    tenderId: TenderId,
    intentId: T.Optional(T.String({ maxLength: 255 })),
  }),
  attempts: 12,
  handle: async (run, { reference, tenderId, intentId = null }) => {
    const place = { reference, tenderId }
    const tender = await settle(run, { ...place, intentId })
    if (tender === null) return
    if (tender.state === 'captured') await refundWhatWaits(run, place)
    if (tender.kind === 'terminal' && tender.state === 'pending') await lookAgain(run, tender)
  },
})

/** Gives money back at the card provider. */
export const makeRefund: Job = job({
  name: 'payments.make_refund',
  schema: Shape({ reference: PaymentReference, refundId: Id('rfd') }),
  attempts: 15,
  handle: (run, place) => refundOutward(run, place),
})

async function refundWhatWaits(run: JobRun, { reference, tenderId }: TenderPlace): Promise<void> {
  await run.unit(async (ctx) => {
    const waiting = await pendingRefunds(ctx, { reference, tenderId })
    for (const { id: refundId } of waiting) {
      await enqueue(ctx, makeRefund, { reference, refundId }, { key: refundId })
    }
  })
}

/** Readers tell by webhook when a card was shown; where none comes, we look ourselves. */
async function lookAgain(run: JobRun, { reference, id, created_at: since }: TenderRow) {
  await run.unit(async (ctx) => {
    if (Temporal.Instant.compare(ctx.now, since.add(readerLimit)) > 0) return
    const runAt = ctx.now.add(readerPatience)
    await enqueue(ctx, settleTender, { reference, tenderId: id }, { key: id, runAt })
  })
}
