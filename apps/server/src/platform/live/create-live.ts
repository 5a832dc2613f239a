import { setTimeout as wait } from 'node:timers/promises'
import type { Engine } from '../engine.ts'
import { nudge, onNudge } from '../events/nudge.ts'
import { naturalBatch } from '../natural-batch.ts'
import type { Background } from '../server.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { lineUpAll, liveChannel } from './line-up.ts'
import { listenConnection } from './listen-connection.ts'
import { LiveHub } from './live-hub.ts'
import { lineEnds } from './live-rows.ts'

/** The live side of a process: the hub for its streams, and the work behind it. */
export interface Live extends Background {
  readonly hub: LiveHub
}

const beatMs = 20_000
// A person sees no difference; each notice wakes every process, which then looks for what changed.
const restMs = 15
const lookMs = 500

/**
 * Lines entries up after the commits of this process, hears of those of the others, and hands
 * them to the open screens. Twice a second it looks for what a lost notification, or a process
 * that died right after its commit, has left behind.
 */
export function createLive(engine: Engine, options: { remembered?: number } = {}): Live {
  const hub = new LiveHub(engine, options.remembered)
  const stop = new AbortController()
  const pull = () => void hub.pull().catch(warn)
  const lineUp = naturalBatch(() => lineUpAll(engine), restMs)
  const lineUpNow = () => void lineUp().catch(warn)
  const listening = listenConnection(engine, liveChannel, heard)
  let stopNudges = (): void => undefined
  let looking: Promise<void> = Promise.resolve()

  function heard(): void {
    nudge('heard')
    pull()
  }

  function warn(error: unknown): void {
    if (!stop.signal.aborted) engine.log.warn({ err: error }, 'live updates are late')
  }

  async function look(): Promise<void> {
    const reader = { actor: { kind: 'system', name: 'live' }, traceId: '', mode: 'read' } as const
    let beatAt = performance.now() + beatMs
    while (!stop.signal.aborted) {
      await wait(lookMs, undefined, { signal: stop.signal }).catch(() => undefined)
      if (stop.signal.aborted) return
      if (performance.now() > beatAt) {
        hub.beat()
        beatAt += beatMs
      }
      const ends = await unitOfWork(engine, reader, lineEnds).catch(warn)
      if (ends?.pending === true) lineUpNow()
      if (hub.isBehind(ends?.last ?? 0)) pull()
    }
  }

  return {
    name: 'live',
    hub,
    async start() {
      // Asks every source for its topics: one that makes none is a mistake to hear of at once.
      if (hub.kinds.size > 0) engine.log.debug({ topics: [...hub.kinds.keys()] }, 'live topics')
      stopNudges = onNudge('live', lineUpNow)
      await listening.start()
      looking = look()
    },
    async stop() {
      stopNudges()
      stop.abort()
      await looking
      await lineUp().catch(() => undefined)
      await listening.stop()
    },
  }
}
