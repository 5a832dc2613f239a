import { ctxLike, type Ctx } from '../ctx.ts'
import type { Consumer } from '../event.ts'
import { payloadFromWire } from '../events/payload-wire.ts'
import type { Delivery } from './delivery.ts'
import { OutOfTurn, TurnOrder } from './turn-order.ts'

/** Hands one delivery to its consumer, as the system, under the trace of its event. */
export async function handOver(ctx: Ctx, consumer: Consumer, delivery: Delivery): Promise<void> {
  if (delivery.trace_id === null) return
  const actor = { kind: 'system', name: consumer.name } as const
  const own = ctxLike(ctx, { actor, traceId: delivery.trace_id })
  await consumer.handle(own, payloadFromWire(consumer.event, delivery.payload) as never)
}

/** Hands out deliveries one after the other. */
export async function runInTurn(
  ctx: Ctx,
  consumer: Consumer,
  deliveries: readonly Delivery[],
): Promise<void> {
  for (const delivery of deliveries) await handOver(ctx, consumer, delivery)
}

/**
 * Hands out deliveries without waiting for the answers in between, as long as that cannot be told
 * from doing them one after the other: the next handler starts when the one before has sent its
 * first statement. A handler that waits for an answer and then sends more comes too late: the
 * whole batch throws OutOfTurn and is to be rolled back and done in turn.
 */
export async function runPipelined(
  ctx: Ctx,
  consumer: Consumer,
  deliveries: readonly Delivery[],
): Promise<void> {
  const order = new TurnOrder()
  const running: Promise<void>[] = []
  for (const [turn, delivery] of deliveries.entries()) {
    const { promise: sent, resolve } = Promise.withResolvers<void>()
    const work = handOver(order.open(ctx, turn, resolve), consumer, delivery)
    running.push(work.finally(resolve))
    await sent
    // Lets a handler that sends several at once send them all before the next one starts.
    await Promise.resolve()
  }
  const ends = await Promise.allSettled(running)
  if (order.broken) throw new OutOfTurn()
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
