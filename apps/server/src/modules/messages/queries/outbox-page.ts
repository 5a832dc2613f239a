import { messagesRefusals } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Answer } from '#platform/route.ts'
import { messagePage } from '../letter/message-page.ts'
import { openMessage } from './open-message.ts'

/** A mail as it looks; refuses one that is erased, is no mail, or is out of reach. */
export async function outboxPage(ctx: Ctx, id: Id<'out'>): Promise<Answer<string>> {
  const { html } = await openMessage(ctx, id)
  if (html === null) return messagesRefusals.refuse.already_erased({ messageId: id })
  return messagePage(html)
}
