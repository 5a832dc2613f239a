import { rmSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, Grant } from '#platform/actor.ts'
import { nobody } from '#platform/actor.ts'
import { loadConfig } from '#platform/config.ts'
import type { Identify } from '#platform/edge/identify.ts'
import type { Engine } from '#platform/engine.ts'
import { createLogger } from '#platform/logger.ts'
import { createPool } from '#platform/postgres/pool.ts'
import { randomBytes } from '#platform/random.ts'
import { createTestDatabase } from './postgres.ts'

/** An engine on a database of the test's own; `end` closes the pool and drops the database. */
export interface TestEngine extends Engine {
  readonly connectionString: string
  readonly end: () => Promise<void>
}

/** Makes an engine for a test; settings may be overridden by their environment names. */
export async function createTestEngine(env: Record<string, string> = {}): Promise<TestEngine> {
  const database = await createTestDatabase()
  // Its own folder, made by whoever first writes to it.
  const dataDir = join(tmpdir(), database.name)
  const config = loadConfig({
    REDTHREAD_DATA_DIR: dataDir,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    REDTHREAD_RATE_LIMIT: '0',
    PORT: '0',
    REDTHREAD_SECRET: 'a secret of tests, thirty-two characters',
    ...env,
  })
  const { connectionString } = database
  const pool = createPool({ connectionString, max: config.poolSize })
  return {
    pool,
    config,
    connectionString,
    log: createLogger(config),
    clock: () => Temporal.Now.instant(),
    random: randomBytes,
    async end() {
      await pool.end()
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Grants for a test: `grantsOf('channels:read')` everywhere, or at the given places. */
export function grantsOf(
  permission: Grant['permission'],
  places: Partial<Pick<Grant, 'channels' | 'locations'>> = {},
): Grant {
  return { permission, channels: '*', locations: '*', ...places }
}

/**
 * Sign-in for tests of one module: the header `x-test-actor` names one of the given actors.
 * Tests of sign-in itself use the real thing.
 */
export function identifyAs(actors: Readonly<Record<string, Actor>>): Identify {
  const named = (headers: IncomingHttpHeaders): Actor =>
    actors[String(headers['x-test-actor'])] ?? nobody
  return {
    staff: named,
    person: named,
    visitor: () => ({
      actor: { kind: 'visitor', id: 'per_fresh', sessionId: null },
      setCookie: 'rt_visitor=per_fresh',
    }),
  }
}
