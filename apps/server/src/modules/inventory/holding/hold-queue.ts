import type { Config } from '#platform/config.ts'
import type { Ctx } from '#platform/ctx.ts'
import { unitBeside } from '#platform/unit-beside.ts'
import { GroupedQueue } from '#platform/grouped-queue.ts'
import { wakeForExpiry } from './expiry-wake.ts'
import { wantsOf, type Hold, type HoldAnswer, type HoldAsk } from './hold-ask.ts'
import { holdBatch } from './hold-batch.ts'
import { InDemand } from './in-demand.ts'
import type { StockMap } from '../queries/stock-map.ts'

interface Queued {
  readonly ctx: Ctx
  readonly ask: HoldAsk
  readonly map: StockMap
}

const queues = new WeakMap<Config, GroupedQueue<Queued, HoldAnswer>>()
const actor = { kind: 'system', name: 'inventory' } as const

/** Keeps pieces in the next batch of this process; committed by itself as the promise is kept. */
export function holdInBatch(queued: Queued): Promise<HoldAnswer> {
  const { config } = queued.ctx
  let queue = queues.get(config)
  if (queue === undefined) {
    queue = new GroupedQueue({ run, keys, alone, batches: 2, most: 400 })
    queues.set(config, queue)
  }
  const over = InDemand.of(config).want(variantsOf(queued))
  return queue.add(queued).finally(over)
}

/** Batches side by side share no variant, so the second never waits for the locks of the first. */
function keys(queued: Queued): string[] {
  return [queued.ask.reference, ...variantsOf(queued)]
}

function variantsOf({ ask, map }: Queued): string[] {
  return wantsOf(ask, map).flatMap(({ parts }) => parts.map((one) => one.variantId))
}

function alone({ ask }: Queued): string {
  return ask.reference
}

function run(batch: readonly Queued[]): Promise<readonly HoldAnswer[]> {
  const [first] = batch
  if (first === undefined) return Promise.resolve([])
  return unitBeside(first.ctx, actor, async (ctx) => {
    const asks = batch.map(({ ask }) => ask)
    const answers = await holdBatch(ctx, asks)
    const holds = answers.filter((answer): answer is Hold => !Array.isArray(answer))
    await wakeForExpiry(
      ctx,
      holds.map(({ expiresAt }) => expiresAt),
    )
    return answers
  })
}
