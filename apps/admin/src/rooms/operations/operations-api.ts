import type { Wire } from '@redthread/client/wire'
import type {
  MessageState,
  OutboxCounts,
  OutboxMessage,
  OutboxMessageDetail,
} from '@redthread/contract/messages'
import type {
  ConsumerState,
  EventDetail,
  EventSummary,
  HealthReport,
  HeldDelivery,
  HeldDeliveryName,
  QueuedJob,
} from '@redthread/contract/operations'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export const healthKey = ['operations', 'health'] as const
export const eventsKey = ['operations', 'events'] as const
export const heldKey = ['operations', 'held'] as const
export const jobsKey = ['operations', 'jobs'] as const
export const consumersKey = ['operations', 'consumers'] as const
export const outboxKey = ['operations', 'outbox'] as const

type After = string | undefined
const paged = (after: After) => ({ limit: 50, ...(after ? { after } : {}) })

export function readHealth() {
  return answer<Wire<HealthReport>>(api.GET('/v1/operations/health'))
}

/** What happened, newest first; `type` may be the beginning of a type. */
export function readEvents(filter: { type?: string; subject?: string }, after: After) {
  const query = { ...paged(after), ...filter }
  return answer<Page<Wire<EventSummary>>>(api.GET('/v1/operations/events', { params: { query } }))
}

export function readEvent(eventId: string) {
  const params = { path: { eventId } }
  return answer<Wire<EventDetail>>(api.GET('/v1/operations/events/{eventId}', { params }))
}

export function readConsumers() {
  return answer<{ items: Wire<ConsumerState>[] }>(api.GET('/v1/operations/consumers'))
}

/** Deliveries that failed, waiting or parked. */
export function readHeld(after: After) {
  const params = { query: paged(after) }
  return answer<Page<Wire<HeldDelivery>>>(api.GET('/v1/operations/held-deliveries', { params }))
}

export function replayHeld(body: HeldDeliveryName) {
  return answer<void>(api.POST('/v1/operations/held-deliveries/replay', { body }))
}

export function dropHeld(body: HeldDeliveryName) {
  return answer<void>(api.POST('/v1/operations/held-deliveries/drop', { body }))
}

export function readJobs(state: QueuedJob['state'] | undefined, after: After) {
  const query = { ...paged(after), ...(state ? { state } : {}) }
  return answer<Page<Wire<QueuedJob>>>(api.GET('/v1/operations/jobs', { params: { query } }))
}

export function retryJob(jobId: number) {
  return answer<void>(
    api.POST('/v1/operations/jobs/{jobId}/retry', { params: { path: { jobId } } }),
  )
}

export function cancelJob(jobId: number) {
  return answer<void>(
    api.POST('/v1/operations/jobs/{jobId}/cancel', { params: { path: { jobId } } }),
  )
}

export function readOutbox(state: MessageState | undefined, after: After) {
  const query = { ...paged(after), ...(state ? { state } : {}) }
  return answer<Page<Wire<OutboxMessage>>>(api.GET('/v1/outbox', { params: { query } }))
}

export function readOutboxCounts() {
  return answer<OutboxCounts>(api.GET('/v1/outbox-counts'))
}

export function readMessage(messageId: string) {
  const params = { path: { messageId } }
  return answer<Wire<OutboxMessageDetail>>(api.GET('/v1/outbox/{messageId}', { params }))
}

/** Sends a kept or failed message once more, or stops one that has not gone out. */
export function actOnMessage(messageId: string, version: number, action: 'resend' | 'cancel') {
  const options = { params: { path: { messageId } }, headers: ifMatch(version) }
  return answer<Wire<OutboxMessageDetail>>(
    action === 'resend'
      ? api.POST('/v1/outbox/{messageId}/resend', options)
      : api.POST('/v1/outbox/{messageId}/cancel', options),
  )
}
