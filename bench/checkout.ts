import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type {
  AnalyzeAsked,
  CheckoutAddress,
  LeastHouseAsked,
  PlacingAsked,
} from './checkout-server.ts'
import type { ReadyCart } from './minimal-placing.ts'
import { median, quantile, ratioFigure, type Bench, type RatePair } from './bench.ts'

const clients = 8
const seconds = 8
const wanted = 200
const rounds = 4
// So many rounds warm both up.
const before = 2
const cartsPerRound = 240

/**
 * Whole checkouts over HTTP, each by a visitor of their own: cart, second line, address and way of
 * delivery, the cart as its page shows it, payment, order, with all that orders set off behind
 * them; and the same requests of a house that does the least. Then placing alone, with nothing
 * behind it, against the least SQL that does the same.
 */
export const checkoutBench: Bench = {
  names: ['checkout_per_s', 'checkout_ratio', 'place_ratio'],
  async run() {
    const file = path.join(import.meta.dirname, 'checkout-server.ts')
    const server = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = createInterface(server.stdout)[Symbol.asyncIterator]()
    const next = async <T>() => JSON.parse((await answers.next()).value as string) as T
    const house = await next<CheckoutAddress>()
    const send = (asked: PlacingAsked | AnalyzeAsked | LeastHouseAsked) => {
      server.stdin.write(`${JSON.stringify(asked)}\n`)
    }
    const ask = async (asked: PlacingAsked | AnalyzeAsked) => {
      send(asked)
      return (await next<{ ms: number }>()).ms
    }
    await checkouts(house, 6)
    await ask({ by: 'analyze' })
    await checkouts(house, 2)
    const { rate, took } = await checkouts(house, seconds)
    const carts = await readyCarts(house, 2 * (rounds + before) * cartsPerRound)
    send({ by: 'least_house' })
    const least = { ...house, ...(await next<Pick<CheckoutAddress, 'house'>>()) }
    await checkouts(least, 2)
    const floor = await checkouts(least, seconds)
    const placed = await placing(carts, ask)
    server.stdin.end()
    await once(server, 'exit')
    const value = Math.round(rate)
    const p99 = Math.round(quantile(took, 0.99))
    const p50 = Math.round(median(took))
    const note = `${clients} visitors at a time, 6 requests each; half done in ${p50} ms, p99 ${p99} ms`
    const ratio = Math.round((value / wanted) * 100) / 100
    return {
      checkout_per_s: { value, unit: '/s', floor: wanted, ratio, note },
      checkout_ratio: ratioFigure(
        [{ ours: rate, floor: floor.rate }],
        'the same against the least that a checkout can come to, without a framework or a rule',
      ),
      place_ratio: ratioFigure(placed, 'placing against its least SQL over the raw driver'),
    }
  },
}

type Ask = (asked: PlacingAsked) => Promise<number>

/** Orders per second, by us and by the least SQL in turn. */
async function placing(carts: ReadyCart[], ask: Ask): Promise<RatePair[]> {
  const pairs: RatePair[] = []
  for (let round = -before; round < rounds; round++) {
    const rates: number[] = []
    for (const by of ['us', 'least_sql'] as const) {
      const ms = await ask({ by, clients, carts: carts.splice(0, cartsPerRound) })
      rates.push((cartsPerRound / ms) * 1000)
    }
    const [ours = 0, floor = 1] = rates
    if (round >= 0) pairs.push({ ours, floor })
  }
  return pairs
}

async function checkouts(house: CheckoutAddress, forSeconds: number) {
  const until = performance.now() + forSeconds * 1000
  const took: number[] = []
  const client = async (number: number) => {
    const visitor = new Visitor(house)
    while (performance.now() < until) {
      const from = performance.now()
      const cart = await readyCart(house, visitor, number)
      const body = { version: cart.version, total: cart.total }
      const key = `k${number}-${took.length}-${Math.round(from * 1000)}`
      await visitor.call(`POST /v1/carts/${cart.cartId}/place`, body, key)
      took.push(performance.now() - from)
      visitor.leave()
    }
  }
  const from = performance.now()
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return { rate: (took.length / (performance.now() - from)) * 1000, took }
}

async function readyCarts(house: CheckoutAddress, count: number): Promise<ReadyCart[]> {
  const carts: ReadyCart[] = []
  const client = async (number: number) => {
    const visitor = new Visitor(house)
    while (carts.length < count) {
      carts.push(await readyCart(house, visitor, number))
      visitor.leave()
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return carts.slice(0, count)
}

const contact = { email: 'aino@shop.example', givenName: 'Aino', familyName: 'Korhonen' }
const place = { lines: ['Vaasankatu 10'], postalCode: '00500', city: 'Helsinki', region: null }

interface Changed {
  readonly cartId: ReadyCart['cartId']
}
interface Shown {
  readonly version: number
  readonly person: { readonly id: ReadyCart['personId'] }
  readonly totals: { readonly total: number }
}

let counter = 0

/** A cart with two lines, an address, a way of delivery, and paid for by gift card. */
async function readyCart(
  { channelId, variantIds, giftCards }: CheckoutAddress,
  visitor: Visitor,
  number: number,
): Promise<ReadyCart> {
  const count = ++counter
  const line = (at: number) => ({ variantId: variantIds[at % variantIds.length], quantity: 1 })
  const lines = [line(count * 7)]
  const { cartId } = await visitor.call<Changed>('POST /v1/carts', { channelId, lines })
  const cart = `/v1/carts/${cartId}`
  await visitor.call(`POST ${cart}/lines`, { lines: [line(count * 7 + 3)] })
  await visitor.call(`PATCH ${cart}`, {
    contact: { ...contact, phone: '+358401234567' },
    address: { ...place, country: 'FI' },
    deliveryOptionId: 'dop_filocker',
  })
  const { version, totals, person } = await visitor.call<Shown>(`GET ${cart}`)
  const card = giftCards[number % giftCards.length]
  const tender = { kind: 'gift_card', amount: totals.total, ...card }
  await visitor.call(`POST ${cart}/tenders`, tender)
  return { cartId, personId: person.id, version, total: totals.total }
}

let visitors = 0

function addressOf(visitor: number): string {
  return `10.${(visitor >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}`
}

/** A browser of little: one connection, the cookie of its visitor. */
class Visitor {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #origin: URL
  #cookie = ''
  #address = addressOf(++visitors)

  constructor({ house }: CheckoutAddress) {
    this.#origin = new URL(house)
  }

  /** The next one has no cookie and comes from elsewhere. */
  leave(): void {
    this.#cookie = ''
    this.#address = addressOf(++visitors)
  }

  call<T>(target: string, body?: object, key?: string): Promise<T> {
    const [method, url] = target.split(' ')
    const { hostname, port } = this.#origin
    const text = body === undefined ? undefined : JSON.stringify(body)
    const headers: Record<string, string> = {
      'x-forwarded-for': this.#address,
      ...(this.#cookie === '' ? {} : { cookie: this.#cookie }),
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    }
    return new Promise((resolve, reject) => {
      const options = { hostname, port, path: url, method, headers, agent: this.#agent }
      const sent = request(options, (answer) => {
        const [set] = answer.headers['set-cookie'] ?? []
        if (set !== undefined) this.#cookie = set.split(';')[0] ?? ''
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const told = Buffer.concat(parts).toString()
          const isWell = (answer.statusCode ?? 500) < 300
          if (isWell) resolve(JSON.parse(told) as T)
          else reject(new Error(`${target}: ${answer.statusCode} ${told}`))
        })
      })
      sent.on('error', reject)
      sent.end(text)
    })
  }
}
