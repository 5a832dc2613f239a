import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Drops previews that are older than an hour. */
export async function dropPreviews(ctx: Ctx): Promise<void> {
  await db(ctx)
    .deleteFrom('messages.preview')
    .where('created_at', '<', ctx.now.subtract({ hours: 1 }))
    .execute()
}
