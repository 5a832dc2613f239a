import type { OutboxMessage } from '@redthread/contract/messages'
import type { Selectable } from 'kysely'
import { messageActions } from '../rules/message-moves.ts'
import type { MessagesTables } from '../tables.ts'

/** The columns of one line of the outbox. */
export const messageColumns = [
  'id',
  'kind',
  'state',
  'template',
  'locale',
  'brand_id',
  'channel_id',
  'recipient',
  'recipient_hint',
  'subject',
  'attempts',
  'last_reply',
  'created_at',
  'state_at',
  'erased_at',
  'version',
] as const

type Row = Pick<Selectable<MessagesTables['messages.message']>, (typeof messageColumns)[number]>

/** One line of the outbox as the contract names it. */
export function toOutboxMessage(row: Row): OutboxMessage {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    template: row.template,
    locale: row.locale,
    brandId: row.brand_id,
    channelId: row.channel_id,
    // A push subscription is no address that a person could read.
    to: row.kind === 'push' ? row.recipient_hint : (row.recipient ?? row.recipient_hint),
    subject: row.subject,
    attempts: row.attempts,
    lastReply: row.last_reply,
    createdAt: row.created_at,
    stateAt: row.state_at,
    erasedAt: row.erased_at,
    version: row.version,
    actions: messageActions({ state: row.state, erased: row.erased_at !== null }),
  }
}
