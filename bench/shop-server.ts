import { openHouse } from '../apps/server/src/main.ts'
import { openBenchDatabase } from './bench-database.ts'
import { plantGoods } from './plant-goods.ts'

/** What the parent reads on standard output: where the shop is. */
export interface ShopAddress {
  readonly shop: string
}

const database = await openBenchDatabase()
await plantGoods(database.engine, { products: 2_000, variants: 8 })
const house = await openHouse({
  config: database.config,
  connectionString: database.connectionString,
})
const address: ShopAddress = { shop: `${await house.listen()}/fi-en` }
process.stdout.write(`${JSON.stringify(address)}\n`)

// The parent closes our standard input when it is done, or dies.
process.stdin.resume().once('end', () => void leave())

async function leave(): Promise<void> {
  await house.close()
  await database[Symbol.asyncDispose]()
  process.exit(0)
}
