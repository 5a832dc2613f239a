import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { loadConfig, type Config } from '../apps/server/src/platform/config.ts'
import type { Engine } from '../apps/server/src/platform/engine.ts'
import { createLogger } from '../apps/server/src/platform/logger.ts'
import { migrate } from '../apps/server/src/platform/migrate/migrate.ts'
import { openDatabase } from '../apps/server/src/platform/postgres/open-database.ts'
import { createPool } from '../apps/server/src/platform/postgres/pool.ts'
import { randomBytes } from '../apps/server/src/platform/random.ts'

/** A migrated embedded PostgreSQL with default durability, in a folder of its own. */
export interface BenchDatabase extends AsyncDisposable {
  readonly connectionString: string
  readonly config: Config
  readonly engine: Engine
}

/** Starts one; disposing it stops PostgreSQL and removes the folder. */
export async function openBenchDatabase(env: Record<string, string> = {}): Promise<BenchDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'redthread-bench-'))
  const config = loadConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    REDTHREAD_DATA_DIR: folder,
    REDTHREAD_RATE_LIMIT: '1000000000',
    REDTHREAD_SECRET: 'a secret of benchmarks, 32 characters',
    ...env,
  })
  const { connectionString, stop } = await openDatabase({ databaseUrl: '', dataDir: folder })
  const client = new pg.Client({ connectionString })
  await client.connect()
  await migrate(client, { demo: true })
  await client.end()
  const engine: Engine = {
    pool: createPool({ connectionString, max: config.poolSize }),
    config,
    log: createLogger(config),
    clock: () => Temporal.Now.instant(),
    random: randomBytes,
  }
  return {
    connectionString,
    config,
    engine,
    async [Symbol.asyncDispose]() {
      await engine.pool.end()
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
