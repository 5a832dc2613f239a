import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { providersOf } from '#platform/messaging/providers.ts'
import { db } from '../tables.ts'

/** Tells whether a provider stands ready for this message's kind. */
export async function isConfigured(ctx: Ctx, id: Id<'out'>): Promise<boolean> {
  const row = await db(ctx)
    .selectFrom('messages.message')
    .select('kind')
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined && providersOf(ctx.config)[row.kind] !== null
}
