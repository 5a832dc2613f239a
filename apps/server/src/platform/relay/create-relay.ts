import { setTimeout as wait } from 'node:timers/promises'
import type { Engine } from '../engine.ts'
import { knownConsumers } from '../events/event-registry.ts'
import { makeEventParts } from '../events/event-parts.ts'
import { onNudge } from '../events/nudge.ts'
import type { Background } from '../server.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { Bell } from './bell.ts'
import { somethingWaits } from './claim.ts'
import { deliverBatch, relayMemory, type RelayMemory } from './deliver-batch.ts'
import { deliverHeldKey } from './deliver-held-key.ts'
import { fillNext } from './fill.ts'
import { registerConsumers, sayStillHere } from './register-consumers.ts'

/** How the relay of one process works. */
export interface RelayOptions {
  /** Lanes worked on at the same time; each takes one connection while it works. */
  readonly workers?: number
  /** How often to look for what other processes announced, in ms. */
  readonly pollMs?: number
}

const heartbeatMs = 60_000
const few = 4
const restMs = 5
const longestPauseMs = 5_000
const starter = { actor: { kind: 'system', name: 'relay' }, traceId: '' } as const

/**
 * The relay of this process: hands out events to the consumers it knows. Any number of processes
 * may run one; each delivery takes effect once, in order per key.
 */
export function createRelay(engine: Engine, options: RelayOptions = {}): Background {
  const { workers = 2, pollMs = 150 } = options
  const bell = new Bell()
  const stop = new AbortController()
  let running: Promise<unknown> = Promise.resolve()
  let stopNudges = (): void => undefined
  return {
    name: 'relay',
    async start() {
      const memory = relayMemory(knownConsumers())
      await unitOfWork(engine, starter, makeEventParts)
      await registerConsumers(engine, [...memory.consumers.values()])
      if (memory.consumers.size === 0) return
      stopNudges = onNudge('deliveries', () => bell.ring())
      const house: House = { engine, memory, bell, signal: stop.signal }
      const loops = Array.from({ length: workers }, () => work(house))
      running = Promise.all([...loops, poll(house, pollMs), heartbeat(house)])
    },
    async stop() {
      stopNudges()
      stop.abort()
      bell.ringForAll()
      await running
    },
  }
}

interface House {
  readonly engine: Engine
  readonly memory: RelayMemory
  readonly bell: Bell
  readonly signal: AbortSignal
}

async function work({ engine, memory, bell, signal }: House): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      const dealt = await deliverBatch(engine, memory)
      failures = 0
      // Where one lane has work, another may: wake a neighbor.
      if (dealt > 0) bell.ring()
      else await bell.sleep()
      // A transaction for one or two is dear: a moment's rest, and the next lane has gathered more.
      if (dealt > 0 && dealt < few) await pause(restMs, signal)
    } catch (error) {
      failures++
      engine.log.warn({ err: error, failures }, 'the relay could not work')
      await pause(Math.min(100 * 2 ** failures, longestPauseMs), signal)
    }
  }
  // A sleeper hears only one ring: pass it on.
  bell.ringForAll()
}

/** Looks for deliveries of other processes, held keys that are due, and consumers to fill. */
async function poll(house: House, pollMs: number): Promise<void> {
  const { engine, memory, bell, signal } = house
  const names = [...memory.consumers.keys()]
  const looker = { ...starter, mode: 'read' } as const
  while (!signal.aborted) {
    await pause(pollMs * (0.75 + (engine.random(1)[0] ?? 0) / 512), signal)
    try {
      if (await unitOfWork(engine, looker, (ctx) => somethingWaits(ctx, names))) bell.ring()
      while (!signal.aborted && (await deliverHeldKey(engine, memory)));
      while (!signal.aborted && (await fillNext(engine, names))) bell.ring()
    } catch (error) {
      if (!signal.aborted) engine.log.warn({ err: error }, 'the relay could not look for work')
      await pause(1_000, signal)
    }
  }
}

async function heartbeat({ engine, memory, signal }: House): Promise<void> {
  while (!signal.aborted) {
    await pause(heartbeatMs, signal)
    if (signal.aborted) return
    await sayStillHere(engine, [...memory.consumers.keys()]).catch((error: unknown) => {
      engine.log.warn({ err: error }, 'the relay could not say that it is here')
    })
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined)
}
