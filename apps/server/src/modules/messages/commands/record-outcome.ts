import { messageFailed, messageSent, type MessageState } from '@redthread/contract/messages'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import type { Outcome } from '#platform/messaging/outcome.ts'
import { db } from '../tables.ts'
import type { ClaimedMessage } from './claim-message.ts'

/** How an attempt ended, and whether it was the last that the job grants. */
export interface AttemptEnd {
  readonly outcome: Outcome
  readonly last: boolean
}

/**
 * Writes down what the provider said. Does nothing where the attempt was taken for lost meanwhile
 * and the message is another one's: that one's outcome counts.
 */
export async function recordOutcome(
  ctx: Ctx,
  claimed: ClaimedMessage,
  { outcome, last }: AttemptEnd,
): Promise<void> {
  const state = stateAfter(outcome, last)
  const row = await db(ctx)
    .updateTable('messages.message')
    .set((eb) => ({
      state,
      state_at: ctx.now,
      attempt_id: null,
      last_reply: outcome.reply,
      ...(outcome.kind === 'accepted'
        ? { provider_reference: outcome.reference, secrets: null }
        : {}),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', claimed.id)
    .where('attempt_id', '=', claimed.attemptId)
    .returning(['kind', 'template', 'brand_id', 'channel_id', 'attempts'])
    .executeTakeFirst()
  if (row === undefined) return
  await db(ctx)
    .updateTable('messages.attempt')
    .set({ outcome: outcome.kind, reply: outcome.reply, ended_at: ctx.now })
    .where('message_id', '=', claimed.id)
    .where('number', '=', row.attempts)
    .execute()
  if (state === 'deferred') return
  await emit(ctx, state === 'sent' ? messageSent : messageFailed, claimed.id, {
    messageId: claimed.id,
    kind: row.kind,
    template: row.template,
    brandId: row.brand_id,
    channelId: row.channel_id,
  })
}

function stateAfter(outcome: Outcome, last: boolean): MessageState {
  if (outcome.kind === 'accepted') return 'sent'
  return outcome.kind === 'refused' || last ? 'failed' : 'deferred'
}
