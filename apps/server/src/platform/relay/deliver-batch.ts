import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import type { Consumer } from '../event.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { claimLane, claimLaneAgain, readLane } from './claim.ts'
import { deliverSingly } from './deliver-singly.ts'
import type { ClaimedLane, Delivery } from './delivery.ts'
import { isPassing } from './passing-error.ts'
import { runInTurn, runPipelined } from './run-handlers.ts'
import { setAside } from './hold.ts'
import { OutOfTurn } from './turn-order.ts'

/** Deliveries of one lane that are handed out in one transaction. */
export const batchSize = 200

/** What the relay remembers between batches. */
export interface RelayMemory {
  readonly consumers: ReadonlyMap<string, Consumer>
  /** Consumers seen to wait for answers before they send more: no use to pipeline them. */
  readonly inTurn: Set<string>
  /** How many deliveries at once, for consumers whose batches got in each other's way. */
  readonly sizes: Map<string, number>
}

/** An empty memory of these consumers. */
export function relayMemory(consumers: ReadonlyMap<string, Consumer>): RelayMemory {
  return { consumers, inTurn: new Set(), sizes: new Map() }
}

/**
 * Hands out the next deliveries of one lane: the effects and the removal of the deliveries commit
 * together. Where one of them fails, the batch is rolled back and gone through singly. Gives the
 * number of deliveries dealt with; 0 where nothing waits.
 */
export async function deliverBatch(engine: Engine, memory: RelayMemory): Promise<number> {
  let lane: ClaimedLane | null = null
  let tries = 0
  const relay = { actor: { kind: 'system', name: 'relay' }, traceId: '' } as const
  try {
    return await unitOfWork(engine, relay, async (ctx) => {
      const names = [...memory.consumers.keys()]
      const [, claimed] = await Promise.all([scans(ctx, 'off'), claimLane(ctx, names)])
      lane = claimed
      if (lane === null) return 0
      sizeUp(memory, lane.consumer, tries++)
      const [deliveries] = await Promise.all([nextOf(ctx, lane, memory), scans(ctx, 'on')])
      return handOut(ctx, { lane, deliveries }, memory)
    })
  } catch (error) {
    const failedIn = lane as ClaimedLane | null
    if (failedIn === null || isPassing(error)) throw error
    if (error instanceof OutOfTurn) memory.inTurn.add(failedIn.consumer)
    return unitOfWork(engine, relay, (ctx) => again(ctx, failedIn, memory, error))
  }
}

/**
 * A unit that is run again has lost a deadlock: batches lock what their effects touch until they
 * commit, so smaller ones meet less. Without trouble they grow again.
 */
function sizeUp({ sizes }: RelayMemory, consumer: string, tries: number): void {
  const size = sizes.get(consumer) ?? batchSize
  const next = tries === 0 ? Math.min(size * 2, batchSize) : Math.max(1, size >> 3)
  if (next === batchSize) sizes.delete(consumer)
  else sizes.set(consumer, next)
}

interface Claimed {
  readonly lane: ClaimedLane
  readonly deliveries: readonly Delivery[]
}

function nextOf(
  ctx: Ctx,
  lane: ClaimedLane,
  { sizes }: Pick<RelayMemory, 'sizes'>,
): Promise<readonly Delivery[]> {
  return readLane(ctx, lane, sizes.get(lane.consumer) ?? batchSize)
}

async function indexed(
  ctx: Ctx,
  lane: ClaimedLane,
  memory: Pick<RelayMemory, 'sizes'> = { sizes: new Map() },
): Promise<readonly Delivery[]> {
  const [, deliveries] = await Promise.all([
    scans(ctx, 'off'),
    nextOf(ctx, lane, memory),
    scans(ctx, 'on'),
  ])
  return deliveries
}

async function handOut(
  ctx: Ctx,
  { lane, deliveries }: Claimed,
  memory: RelayMemory,
): Promise<number> {
  const held = deliveries.filter((d) => d.held)
  const free = held.length === 0 ? deliveries : deliveries.filter((d) => !d.held)
  const consumer = consumerOf(lane, memory)
  const run = memory.inTurn.has(consumer.name) ? runInTurn : runPipelined
  await run(ctx, consumer, free)
  await Promise.all([setAside(ctx, lane, held), remove(ctx, lane, free)])
  // Another relay may have emptied the lane meanwhile; there may be work in others.
  return Math.max(1, deliveries.length)
}

async function again(
  ctx: Ctx,
  failedIn: ClaimedLane,
  memory: RelayMemory,
  error: unknown,
): Promise<number> {
  const lane = await claimLaneAgain(ctx, failedIn)
  if (lane === null) return 1
  if (error instanceof OutOfTurn) {
    const deliveries = await indexed(ctx, lane, memory)
    return handOut(ctx, { lane, deliveries }, memory)
  }
  const deliveries = await indexed(ctx, lane)
  const free = deliveries.filter((d) => !d.held)
  const { done, behind } = await deliverSingly(
    ctx,
    { lane, failures: 0 },
    {
      consumer: consumerOf(lane, memory),
      deliveries: free,
    },
  )
  await setAside(ctx, lane, [...deliveries.filter((d) => d.held), ...behind])
  await remove(ctx, lane, done)
  return deliveries.length
}

function consumerOf({ consumer }: ClaimedLane, memory: RelayMemory): Consumer {
  const known = memory.consumers.get(consumer)
  if (known === undefined) throw new Error(`no consumer is named ${consumer}`)
  return known
}

async function remove(ctx: Ctx, lane: ClaimedLane, done: readonly Delivery[]): Promise<void> {
  if (done.length === 0) return
  await sql`delete from platform.delivery
    where consumer = ${lane.consumer} and lane = ${lane.lane}
      and position = any(${done.map((d) => d.position)}::bigint[])`.execute(ctx.tx)
}

/**
 * Keeps whole tables from being read, or lets them be. The relay's own reads go by index: a plan
 * made while the queue was empty would read all of a long one; the handlers' statements keep the
 * planner's free choice. Sent before what it is for, or right behind, in the same round trip.
 */
async function scans(ctx: Ctx, may: 'on' | 'off'): Promise<void> {
  await sql`set local enable_seqscan = ${sql.raw(may)}`.execute(ctx.tx)
}
