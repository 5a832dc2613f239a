import { createHash } from 'node:crypto'
import { identifyAll } from '../apps/server/src/identify.ts'
import { modules } from '../apps/server/src/modules.ts'
import { createJobs } from '../apps/server/src/platform/jobs/create-jobs.ts'
import { registerListeners } from '../apps/server/src/platform/events/event-registry.ts'
import { createRelay } from '../apps/server/src/platform/relay/create-relay.ts'
import { declarePermissions } from '../apps/server/src/platform/permission-catalog.ts'
import { createServer } from '../apps/server/src/platform/server.ts'
import { openBenchDatabase } from './bench-database.ts'
import { plantGoods } from './plant-goods.ts'

/** What the parent reads on standard output: where the server is, and a key. */
export interface ImportServer {
  readonly url: string
  readonly key: string
}

const database = await openBenchDatabase()
const { engine } = database
registerListeners(modules)
declarePermissions(modules)
// A shop that sells meanwhile.
await plantGoods(engine, { products: 2_000, variants: 4 })
const jobs = modules.flatMap((room) => room.jobs ?? [])
const server = await createServer({
  engine,
  modules,
  identify: identifyAll(engine),
  background: [createJobs(engine, jobs), createRelay(engine)],
})
const url = await server.listen()
process.stdout.write(`${JSON.stringify({ url, key: await createKey() })}\n`)

async function createKey(): Promise<string> {
  const prefix = 'rtk_bench000'
  const key = `${prefix}_${'0'.repeat(32)}`
  const hash = createHash('sha256').update(key).digest('hex')
  await engine.pool.query(
    `insert into staff.api_key
      (id, name, prefix, hash, permissions, created_by, created_at, updated_at)
     values ('key_import', 'bench', $1, $2,
       '{integrations:read,integrations:import,catalog:read}', 'system:bench', now(), now())`,
    [prefix, hash],
  )
  return key
}

// The parent closes our standard input when it is done, or dies.
process.stdin.resume().once('end', () => void leave())

async function leave(): Promise<void> {
  await server.close()
  await database[Symbol.asyncDispose]()
  process.exit(0)
}
