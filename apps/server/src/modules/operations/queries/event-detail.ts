import { operationsRefusals, type EventDetail } from '@redthread/contract/operations'
import type { Ctx } from '#platform/ctx.ts'
import { cloudEventOf } from '#platform/events/cloud-event.ts'
import { eventById, eventProgress } from '#platform/events/event-list.ts'
import { eventLine } from './event-page.ts'

const { refuse } = operationsRefusals

/** One event with its envelope, and how far it has come. */
export async function eventDetail(ctx: Ctx, eventId: string): Promise<EventDetail> {
  const event = await eventById(ctx, eventId)
  if (event === null) return refuse.unknown_event({ eventId })
  const deliveries = await eventProgress(ctx, event)
  return { ...eventLine(event), envelope: cloudEventOf(event), deliveries: [...deliveries] }
}
