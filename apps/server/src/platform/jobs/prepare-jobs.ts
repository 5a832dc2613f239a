import { runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { quietLogger } from './worker-logger.ts'
import { workerPool } from './worker-pool.ts'

/** Brings the queue's own tables (schema graphile_worker) up to date; safe to call again. */
export async function prepareJobs(client: pg.ClientBase): Promise<void> {
  const pgPool = workerPool(client, 1)
  try {
    await runMigrations({ pgPool, logger: quietLogger })
  } finally {
    await pgPool.end()
  }
}
