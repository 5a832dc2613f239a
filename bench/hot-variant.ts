import { sql } from 'kysely'
import { catalog } from '../apps/server/src/modules/catalog/module.ts'
import { saveProducts } from '../apps/server/src/modules/catalog/index.ts'
import { channels } from '../apps/server/src/modules/channels/module.ts'
import { holdStock, setStock } from '../apps/server/src/modules/inventory/index.ts'
import { inventory } from '../apps/server/src/modules/inventory/module.ts'
import { locations } from '../apps/server/src/modules/locations/module.ts'
import type { Ctx } from '../apps/server/src/platform/ctx.ts'
import { registerListeners } from '../apps/server/src/platform/events/event-registry.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts'
import { ratioFigure, type Bench, type RatePair } from './bench.ts'

const clients = 64
const rounds = 3
const roundMs = 2_000
const actor = { kind: 'system', name: 'bench' } as const
const place = 'loc_kamppi'
const channelId = 'chn_beautyfi'

/** One hot variant, 64 buyers: our holds against one transaction per buyer on the same row. */
export const hotVariant: Bench = {
  names: ['hot_variant_ratio'],
  async run() {
    await using database = await openBenchDatabase({ REDTHREAD_POOL_SIZE: String(clients) })
    registerListeners([channels, locations, catalog, inventory])
    for (const seed of [...(channels.seeds ?? []), ...(locations.seeds ?? [])]) {
      await unit(database, (ctx) => seed.run(ctx))
    }
    const [ourId, theirId] = [await plant(database, 'ours'), await plant(database, 'theirs')]
    await database.engine.pool.query(
      `create table bought (id text primary key, variant_id text, expires_at timestamptz)`,
    )
    const rates: RatePair[] = []
    for (let round = 0; round <= rounds; round++) {
      const floor = await rate((n) => singly(database, { variantId: theirId, n }))
      const ours = await rate((n) => grouped(database, { variantId: ourId, n }))
      // The first round warms both up.
      if (round > 0) rates.push({ ours, floor })
    }
    // The other way keeps no reservations, so only ours can be verified.
    const [check] = inventory.checks ?? []
    const faults = (await unit(database, async (ctx) => check?.run(ctx))) ?? []
    const own = faults.filter((fault) => fault.includes(ourId))
    if (own.length > 0) throw new Error(`the ledger does not add up: ${own[0]}`)
    const note = `${clients} buyers of one variant, a hold each; floor: a transaction per buyer`
    return { hot_variant_ratio: ratioFigure(rates, note) }
  },
}

function unit<R>({ engine }: BenchDatabase, work: (ctx: Ctx) => Promise<R>): Promise<R> {
  return unitOfWork(engine, { actor, traceId: 'bench' }, work)
}

async function plant(database: BenchDatabase, name: string): Promise<`var_${string}`> {
  return unit(database, async (ctx) => {
    const document = {
      handle: name,
      taxClass: 'standard' as const,
      texts: { en: { title: name } },
      variants: [{ sku: name, options: {} }],
    }
    const [saved] = await saveProducts(ctx, [document], { source: 'bench' })
    if (saved?.outcome !== 'created') throw new Error('the variant was not made')
    const variantId = saved.variants[0]?.variantId ?? 'var_none'
    const rows = [{ variantId, locationId: place, quantity: 100_000_000 } as const]
    await setStock(ctx, { rows, reason: 'opening' })
    return variantId
  })
}

interface Buyer {
  readonly variantId: `var_${string}`
  readonly n: number
}

let bought = 0

function grouped(database: BenchDatabase, { variantId }: Buyer): Promise<unknown> {
  const line = { lineId: 'a', variantId, quantity: 1, locationId: place } as const
  const reference = `cart-${++bought}`
  return unit(database, (ctx) => holdStock(ctx, { reference, channelId, lines: [line] }))
}

/** What a shop usually does: take a piece off the row and note for whom, buyer by buyer. */
function singly(database: BenchDatabase, { variantId }: Buyer): Promise<unknown> {
  const id = `b${++bought}`
  return unit(database, async (ctx) => {
    const taken = await sql`
      update inventory.level set promised = promised + 1
      where variant_id = ${variantId} and location_id = ${place}
        and on_hand - unavailable - promised >= 1`.execute(ctx.tx)
    if (taken.numAffectedRows !== 1n) throw new Error('sold out')
    await sql`
      insert into bought (id, variant_id, expires_at)
      values (${id}, ${variantId}, ${ctx.now.add({ minutes: 15 })})`.execute(ctx.tx)
  })
}

/** Buyers served per second, each beginning anew when it was served. */
async function rate(unitOf: (client: number) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  const until = began + roundMs
  let done = 0
  const loop = async (n: number): Promise<void> => {
    while (performance.now() < until) {
      await unitOf(n)
      done++
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, n) => loop(n)))
  return done / ((performance.now() - began) / 1000)
}
