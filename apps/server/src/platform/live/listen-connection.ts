import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Engine } from '../engine.ts'

/** A connection of its own that hears notifications, and comes back by itself when it is lost. */
export interface ListenConnection {
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Listens on a channel. `heard` is called for each notification and after each reconnection, since
 * notifications are lost while nobody is connected.
 */
export function listenConnection(
  { pool, log }: Engine,
  channel: string,
  heard: () => void,
): ListenConnection {
  let client: pg.Client | null = null
  let stopped = false

  async function connect(): Promise<void> {
    const { options } = pool
    const fresh = new pg.Client({
      ...options,
      // The pool hides it from copies.
      password: options.password,
      pipeline: false,
      application_name: 'redthread live',
    })
    fresh.on('error', (error) => log.warn({ err: error }, 'the live connection was lost'))
    fresh.on('notification', heard)
    try {
      await fresh.connect()
      await fresh.query(`listen ${channel}`)
    } catch (error) {
      await fresh.end().catch(() => undefined)
      throw error
    }
    client = fresh
    fresh.once('end', () => {
      if (client === fresh) client = null
      if (!stopped) void comeBack()
    })
  }

  async function comeBack(): Promise<void> {
    for (let tries = 0; !stopped && client === null; tries++) {
      await wait(Math.min(100 * 2 ** tries, 5_000))
      if (stopped) return
      await connect().then(heard, (error: unknown) => {
        log.warn({ err: error }, 'the live connection cannot be opened')
      })
    }
  }

  return {
    async start() {
      await connect().catch(() => void comeBack())
    },
    async stop() {
      stopped = true
      await client?.end().catch(() => undefined)
    },
  }
}
