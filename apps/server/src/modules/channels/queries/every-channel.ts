import type { Channel } from '@redthread/contract/channels'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { channelColumns, channelOfRow } from './channel-of-row.ts'

/** Every channel in the order that people see them, archived ones too. */
export async function everyChannel(ctx: Ctx): Promise<Channel[]> {
  const rows = await db(ctx)
    .selectFrom('channels.channel')
    .select(channelColumns)
    .orderBy('rank')
    .orderBy('id')
    .execute()
  return rows.map(channelOfRow)
}
