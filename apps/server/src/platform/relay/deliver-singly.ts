import type { Ctx } from '../ctx.ts'
import type { Consumer } from '../event.ts'
import { underSavepoint } from '../under-savepoint.ts'
import type { ClaimedLane, Delivery } from './delivery.ts'
import { holdKey } from './hold.ts'
import { isPassing } from './passing-error.ts'
import { handOver } from './run-handlers.ts'

/** Where deliveries are taken from; `failures` of the first delivery so far. */
export interface Origin {
  readonly lane: ClaimedLane
  readonly failures: number
}

interface Work {
  readonly consumer: Consumer
  readonly deliveries: readonly Delivery[]
}

/** What came of it: `done` took effect; `behind` failed, or stands behind one that did. */
export interface Outcome {
  readonly done: readonly Delivery[]
  readonly behind: readonly Delivery[]
}

/**
 * Hands out deliveries one by one, each under a savepoint: one that fails is undone alone, its
 * key is held, and the other keys go on. Errors that say nothing about the delivery are thrown.
 */
export async function deliverSingly(ctx: Ctx, origin: Origin, work: Work): Promise<Outcome> {
  const done: Delivery[] = []
  const behind: Delivery[] = []
  const stopped = new Set<string>()
  for (const delivery of work.deliveries) {
    if (stopped.has(delivery.subject)) {
      behind.push(delivery)
      continue
    }
    const failure = await tryOne(ctx, work.consumer, delivery)
    if (failure === null) {
      done.push(delivery)
      continue
    }
    const { lane, failures } = origin
    const before = done.length === 0 ? failures : 0
    const { subject } = delivery
    await holdKey(ctx, { lane, subject, failures: before + 1, error: failure.error })
    stopped.add(subject)
    behind.push(delivery)
  }
  return { done, behind }
}

async function tryOne(
  ctx: Ctx,
  consumer: Consumer,
  delivery: Delivery,
): Promise<{ error: unknown } | null> {
  try {
    await underSavepoint(ctx, () => handOver(ctx, consumer, delivery))
    return null
  } catch (error) {
    if (isPassing(error)) throw error
    return { error }
  }
}
