import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { median, type Bench } from './bench.ts'
import type { ShopAddress } from './shop-server.ts'

const products = 6
const variants = 2_048
const wantedMs = 300

/** The shop's page of a product with 2,048 variants, drawn for the first time, with its SQL. */
export const bigProduct: Bench = {
  names: ['shop_big_product_ms'],
  async run() {
    const file = path.join(import.meta.dirname, 'shop-server.ts')
    const env = { ...process.env, NODE_ENV: 'production' }
    const server = spawn(process.execPath, [file, String(products), String(variants)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env,
    })
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    const { shop, slugs } = JSON.parse(line) as ShopAddress
    const times: number[] = []
    for (const slug of slugs) {
      const begun = performance.now()
      const answer = await fetch(`${shop}/p/${slug}`, { headers: { 'accept-encoding': 'br' } })
      if (!answer.ok) throw new Error(`the page of ${slug} answered ${answer.status}`)
      await answer.arrayBuffer()
      times.push(performance.now() - begun)
    }
    server.stdin.end()
    await once(server, 'exit')
    // The first one warms up.
    const value = Math.round(median(times.slice(1)))
    const ratio = Math.round((wantedMs / value) * 100) / 100
    const note = `${variants} variants, each page for the first time, over HTTP`
    return { shop_big_product_ms: { value, unit: 'ms', floor: wantedMs, ratio, note } }
  },
}
