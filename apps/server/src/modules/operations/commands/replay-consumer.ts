import { operationsRefusals } from '@redthread/contract/operations'
import type { Ctx } from '#platform/ctx.ts'
import { consumerLags } from '#platform/relay/consumer-lag.ts'
import { replayEvents, type ReplayOrder } from '#platform/relay/replay-events.ts'

const { refuse } = operationsRefusals

/** Has past events handed to a consumer once more. */
export async function replayConsumer(ctx: Ctx, order: ReplayOrder): Promise<void> {
  const known = (await consumerLags(ctx)).some((c) => c.name === order.consumer)
  if (!known) refuse.unknown_consumer({ name: order.consumer })
  if (!(await replayEvents(ctx, order))) refuse.replay_under_way({ name: order.consumer })
}
