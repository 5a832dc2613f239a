import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get, type IncomingMessage, type RequestOptions } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'
import { median, quantile, type Bench, type Figure } from './bench.ts'
import type { ShopAddress } from './shop-server.ts'

const rounds = 4
const seconds = 3
const connections = 32
const wanted = 2_500
const wantedMs = 8
const headers = { 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en' }

/** The shop's list and product pages as HTML: kept as bytes, and drawn for the first time. */
export const shopPageBench: Bench = {
  names: ['shop_page_per_s', 'shop_render_ms'],
  async run() {
    const file = path.join(import.meta.dirname, 'shop-server.ts')
    const env = { ...process.env, NODE_ENV: 'production' }
    const server = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'], env })
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    const { shop } = JSON.parse(line) as ShopAddress
    const rates: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const rate = await load(shop)
      // The first round draws the pages and warms up.
      if (round > 0) rates.push(rate)
    }
    const drawn = await drawTimes(shop)
    server.stdin.end()
    await once(server, 'exit')
    const value = Math.round(median(rates))
    const ratio = Math.round((value / wanted) * 100) / 100
    const note = `15 list and 45 product pages in turn, ${connections} clients, brotli`
    return {
      shop_page_per_s: { value, unit: '/s', floor: wanted, ratio, note },
      shop_render_ms: renderFigure(drawn),
    }
  },
}

async function load(shop: string): Promise<number> {
  const lists = Array.from({ length: 15 }, (_, at) => `c/shelf-${at + 7}`)
  const products = Array.from({ length: 45 }, (_, at) => `p/${slugOf(at * 3 + 1)}`)
  const { origin, pathname } = new URL(shop)
  const requests = [...lists, ...products].map((page) => ({
    method: 'GET' as const,
    path: `${pathname}/${page}`,
  }))
  const result = await autocannon({
    url: origin,
    requests,
    headers,
    connections,
    duration: seconds,
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} pages of ${shop} were not 200, ${result.errors} errors`)
  }
  return result.requests.total / result.duration
}

/** Milliseconds of each drawing: `cold` with its SQL, `known` with what it tells in memory. */
interface DrawTimes {
  readonly cold: readonly number[]
  readonly known: readonly number[]
}

/**
 * Product pages that nobody has seen yet, one after the other, whole and over HTTP, as bytes; then
 * each in its dark dress, which is a page of its own that tells the same.
 */
async function drawTimes(shop: string): Promise<DrawTimes> {
  const agent = new Agent({ keepAlive: true })
  const drawAll = async (cookie: string): Promise<number[]> => {
    const times: number[] = []
    for (let at = 0; at < 200; at++) {
      const begun = performance.now()
      await bytesOf(`${shop}/p/${slugOf(1_000 + at)}`, { agent, headers: { ...headers, cookie } })
      times.push(performance.now() - begun)
    }
    return times
  }
  const times = { cold: await drawAll(''), known: await drawAll('rt_scheme=dark') }
  agent.destroy()
  return times
}

/** Reads an answer without unpacking it: what a reader does with it is not the server's time. */
async function bytesOf(url: string, options: RequestOptions): Promise<void> {
  const asked = get(url, options)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  if (answer.statusCode !== 200) throw new Error(`a page answered ${answer.statusCode}`)
  answer.resume()
  await once(answer, 'end')
}

function renderFigure({ cold, known }: DrawTimes): Figure {
  const value = Math.round(median(known) * 10) / 10
  const [p95, coldMedian, coldP95] = [quantile(known, 0.95), median(cold), quantile(cold, 0.95)]
  const ratio = Math.round((wantedMs / value) * 100) / 100
  const note =
    `200 product pages drawn, over HTTP; p95 ${p95.toFixed(1)} ms; with their SQL ` +
    `${coldMedian.toFixed(1)} ms, p95 ${coldP95.toFixed(1)} ms`
  return { value, unit: 'ms', floor: wantedMs, ratio, note }
}

// As plant-goods names them.
const things =
  `lipstick mascara serum cream cleanser toner powder primer blush balm mask oil shampoo
  conditioner soap perfume candle brush`.split(/\s+/)

function slugOf(product: number): string {
  return `${things[product % things.length]}-${product}-en`
}
