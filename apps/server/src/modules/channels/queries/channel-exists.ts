import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Tells whether there is a channel with this id, archived or not. */
export async function channelExists(ctx: Ctx, channelId: Id<'chn'>): Promise<boolean> {
  const row = await db(ctx)
    .selectFrom('channels.channel')
    .select('id')
    .where('id', '=', channelId)
    .executeTakeFirst()
  return row !== undefined
}
