import { messagesRefusals, type OutboxMessageDetail } from '@redthread/contract/messages'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { deliverMessage } from '../jobs.ts'
import { messageDetail } from '../queries/message-detail.ts'
import { lockMessage } from '../queries/lock-message.ts'
import { statesBefore } from '../rules/message-moves.ts'
import { db } from '../tables.ts'

const { refuse } = messagesRefusals

/** Which message, and the version that the person saw. */
export interface MessageChange {
  readonly messageId: Id<'out'>
  readonly ifMatch: number | null
}

/**
 * Sends a kept or failed message once more. Without a provider it is kept again by the job.
 * Refuses other states, an erased text, and a message of a channel out of reach.
 */
export async function resendMessage(
  ctx: Ctx,
  { messageId, ifMatch }: MessageChange,
): Promise<OutboxMessageDetail> {
  const row = await lockMessage(ctx, messageId)
  if (ifMatch !== null && ifMatch !== row.version) platformRefusals.refuse.version_conflict()
  if (!statesBefore('queued').includes(row.state)) refuse.cannot_resend({ state: row.state })
  if (row.erased_at !== null) refuse.already_erased()
  await db(ctx)
    .updateTable('messages.message')
    .set((eb) => ({ state: 'queued' as const, state_at: ctx.now, version: eb('version', '+', 1) }))
    .where('id', '=', messageId)
    .execute()
  await enqueue(ctx, deliverMessage, { messageId })
  return messageDetail(ctx, messageId)
}
