import type { Id } from '@redthread/kernel/id'
import { newId } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { MessageKind } from '@redthread/contract/messages'
import { messageKept } from '@redthread/contract/messages'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { providersOf } from '#platform/messaging/providers.ts'
import { deliverMessage } from '../jobs.ts'
import type { Attachment } from '#platform/messaging/mail-port.ts'
import type { Face } from '../letter/face.ts'
import { renderMessage } from '../letter/render-message.ts'
import { writeAttachments } from './write-attachments.ts'
import { faceOf } from '../queries/face-of.ts'
import { readRecipient } from '../rules/read-recipient.ts'
import { recipientHint } from '../rules/recipient-hint.ts'
import { db } from '../tables.ts'
import { templates, type TemplateName, type TemplateValues } from '../templates/registry.ts'

/** A message to one recipient. */
export interface MessageToSend<Name extends TemplateName> {
  readonly template: Name
  readonly kind: MessageKind
  /** A mail address, an E.164 number, or a push subscription as JSON. */
  readonly to: string
  readonly locale: Locale
  /** Whose face the message wears; null: Redthread's own, for mails to colleagues. */
  readonly brandId: Id<'brd'> | null
  readonly channelId?: Id<'chn'> | null
  readonly personId?: Id<'per'> | null
  readonly values: TemplateValues<Name>
  /** Files that go along with a mail. */
  readonly attachments?: readonly Attachment[]
  /** The same key twice is one message: name the occasion, such as `invite:stf_…:1`. */
  readonly dedupeKey: string
}

/**
 * Writes a message in the caller's transaction and has it sent after commit; without a provider
 * it is kept in the outbox, to be read there. Gives the id, also of the message that an equal
 * `dedupeKey` wrote before. Throws TypeError on a recipient or a value out of shape.
 */
export async function sendMessage<Name extends TemplateName>(
  ctx: Ctx,
  message: MessageToSend<Name>,
): Promise<Id<'out'>> {
  const face = await faceOf(ctx, message)
  const id = newId('out', ctx)
  const state = providersOf(ctx.config)[message.kind] === null ? 'kept' : 'queued'
  const written = await db(ctx)
    .insertInto('messages.message')
    .values({ id, state, ...addressed(message), ...renderedRow(ctx, message, face), ...born(ctx) })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (written === undefined) return writtenBefore(ctx, message.dedupeKey)
  await writeAttachments(ctx, id, message.attachments ?? [])
  if (state === 'queued') await enqueue(ctx, deliverMessage, { messageId: id })
  else await emit(ctx, messageKept, id, newsOf(id, message))
  return id
}

function addressed<Name extends TemplateName>(message: MessageToSend<Name>) {
  const recipient = readRecipient(message.kind, message.to)
  return {
    kind: message.kind,
    template: message.template,
    locale: message.locale,
    brand_id: message.brandId,
    channel_id: message.channelId ?? null,
    person_id: message.personId ?? null,
    dedupe_key: message.dedupeKey,
    recipient,
    recipient_hint: recipientHint(message.kind, recipient),
  }
}

function renderedRow<Name extends TemplateName>(
  ctx: Ctx,
  { template, kind, locale, values }: MessageToSend<Name>,
  face: Face,
) {
  const declared = templates[template]
  if (!declared.kinds.includes(kind)) throw new TypeError(`${template} does not come as ${kind}`)
  const draft = { template: declared, values, locale, face }
  const { subject, html, text, url, secrets } = renderMessage(kind, draft, ctx.random(8).toHex())
  return {
    from_name: face.name,
    subject,
    html,
    body: text,
    url,
    secrets: Object.keys(secrets).length === 0 ? null : JSON.stringify(secrets),
  }
}

function born(ctx: Ctx) {
  return {
    attempt_id: null,
    last_reply: null,
    provider_reference: null,
    erased_at: null,
    created_at: ctx.now,
    state_at: ctx.now,
  }
}

async function writtenBefore(ctx: Ctx, dedupeKey: string): Promise<Id<'out'>> {
  const { id } = await db(ctx)
    .selectFrom('messages.message')
    .select('id')
    .where('dedupe_key', '=', dedupeKey)
    .executeTakeFirstOrThrow()
  return id
}

function newsOf<Name extends TemplateName>(messageId: Id<'out'>, message: MessageToSend<Name>) {
  const { kind, template, brandId, channelId = null } = message
  return { messageId, kind, template, brandId, channelId }
}
