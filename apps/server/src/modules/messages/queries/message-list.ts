import type { MessageKind, MessageState, OutboxMessage } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { platformRefusals } from '@redthread/contract/platform'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { messageColumns, toOutboxMessage } from './to-outbox-message.ts'

/** Which messages, newest first. */
export interface MessageFilter {
  readonly state?: MessageState
  readonly kind?: MessageKind
  readonly template?: string
  readonly brandId?: Id<'brd'>
  readonly channelId?: Id<'chn'>
  /** The exact recipient. */
  readonly to?: string
  readonly limit?: number
  readonly after?: string
}

/** The outbox: messages within the caller's reach; those of no channel need an unlimited grant. */
export async function messageList(ctx: Ctx, filter: MessageFilter): Promise<Page<OutboxMessage>> {
  const limit = filter.limit ?? 50
  const channels = reach(ctx.actor, 'messages:read', 'channels')
  let query = db(ctx).selectFrom('messages.message').select(messageColumns)
  if (channels !== '*') query = query.where('channel_id', 'in', channels as Id<'chn'>[])
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.template !== undefined) query = query.where('template', '=', filter.template)
  if (filter.brandId !== undefined) query = query.where('brand_id', '=', filter.brandId)
  if (filter.channelId !== undefined) query = query.where('channel_id', '=', filter.channelId)
  if (filter.to !== undefined) query = query.where('recipient', '=', filter.to)
  if (filter.after !== undefined) query = query.where('id', '<', cursorId(filter.after))
  if (channels.length === 0) return { items: [], next: null }
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [row.id])
  return { items: page.items.map(toOutboxMessage), next: page.next }
}

function cursorId(after: string): Id<'out'> {
  const key = decodeCursor(after, 1)
  if (key === null) return platformRefusals.refuse.invalid_request({ field: 'after' })
  return String(key[0]) as Id<'out'>
}
