import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Takes away codes and links that no longer work, a day later; at most some thousands at once. */
export async function tidySecrets(ctx: Ctx): Promise<void> {
  const before = ctx.now.subtract({ hours: 24 })
  await db(ctx).deleteFrom('carts.hand_over').where('expires_at', '<', before).execute()
  await db(ctx).deleteFrom('carts.share').where('expires_at', '<', before).execute()
}
