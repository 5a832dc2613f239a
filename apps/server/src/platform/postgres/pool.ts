import pg from 'pg'
import { connectionOf, type DatabaseAddress } from '#platform/postgres/address.ts'
import { TemporalClient } from '#platform/postgres/temporal-client.ts'
import { temporalTypes } from '#platform/postgres/value-parsers.ts'

/** How a pool of connections behaves; times in milliseconds, 0 means without limit. */
export type PoolOptions = DatabaseAddress & {
  max?: number
  /** Shown in pg_stat_activity. */
  name?: string
  /** Statements fired together share a round trip; off for code that uses cursors. */
  pipeline?: boolean
  /** `driver` keeps pg's own values (Date, string for int8) for libraries that expect them. */
  values?: 'temporal' | 'driver'
  statementTimeoutMs?: number
  lockTimeoutMs?: number
  idleInTransactionMs?: number
  connectTimeoutMs?: number
  /** Told of a connection that died while nobody was using it. */
  onLost?: (error: Error) => void
}

/**
 * A pool of database connections with our values, limits and pipelining.
 *
 * A lost connection never crashes the process: its statements reject, the pool forgets it, and
 * the next unit of work takes a fresh one.
 */
export function createPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...connectionOf(options),
    ...(options.values === 'driver' ? {} : { types: temporalTypes, Client: TemporalClient }),
    max: options.max ?? 10,
    pipeline: options.pipeline ?? true,
    application_name: options.name ?? 'redthread',
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  })
  const told = new WeakSet<Error>()
  function lost(error: Error & { client?: unknown }): void {
    // The driver hangs the whole client on it, parameters and all.
    delete error.client
    // An idle connection reports twice, and one that ends with the pool is no loss.
    if (told.has(error) || pool.ending) return
    told.add(error)
    options.onLost?.(error)
  }
  // Without these two, a backend that dies takes the whole process with it.
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return pool
}
