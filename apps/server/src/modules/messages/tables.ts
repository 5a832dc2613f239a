// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type {
  AttemptOutcome,
  MessageKind,
  MessageSecrets,
  MessageState,
} from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface MessagesTables {
  'messages.attachment': {
    message_id: Id<'out'>
    number: number
    name: string
    media_type: string
    bytes: Uint8Array
  }
  'messages.attempt': {
    message_id: Id<'out'>
    number: number
    started_at: Temporal.Instant
    ended_at: Temporal.Instant | null
    outcome: AttemptOutcome | null
    reply: string | null
  }
  'messages.message': {
    id: Id<'out'>
    kind: MessageKind
    state: MessageState
    template: string
    locale: Locale
    brand_id: Id<'brd'> | null
    channel_id: Id<'chn'> | null
    person_id: Id<'per'> | null
    dedupe_key: string
    recipient: string | null
    recipient_hint: string
    from_name: string
    subject: string
    html: string | null
    body: string | null
    url: string | null
    secrets: ColumnType<MessageSecrets | null, string | null, string | null>
    attempts: Generated<number>
    attempt_id: string | null
    last_reply: string | null
    provider_reference: string | null
    created_at: Temporal.Instant
    state_at: Temporal.Instant
    erased_at: Temporal.Instant | null
    version: Generated<number>
  }
  'messages.preview': {
    id: Id<'pvw'>
    brand_id: Id<'brd'>
    html: string
    created_at: Temporal.Instant
  }
}

/** The tables of messages, which are its own. */
export const db = tablesOf<MessagesTables>()
