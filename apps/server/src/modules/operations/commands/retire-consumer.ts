import { operationsRefusals } from '@redthread/contract/operations'
import type { Ctx } from '#platform/ctx.ts'
import { consumerLags } from '#platform/relay/consumer-lag.ts'
import { retireConsumer as forget } from '#platform/relay/replay-events.ts'

const { refuse } = operationsRefusals

/** Forgets a consumer that no running server knows, with all that waits for it. */
export async function retireConsumer(ctx: Ctx, name: string): Promise<{ dropped: number }> {
  const consumer = (await consumerLags(ctx)).find((c) => c.name === name)
  if (consumer === undefined) return refuse.unknown_consumer({ name })
  if (!consumer.gone) refuse.consumer_alive({ name, seenAt: consumer.seen_at })
  return { dropped: (await forget(ctx, name)) ?? 0 }
}
