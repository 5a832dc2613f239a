import type { Wire } from '@redthread/client/wire'
import type { OutboxMessage, OutboxMessageDetail } from '@redthread/contract/messages'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export const messagesKey = ['messages'] as const

/** What was sent, newest first; `to` is an exact address or number. */
export function readMessages(to: string, after: string | undefined) {
  const query = { limit: 50, ...(to ? { to } : {}), ...(after ? { after } : {}) }
  return answer<Page<Wire<OutboxMessage>>>(api.GET('/v1/outbox', { params: { query } }))
}

export function readMessage(messageId: string) {
  return answer<Wire<OutboxMessageDetail>>(
    api.GET('/v1/outbox/{messageId}', { params: { path: { messageId } } }),
  )
}
