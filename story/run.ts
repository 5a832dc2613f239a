/**
 * `npm run story`: starts a fresh installation, takes in the files of other shops and plays the
 * main job over HTTP, with checks. `--screens` plays it on a phone, a desk and a till instead, and
 * takes the pictures of the README. Exit code 1 where a check does not hold.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gatherCast } from './cast.ts'
import { chooseWays, pay, takeOver } from './chapters/at-the-till.ts'
import { countStock, nothingHeld, readBooks, verify } from './chapters/books.ts'
import { publish, takeInGoods, type Article } from './chapters/goods.ts'
import { lastPiece } from './chapters/last-piece.ts'
import { phoneAndDesk } from './chapters/phone-and-desk.ts'
import { stockUp } from './chapters/stock.ts'
import { twoCarts } from './chapters/two-carts.ts'
import { openInstallation, type Installation } from './installation.ts'
import { createTeller, type Teller } from './teller.ts'

const teller = createTeller((line) => console.log(line))
const { values } = parseArgs({ options: { screens: { type: 'boolean', default: false } } })
await (values.screens ? onScreens(teller) : overHttp(teller))
const { held, broken } = teller.outcome()
console.log(`\n${held} held, ${broken} broken`)
process.exitCode = broken === 0 ? 0 : 1

async function overHttp(tell: Teller): Promise<void> {
  await using installation = await openInstallation()
  await play(installation, tell)
}

async function onScreens(tell: Teller): Promise<void> {
  // Browsers and the built apps are nothing that the tale over HTTP should wait for.
  const { showScreens } = await import('./screens/show-screens.ts')
  await showScreens(tell, join(import.meta.dirname, '../docs/images'))
}

async function play(house: Installation, tell: Teller): Promise<void> {
  tell.chapter('A fresh shop opens')
  tell.say(`The product is ready after ${(house.readyMs / 1_000).toFixed(1)} s at ${house.url}.`)
  const cast = await gatherCast(house.url)
  tell.chapter('Goods come in from other systems, and are counted')
  const goods = await takeInGoods(cast.owner, tell)
  const [first, second, third, fourth, scanned, last] = chosen(goods)
  const six = [first, second, third, fourth, scanned, last]
  await publish(cast.owner, six)
  await stockUp(cast.owner, six, tell)
  tell.chapter('A cart on the phone, and a colleague at the desk')
  await phoneAndDesk(cast, [first, second, third], tell)
  tell.chapter('Two carts become one')
  const cartId = await twoCarts(cast, [first, fourth], tell)
  tell.chapter('The counter in Kamppi takes it over')
  const taken = await takeOver(cast, { cartId, scanned }, tell)
  const ready = await chooseWays(cast, taken, tell)
  const sold = await pay(cast, ready, tell)
  tell.chapter('The last piece, wanted twice at one instant')
  await lastPiece(cast, last, tell)
  tell.chapter('The books')
  await readBooks(cast, sold, tell)
  const carriedLine = ready.lines.find(({ fulfillment }) => fulfillment?.kind === 'carry_out')
  const article = [first, second, third, fourth, scanned].find(
    ({ sku }) => sku === carriedLine?.sku,
  )
  if (article !== undefined) {
    const carried = { article, pieces: carriedLine?.quantity ?? 0 }
    await countStock(cast, { carried, last }, tell)
  }
  await nothingHeld(cast, tell)
  verify(house, tell)
}

type Six = [Article, Article, Article, Article, Article, Article]

/** Six articles, of each file in turn. */
function chosen(goods: readonly Article[]): Six {
  const half = Math.ceil(goods.length / 3)
  const turns = goods.map((_, at) => goods[(at % 3) * half + Math.floor(at / 3)])
  const six = turns.filter((article) => article !== undefined).slice(0, 6)
  if (six.length < 6) throw new Error(`only ${six.length} articles to tell the story with`)
  return six as Six
}
