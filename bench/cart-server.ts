import { openHouse } from '../apps/server/src/main.ts'
import { delivery } from '../apps/server/src/modules/delivery/module.ts'
import { setStock } from '../apps/server/src/modules/inventory/index.ts'
import { locations } from '../apps/server/src/modules/locations/module.ts'
import { loadConfig } from '../apps/server/src/platform/config.ts'
import type { Engine } from '../apps/server/src/platform/engine.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { openBenchDatabase } from './bench-database.ts'
import { plantGoods } from './plant-goods.ts'

/** What the parent reads on standard output: where the house is, and its database. */
export interface CartHouse {
  readonly address: string
  readonly connectionString: string
}

// Another process of the same house is started with the address of the database.
const [connectionString] = process.argv.slice(2)
const secret = 'a secret of benchmarks, 32 characters'
const database = connectionString === undefined ? await openBenchDatabase() : null
if (database !== null) await plant(database.engine)
const config = loadConfig({
  PORT: '0',
  LOG_LEVEL: 'silent',
  REDTHREAD_DATA_DIR: database?.config.dataDir ?? '/tmp/redthread-bench-second',
  REDTHREAD_RATE_LIMIT: '1000000000',
  REDTHREAD_SECRET: secret,
})
const where = database?.connectionString ?? connectionString ?? ''
const house = await openHouse({ config, connectionString: where })
const told: CartHouse = { address: await house.listen(), connectionString: where }
process.stdout.write(`${JSON.stringify(told)}\n`)

// The parent closes our standard input when it is done, or dies.
process.stdin.resume().once('end', () => void leave())

async function leave(): Promise<void> {
  await house.close()
  await database?.[Symbol.asyncDispose]()
  process.exit(0)
}

/** 400 articles with stock in a store and the warehouse, and the ways to send them. */
async function plant(engine: Engine): Promise<void> {
  const planter = { actor: { kind: 'system', name: 'bench' }, traceId: '' } as const
  await plantGoods(engine, { products: 400, variants: 1 })
  for (const seed of [...(locations.seeds ?? []), ...(delivery.seeds ?? [])]) {
    await unitOfWork(engine, planter, (ctx) => seed.run(ctx))
  }
  const rows = Array.from({ length: 400 }, (_, at) => ({
    variantId: `var_bench${at + 1}x1` as const,
    locationId: at % 2 === 0 ? ('loc_vantaa' as const) : ('loc_kamppi' as const),
    quantity: 100_000,
  }))
  await unitOfWork(engine, planter, (ctx) => setStock(ctx, { rows, reason: 'bench' }))
  await engine.pool.query('analyze')
}
