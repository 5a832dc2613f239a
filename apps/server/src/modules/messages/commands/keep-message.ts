import { messageKept } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { statesBefore } from '../rules/message-moves.ts'
import { db } from '../tables.ts'

/** Keeps a waiting message in the outbox, since its provider is no longer configured. */
export async function keepMessage(ctx: Ctx, id: Id<'out'>): Promise<void> {
  const row = await db(ctx)
    .updateTable('messages.message')
    .set((eb) => ({ state: 'kept' as const, state_at: ctx.now, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', statesBefore('kept'))
    .returning(['kind', 'template', 'brand_id', 'channel_id'])
    .executeTakeFirst()
  if (row === undefined) return
  await emit(ctx, messageKept, id, {
    messageId: id,
    kind: row.kind,
    template: row.template,
    brandId: row.brand_id,
    channelId: row.channel_id,
  })
}
