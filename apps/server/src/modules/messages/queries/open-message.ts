import { messagesRefusals } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import { allows } from '#platform/actor.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import { providersOf } from '#platform/messaging/providers.ts'
import { escapeHtml } from '#platform/html.ts'
import { placeOf } from '../rules/place-of.ts'
import { maskSeals, openSeals } from '../rules/seals.ts'
import { db } from '../tables.ts'
import { messageColumns } from './to-outbox-message.ts'

/**
 * A message with its text readable. Links and codes are shown only where no provider is
 * configured, since the outbox is then the only mailbox there is: to everyone in the demo, else to
 * who may reveal secrets. Refuses one that is out of reach.
 */
export async function openMessage(ctx: Ctx, id: Id<'out'>) {
  const row = await db(ctx)
    .selectFrom('messages.message')
    .select([...messageColumns, 'html', 'body', 'secrets', 'provider_reference'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return messagesRefusals.refuse.unknown_message({ messageId: id })
  requireAt(ctx, 'messages:read', placeOf(row.channel_id))
  const { secrets, html, body, ...rest } = row
  const shown = providersOf(ctx.config)[row.kind] === null && mayReveal(ctx)
  const readable = (text: string, escape: (secret: string) => string): string =>
    maskSeals(shown ? openSeals(text, secrets ?? {}, escape) : text)
  return {
    ...rest,
    html: html === null ? null : readable(html, escapeHtml),
    text: body === null ? null : readable(body, (secret) => secret),
    secretsShown: shown && secrets !== null,
  }
}

function mayReveal(ctx: Ctx): boolean {
  return ctx.config.demo === 'on' || allows(ctx.actor, 'secrets:reveal', {})
}
