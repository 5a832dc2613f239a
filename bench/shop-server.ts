import { openHouse } from '../apps/server/src/main.ts'
import { openBenchDatabase } from './bench-database.ts'
import { plantGoods } from './plant-goods.ts'

/** What the parent reads on standard output: where the shop is, and the goods' addresses in it. */
export interface ShopAddress {
  readonly shop: string
  readonly slugs: readonly string[]
}

const [products = '2000', variants = '8'] = process.argv.slice(2)
const database = await openBenchDatabase()
await plantGoods(database.engine, { products: Number(products), variants: Number(variants) })
const house = await openHouse({
  config: database.config,
  connectionString: database.connectionString,
})
const { rows } = await database.engine.pool.query<{ slug: string }>(
  `select slug from catalog.product_slug where locale = 'en' and is_current order by product_id`,
)
const address: ShopAddress = {
  shop: `${await house.listen()}/fi-en`,
  slugs: rows.map(({ slug }) => slug),
}
process.stdout.write(`${JSON.stringify(address)}\n`)

// The parent closes our standard input when it is done, or dies.
process.stdin.resume().once('end', () => void leave())

async function leave(): Promise<void> {
  await house.close()
  await database[Symbol.asyncDispose]()
  process.exit(0)
}
