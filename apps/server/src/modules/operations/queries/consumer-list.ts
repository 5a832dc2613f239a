import type { ConsumerState } from '@redthread/contract/operations'
import type { Ctx } from '#platform/ctx.ts'
import { consumerLags } from '#platform/relay/consumer-lag.ts'

/** Everyone who listens to events, and how well they keep up. */
export async function consumerList(ctx: Ctx): Promise<ConsumerState[]> {
  const lags = await consumerLags(ctx)
  return lags.map(({ event_type, seen_at, oldest_at, ...lag }) => ({
    ...lag,
    eventType: event_type,
    seenAt: seen_at,
    oldestAt: oldest_at,
  }))
}
