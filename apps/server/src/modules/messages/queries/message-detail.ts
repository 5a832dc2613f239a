import type { OutboxMessageDetail } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { openMessage } from './open-message.ts'
import { toOutboxMessage } from './to-outbox-message.ts'

/** A message as it went out, or would have, and what the provider said to each attempt. */
export async function messageDetail(ctx: Ctx, id: Id<'out'>): Promise<OutboxMessageDetail> {
  const message = await openMessage(ctx, id)
  return {
    ...toOutboxMessage(message),
    html: message.html,
    page: message.html === null ? null : `/v1/outbox/${id}/page`,
    text: message.text,
    secretsShown: message.secretsShown,
    providerReference: message.provider_reference,
    log: await attemptsOf(ctx, id),
  }
}

async function attemptsOf(ctx: Ctx, id: Id<'out'>): Promise<OutboxMessageDetail['log']> {
  const rows = await db(ctx)
    .selectFrom('messages.attempt')
    .select(['number', 'started_at', 'ended_at', 'outcome', 'reply'])
    .where('message_id', '=', id)
    .orderBy('number')
    .execute()
  return rows.map(({ number, started_at, ended_at, outcome, reply }) => ({
    number,
    startedAt: started_at,
    endedAt: ended_at,
    outcome,
    reply,
  }))
}
