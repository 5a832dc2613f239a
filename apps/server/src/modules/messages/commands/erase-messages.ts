import type { MessageState } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const settled: MessageState[] = ['sent', 'failed', 'kept', 'canceled']
const nobody = '•••'

/**
 * Erases who a message went to and what it said, once its days are over: state, template and
 * times stay. At most `limit` messages; gives how many.
 */
export async function eraseMessages(ctx: Ctx, limit: number): Promise<number> {
  const rows = await db(ctx)
    .selectFrom('messages.message')
    .select('id')
    .where('erased_at', 'is', null)
    .where('state', 'in', settled)
    .where('state_at', '<', ctx.now.subtract({ hours: 24 * ctx.config.messageDays }))
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  await eraseRows(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.length
}

async function eraseRows(ctx: Ctx, ids: readonly Id<'out'>[]): Promise<void> {
  if (ids.length === 0) return
  await Promise.all([
    db(ctx).deleteFrom('messages.attachment').where('message_id', 'in', ids).execute(),
    db(ctx)
      .updateTable('messages.message')
      .set((eb) => ({
        recipient: null,
        recipient_hint: nobody,
        person_id: null,
        subject: '',
        html: null,
        body: null,
        url: null,
        secrets: null,
        last_reply: null,
        erased_at: ctx.now,
        version: eb('version', '+', 1),
      }))
      .where('id', 'in', ids)
      .execute(),
    db(ctx)
      .updateTable('messages.attempt')
      .set({ reply: null })
      .where('message_id', 'in', ids)
      .execute(),
  ])
}
