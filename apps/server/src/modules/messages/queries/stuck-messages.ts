import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'
import { db } from '../tables.ts'

const most = 20

/** Messages that nobody works on: waiting for longer than any back-off lasts. */
export async function stuckMessages(ctx: Ctx): Promise<string[]> {
  const rows = await db(ctx)
    .selectFrom('messages.message')
    .select(['id', 'state'])
    .where('state', 'in', ['queued', 'sending', 'deferred'])
    .where('state_at', '<', ctx.now.subtract({ hours: 24 }))
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id, state }) => `${id} has been ${state} for more than a day`)
}

export const nothingStuck: Check = {
  name: 'messages',
  about: 'No message waits for longer than any back-off lasts.',
  run: stuckMessages,
}
