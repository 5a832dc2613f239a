import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { quantile, type Bench } from './bench.ts'
import type { StorefrontAddresses } from './storefront-server.ts'

const clients = 8
const searches = 2_400
const wantedMs = 60

/**
 * Searches with three facets over 100,000 variants, no two alike, so that none is answered from
 * memory; eight clients ask without a pause.
 */
export const searchBench: Bench = {
  names: ['search_p95_ms'],
  async run() {
    const file = path.join(import.meta.dirname, 'storefront-server.ts')
    const server = spawn(process.execPath, [file, '25000', '4'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    const { products } = JSON.parse(line) as StorefrontAddresses
    const queries = Array.from({ length: searches + 200 }, (_, n) => queryOf(n))
    // The first ones warm up.
    await Promise.all(queries.slice(searches).map((query) => search(`${products}?${query}`)))
    const times: number[] = []
    let found = 0
    let next = 0
    const client = async (): Promise<void> => {
      while (next < searches) {
        const query = queries[next++]
        const begun = performance.now()
        found += await search(`${products}?${query}`)
        times.push(performance.now() - begun)
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    server.stdin.end()
    await once(server, 'exit')
    const value = Math.round(quantile(times, 0.95) * 10) / 10
    const p50 = Math.round(quantile(times, 0.5) * 10) / 10
    const note =
      `3 facets, 25,000 products, 100,000 variants, ${clients} clients, ${searches} different ` +
      `searches, ${Math.round(found / searches)} found on average; median ${p50} ms`
    const ratio = Math.round((wantedMs / value) * 100) / 100
    return { search_p95_ms: { value, unit: 'ms', floor: wantedMs, ratio, note } }
  },
}

const words = `velvet silk glow matte rose amber birch cloud dew ember fern frost honey iris
  juniper linen moss night opal pearl`.split(/\s+/)
const things =
  `lipstick mascara serum cream cleanser toner powder primer blush balm mask oil shampoo
  conditioner soap perfume candle brush`.split(/\s+/)

// Half the values of each: what is found stays long enough to be counted, sorted and paged.
const facets = [
  { code: 'finish', values: 4, chosen: 2 },
  { code: 'skin', values: 6, chosen: 3 },
  { code: 'origin', values: 12, chosen: 6 },
]

/** A search as people write it: a word or two, the last often half, now and then with a slip. */
function queryOf(n: number): string {
  const word = words[n % words.length] ?? ''
  const thing = things[Math.floor(n / words.length) % things.length] ?? ''
  const kinds = [`${word} ${thing}`, thing, word.slice(0, 3), `${word} ${thing.slice(0, 4)}`]
  const slip = `${thing.slice(0, 3)}${thing.slice(4)}`
  const q = n % 20 === 19 ? slip : (kinds[n % kinds.length] ?? word)
  const query = new URLSearchParams({ locale: 'en', q, priceMin: String(500 + n) })
  for (const facet of facets) {
    for (let at = 0; at < facet.chosen; at++) {
      query.append('facets', `${facet.code}:${facet.code}${((n + at) % facet.values) + 1}`)
    }
  }
  return query.toString()
}

async function search(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  if (!answer.ok) throw new Error(`a search answered ${answer.status}`)
  return ((await answer.json()) as { total: number }).total
}
