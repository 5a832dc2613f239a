import { messagesRefusals } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { placeOf } from '../rules/place-of.ts'
import { db } from '../tables.ts'

/** Locks a message that a person wants to change; refuses one that is unknown or out of reach. */
export async function lockMessage(ctx: Ctx, id: Id<'out'>) {
  const row = await db(ctx)
    .selectFrom('messages.message')
    .select(['state', 'version', 'erased_at', 'channel_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return messagesRefusals.refuse.unknown_message({ messageId: id })
  requireAt(ctx, 'messages:write', placeOf(row.channel_id))
  return row
}
