import { delivery } from '../apps/server/src/modules/delivery/module.ts'
import { setStock } from '../apps/server/src/modules/inventory/index.ts'
import { locations } from '../apps/server/src/modules/locations/module.ts'
import { issueGiftCard } from '../apps/server/src/modules/payments/index.ts'
import { placeOrder } from '../apps/server/src/modules/orders/index.ts'
import { openHouse } from '../apps/server/src/main.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { openBenchDatabase } from './bench-database.ts'
import { openLeastHouse, type LeastHouse } from './least-checkout.ts'
import { minimalPlacing, type ReadyCart } from './minimal-placing.ts'
import { benchChannel, plantGoods } from './plant-goods.ts'

/** What the parent reads first: where the house is, what it sells, and what to pay with. */
export interface CheckoutAddress {
  readonly house: string
  readonly channelId: string
  readonly variantIds: readonly string[]
  readonly giftCards: readonly { readonly code: string; readonly pin: string }[]
}

/** The database looks at its tables as it does by itself each minute, once they hold something. */
export interface AnalyzeAsked {
  readonly by: 'analyze'
}

/** Our house closes, and the least one that does the same opens. */
export interface LeastHouseAsked {
  readonly by: 'least_house'
}

/** What the parent may ask for: carts to be placed here, by our own code or by the least SQL. */
export interface PlacingAsked {
  readonly by: 'us' | 'least_sql'
  readonly carts: readonly ReadyCart[]
  readonly clients: number
}

const system = { actor: { kind: 'system', name: 'bench' }, traceId: '' } as const
// Visitors come from addresses of their own, as they would through a proxy.
const database = await openBenchDatabase({ REDTHREAD_TRUST_PROXY: '1' })
const { engine } = database
const unit = <R>(work: Parameters<typeof unitOfWork<R>>[2]) => unitOfWork(engine, system, work)
for (const { seeds = [] } of [locations]) {
  for (const seed of seeds) await unit((ctx) => seed.run(ctx))
}
await plantGoods(engine, { products: 200, variants: 2 })
for (const seed of delivery.seeds ?? []) await unit((ctx) => seed.run(ctx))
const { rows } = await engine.pool.query<{ id: `var_${string}` }>(
  'select id from catalog.variant order by id',
)
await unit((ctx) =>
  setStock(ctx, {
    rows: rows.map(({ id }) => ({
      variantId: id,
      locationId: 'loc_vantaa',
      quantity: 100_000_000,
    })),
    reason: 'bench',
  }),
)
const giftCards = []
const accounts = new Map<string, string>()
for (let i = 0; i < 64; i++) {
  const { id, code, pin } = await unit((ctx) => {
    return issueGiftCard(ctx, { amount: 900_000_000, currency: 'EUR' })
  })
  giftCards.push({ code, pin })
  accounts.set(code, id)
}
const house = await openHouse({
  config: database.config,
  connectionString: database.connectionString,
})
const address: CheckoutAddress = {
  house: await house.listen(),
  channelId: benchChannel,
  variantIds: rows.map(({ id }) => id),
  giftCards,
}
process.stdout.write(`${JSON.stringify(address)}\n`)

let isOpen = true
let least: LeastHouse | null = null

async function closeAll(): Promise<void> {
  least?.close()
  least = null
  if (isOpen) await house.close()
  isOpen = false
}

/** Gives the address of the least house, which stands in for ours from now on. */
async function openLeast(): Promise<string> {
  await closeAll()
  least = await openLeastHouse({ pool: engine.pool, channelId: benchChannel, accounts })
  return least.address
}

/**
 * Places carts with so many at a time; gives the milliseconds that it took. From the first time on
 * all houses are closed: no relay, mail or job takes its share of what is measured.
 */
async function place({ by, carts, clients }: PlacingAsked): Promise<number> {
  await closeAll()
  const waiting = [...carts]
  const from = performance.now()
  const client = async () => {
    for (let cart = waiting.pop(); cart !== undefined; cart = waiting.pop()) {
      if (by === 'least_sql') await minimalPlacing(engine.pool, cart)
      else await placeOne(cart)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return performance.now() - from
}

type ServerAsked = PlacingAsked | AnalyzeAsked | LeastHouseAsked

async function answer(order: ServerAsked) {
  if (order.by === 'least_house') return { house: await openLeast() }
  return { ms: order.by === 'analyze' ? await analyze() : await place(order) }
}

async function analyze(): Promise<number> {
  const from = performance.now()
  await engine.pool.query('analyze')
  return performance.now() - from
}

function placeOne({ cartId, personId, version, total }: ReadyCart) {
  const actor = { kind: 'visitor', id: personId, sessionId: null } as const
  return unitOfWork(engine, { actor, traceId: '' }, (ctx) =>
    placeOrder(ctx, { cartId, version, total }),
  )
}

let asked = ''
for await (const chunk of process.stdin) {
  asked += String(chunk)
  for (let end = asked.indexOf('\n'); end >= 0; end = asked.indexOf('\n')) {
    const order = JSON.parse(asked.slice(0, end)) as ServerAsked
    asked = asked.slice(end + 1)
    process.stdout.write(`${JSON.stringify(await answer(order))}\n`)
  }
}
// The parent has closed our standard input: it is done, or dead.
await closeAll()
await database[Symbol.asyncDispose]()
process.exit(0)
