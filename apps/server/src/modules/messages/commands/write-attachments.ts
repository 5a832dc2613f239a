import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Attachment } from '#platform/messaging/mail-port.ts'
import { db } from '../tables.ts'

/** Keeps the files that go along with a message, as they are now. */
export async function writeAttachments(
  ctx: Ctx,
  messageId: Id<'out'>,
  attachments: readonly Attachment[],
): Promise<void> {
  if (attachments.length === 0) return
  await db(ctx)
    .insertInto('messages.attachment')
    .values(
      attachments.map(({ name, mediaType, bytes }, index) => ({
        message_id: messageId,
        number: index + 1,
        name,
        media_type: mediaType,
        bytes,
      })),
    )
    .execute()
}
