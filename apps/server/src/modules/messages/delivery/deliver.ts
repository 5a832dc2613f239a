import type { Id } from '@redthread/kernel/id'
import type { JobRun } from '#platform/job.ts'
import type { Outcome } from '#platform/messaging/outcome.ts'
import { claimMessage } from '../commands/claim-message.ts'
import { keepMessage } from '../commands/keep-message.ts'
import { recordOutcome } from '../commands/record-outcome.ts'
import { isConfigured } from './is-configured.ts'
import { handOver } from './hand-over.ts'

/**
 * One attempt: claim in a short transaction, call the provider outside of any, write its answer in
 * another. A server that dies in between leaves the message `sending`; after the lease another
 * attempt repeats the call with the same reference, which gateways and mailboxes drop as a
 * repeat: at least once, and never two at the same time. Throws where the job shall try again.
 */
export async function deliver(run: JobRun, id: Id<'out'>, attempts: number): Promise<void> {
  const claimed = await run.unit(async (ctx) => {
    if (await isConfigured(ctx, id)) return claimMessage(ctx, id)
    await keepMessage(ctx, id)
    return 'done' as const
  })
  if (claimed === 'done') return
  if (claimed === 'held') throw new Error(`another attempt at ${id} is under way`)
  const outcome: Outcome = await handOver(run, claimed)
  const last = run.attempt >= attempts
  await run.unit((ctx) => recordOutcome(ctx, claimed, { outcome, last }))
  // The provider's words may name the recipient: they stay out of the queue's rows and the log.
  if (outcome.kind === 'later' && !last) throw new Error(`${id} waits: the outbox says for what`)
}
