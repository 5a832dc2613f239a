import { newId, type Id } from '@redthread/kernel/id'
import type { MessageKind, MessageSecrets } from '@redthread/contract/messages'
import type { Ctx } from '#platform/ctx.ts'
import type { Attachment } from '#platform/messaging/mail-port.ts'
import { db } from '../tables.ts'

/** A message whose attempt is ours: nobody else sends it while the lease lasts. */
export interface ClaimedMessage {
  readonly id: Id<'out'>
  readonly attemptId: string
  readonly kind: MessageKind
  readonly recipient: string
  readonly fromName: string
  readonly subject: string
  readonly html: string | null
  readonly body: string
  readonly url: string | null
  readonly secrets: MessageSecrets
  readonly attachments: readonly Attachment[]
  readonly createdAt: Temporal.Instant
}

/** Longer than any provider call may take: after it the server that held the message is gone. */
export const lease = Temporal.Duration.from({ minutes: 10 })

/**
 * Takes a waiting message for one attempt, or one whose attempt was lost with its server. Gives
 * `held` while another attempt is under way, `done` where there is nothing left to do.
 */
export async function claimMessage(
  ctx: Ctx,
  id: Id<'out'>,
): Promise<ClaimedMessage | 'held' | 'done'> {
  const attemptId = newId('att', ctx)
  const row = await db(ctx)
    .updateTable('messages.message')
    .set((eb) => ({
      state: 'sending' as const,
      state_at: ctx.now,
      attempt_id: attemptId,
      attempts: eb('attempts', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['queued', 'deferred']),
        eb.and([eb('state', '=', 'sending'), eb('state_at', '<', ctx.now.subtract(lease))]),
      ]),
    )
    .returning([
      'kind',
      'recipient',
      'from_name',
      'subject',
      'html',
      'body',
      'url',
      'secrets',
      'attempts',
      'created_at',
    ])
    .executeTakeFirst()
  if (row === undefined) return (await isSending(ctx, id)) ? 'held' : 'done'
  await logAttempt(ctx, id, row.attempts)
  return {
    id,
    attemptId,
    kind: row.kind,
    recipient: row.recipient ?? '',
    fromName: row.from_name,
    subject: row.subject,
    html: row.html,
    body: row.body ?? '',
    url: row.url,
    secrets: row.secrets ?? {},
    attachments: row.kind === 'mail' ? await attachmentsOf(ctx, id) : [],
    createdAt: row.created_at,
  }
}

function attachmentsOf(ctx: Ctx, id: Id<'out'>): Promise<Attachment[]> {
  return db(ctx)
    .selectFrom('messages.attachment')
    .select(['name', 'media_type as mediaType', 'bytes'])
    .where('message_id', '=', id)
    .orderBy('number')
    .execute()
}

async function isSending(ctx: Ctx, id: Id<'out'>): Promise<boolean> {
  const row = await db(ctx)
    .selectFrom('messages.message')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.state === 'sending'
}

/** Opens this attempt in the log; one still open before it was lost with its server. */
async function logAttempt(ctx: Ctx, id: Id<'out'>, number: number): Promise<void> {
  await Promise.all([
    db(ctx)
      .updateTable('messages.attempt')
      .set({ outcome: 'lost', ended_at: ctx.now })
      .where('message_id', '=', id)
      .where('outcome', 'is', null)
      .execute(),
    db(ctx)
      .insertInto('messages.attempt')
      .values({
        message_id: id,
        number,
        started_at: ctx.now,
        ended_at: null,
        outcome: null,
        reply: null,
      })
      .execute(),
  ])
}
