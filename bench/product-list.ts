import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import autocannon from 'autocannon'
import { median, ratioFigure, type Bench, type Figure, type RatePair } from './bench.ts'
import type { StorefrontAddresses } from './storefront-server.ts'

const rounds = 4
const seconds = 3
const connections = 32
const headers = { 'accept-encoding': 'gzip, deflate, br' }

/** Lists of 24 among 10,000 products, and pages of products with 20 variants, over HTTP. */
export const productListBench: Bench = {
  names: ['product_list_per_s', 'product_list_ratio', 'product_detail_per_s'],
  async run() {
    const file = path.join(import.meta.dirname, 'storefront-server.ts')
    const server = spawn(process.execPath, [file, '10000', '20'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    const { products, bare } = JSON.parse(line) as StorefrontAddresses
    const lists = listPaths(products)
    const details = detailPaths(products)
    const onBare = lists.map((url) => bare + new URL(url).pathname + new URL(url).search)
    const pairs: RatePair[] = []
    const pages: Load[] = []
    const shelves: Load[] = []
    for (let round = 0; round <= rounds; round++) {
      const floor = await load(onBare)
      const ours = await load(lists)
      const detail = await load(details)
      // The first round warms all of them up.
      if (round === 0) continue
      pairs.push({ ours: ours.rate, floor: floor.rate })
      shelves.push(ours)
      pages.push(detail)
    }
    server.stdin.end()
    await once(server, 'exit')
    const note = `24 of 10,000 products as brotli, ${lists.length} lists in turn, ${connections} clients`
    return {
      product_list_per_s: rateFigure(shelves, note),
      product_list_ratio: ratioFigure(pairs, 'against bare Fastify with the same bytes'),
      product_detail_per_s: rateFigure(pages, `20 variants, ${details.length} products in turn`),
    }
  },
}

function listPaths(products: string): string[] {
  const queries = ['', 'sort=price_up', 'sort=newest', 'q=silk+serum', 'facets=finish:finish2']
  const shelves = Array.from({ length: 15 }, (_, at) => `category=shelf-${at + 7}`)
  return [...queries, ...shelves].map((query) => `${products}?locale=en&${query}`)
}

function detailPaths(products: string): string[] {
  return Array.from({ length: 200 }, (_, at) => `${products}/prd_bench${at * 7 + 1}?locale=en`)
}

interface Load {
  readonly rate: number
  readonly p99: number
}

async function load(urls: readonly string[]): Promise<Load> {
  const requests = urls.map((url) => ({
    method: 'GET' as const,
    path: new URL(url).pathname + new URL(url).search,
  }))
  const { origin } = new URL(urls[0] ?? '')
  const result = await autocannon({
    url: origin,
    requests,
    headers,
    connections,
    duration: seconds,
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx + result.errors} of the answers of ${origin} were not 200`)
  }
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 }
}

const wanted = 5_000

function rateFigure(loads: readonly Load[], note: string): Figure {
  const value = Math.round(median(loads.map(({ rate }) => rate)))
  const p99 = median(loads.map((one) => one.p99))
  const ratio = Math.round((value / wanted) * 100) / 100
  return { value, unit: '/s', floor: wanted, ratio, note: `${note}; p99 ${p99} ms` }
}
