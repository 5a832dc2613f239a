import { execFileSync } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engine } from '#platform/engine.ts'
import { loadConfig } from '#platform/config.ts'
import { pendingSeeds, plantSeed } from '#platform/migrate/seed.ts'
import { createTestDatabase } from '../postgres.ts'
import { openHouse } from '../../src/main.ts'
import { modules } from '../../src/modules.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The whole product on a free port, filled with the demo retailer. */
export interface DemoHouse extends AsyncDisposable {
  readonly url: string
  readonly engine: Engine
}

/**
 * Opens the product as `redthread start` does: built apps, a database of its own, the demo
 * retailer, one address. Apps whose sources changed since their last build are built first, unless
 * REDTHREAD_TEST_BUILD is off. `env` overrides settings by their names.
 */
export async function openDemoHouse(env: Record<string, string> = {}): Promise<DemoHouse> {
  buildApps()
  const database = await createTestDatabase({ filling: { key: demoKey(), fill: fillDemo } })
  // Every house has a folder of its own: what one has noted there, another would take for its own.
  const dataDir = mkdtempSync(join(tmpdir(), 'redthread-demo-'))
  const port = await freePort()
  // A name, not a number: passkeys belong to a domain.
  const url = `http://localhost:${port}`
  const config = loadConfig({
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    REDTHREAD_RATE_LIMIT: '0',
    REDTHREAD_SECRET: 'a secret of tests, thirty-two characters',
    PORT: String(port),
    REDTHREAD_URL: url,
    REDTHREAD_DATA_DIR: dataDir,
    ...env,
  })
  const house = await openHouse({ config, connectionString: database.connectionString })
  await house.listen()
  return {
    url,
    engine: house.engine,
    async [Symbol.asyncDispose]() {
      await house.close()
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function buildApps(): void {
  if (process.env['REDTHREAD_TEST_BUILD'] === 'off') return
  const args = [`${root}tools/build-apps.ts`, '--if-stale']
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Plants the demo retailer and lets the house live until all its news has been heard. */
async function fillDemo(connectionString: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redthread-demo-'))
  const port = await freePort()
  const config = loadConfig({
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    REDTHREAD_SECRET: 'a secret of tests, thirty-two characters',
    PORT: String(port),
    REDTHREAD_DATA_DIR: dataDir,
  })
  const house = await openHouse({ config, connectionString })
  try {
    await plantDemo(house.engine)
    await house.listen()
    await allHeard(house.engine)
    await pastBought(house.engine)
    await allHeard(house.engine)
  } finally {
    await house.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function plantDemo(engine: Engine): Promise<void> {
  const mark = `insert into platform.seed (name, seeded_at) values ('demo', now())`
  await engine.pool.query(`${mark} on conflict do nothing`)
  for (const part of await pendingSeeds(engine, modules)) await plantSeed(engine, part)
}

/**
 * Has the demo's past orders bought now: a start does so some seconds later, which would be in the
 * middle of a test.
 */
async function pastBought({ pool }: Engine): Promise<void> {
  const soon = `update graphile_worker._private_jobs set run_at = now()
    where task_id = (select id from graphile_worker._private_tasks where identifier = $1)`
  const waiting = `select from graphile_worker.jobs where task_identifier = $1
    union all select from platform.job_pending where name = $1`
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    await pool.query(soon, ['orders.plant_past_orders'])
    const { rowCount } = await pool.query(waiting, ['orders.plant_past_orders'])
    if (rowCount === 0) return
    if (Date.now() > until) throw new Error('the past orders are not there after four minutes')
    await new Promise((next) => setTimeout(next, 100))
  }
}

const PATIENCE_MS = 240_000

async function allHeard({ pool }: Engine): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await pool.query<{ waiting: boolean }>(
      `select not exists (select from storefront.offer) or exists (select from platform.delivery)
         or exists (select from storefront.stale) as waiting`,
    )
    if (rows[0]?.waiting === false) return
    if (Date.now() > until) throw new Error('the demo is not filled in after four minutes')
    await new Promise((next) => setTimeout(next, 100))
  }
}

/** Names the demo by what it is made of: a change of any source makes another one. */
function demoKey(): string {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename))
  for (const folder of ['apps/server/src', 'apps/server/migrations', 'packages']) {
    const files = globSync('**/*.{ts,sql,svg}', {
      cwd: join(root, folder),
      exclude: (name) => name === 'node_modules' || name === 'test',
    })
    for (const file of files.toSorted()) {
      const { size, mtimeMs } = statSync(join(root, folder, file))
      hash.update(`${file}:${size}:${mtimeMs}\n`)
    }
  }
  return `demo_${hash.digest('hex').slice(0, 16)}`
}

/**
 * A port that nobody holds now: links in mails must know it before the server listens. Below those
 * that the system gives to outgoing connections, one of which may take it in the meantime.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    const probe = createServer()
    const isFree = new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (await isFree) return port
  }
}
