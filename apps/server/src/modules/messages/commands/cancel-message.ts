import { messagesRefusals, type OutboxMessageDetail } from '@redthread/contract/messages'
import { platformRefusals } from '@redthread/contract/platform'
import type { Ctx } from '#platform/ctx.ts'
import { messageDetail } from '../queries/message-detail.ts'
import { lockMessage } from '../queries/lock-message.ts'
import { statesBefore } from '../rules/message-moves.ts'
import { db } from '../tables.ts'
import type { MessageChange } from './resend-message.ts'

/** Stops a message that no attempt holds; its secrets are gone with it. */
export async function cancelMessage(
  ctx: Ctx,
  { messageId, ifMatch }: MessageChange,
): Promise<OutboxMessageDetail> {
  const row = await lockMessage(ctx, messageId)
  if (ifMatch !== null && ifMatch !== row.version) platformRefusals.refuse.version_conflict()
  if (!statesBefore('canceled').includes(row.state)) {
    messagesRefusals.refuse.cannot_cancel({ state: row.state })
  }
  await db(ctx)
    .updateTable('messages.message')
    .set((eb) => ({
      state: 'canceled' as const,
      state_at: ctx.now,
      secrets: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', messageId)
    .execute()
  return messageDetail(ctx, messageId)
}
