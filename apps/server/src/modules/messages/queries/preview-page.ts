import { messagesRefusals } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Answer } from '#platform/route.ts'
import { messagePage } from '../letter/message-page.ts'
import { db } from '../tables.ts'

/** The page of a preview; refuses one that is gone. */
export async function previewPage(ctx: Ctx, id: Id<'pvw'>): Promise<Answer<string>> {
  const row = await db(ctx)
    .selectFrom('messages.preview')
    .select('html')
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return messagesRefusals.refuse.unknown_message({ previewId: id })
  return messagePage(row.html)
}
