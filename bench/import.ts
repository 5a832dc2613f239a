import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile, type Bench } from './bench.ts'
import { benchChannel } from './plant-goods.ts'
import type { ImportServer } from './import-server.ts'

const variants = 100_000
const soldMeanwhile = 2_000
const perProduct = 10
const partBytes = 4 * 1024 * 1024

/**
 * A Shopify CSV of 100,000 variants, uploaded and taken in by a server over HTTP, while the shop is
 * asked for lists and products: how fast it is, how much memory the server holds, how long others
 * wait.
 */
export const importBench: Bench = {
  names: ['import_variants_per_s'],
  async run() {
    const file = path.join(import.meta.dirname, 'import-server.ts')
    const child = spawn(process.execPath, ['--max-semi-space-size=8', file], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const { url, key } = JSON.parse(line) as ImportServer
    const call = caller(url, key)
    const run = await upload(call, Buffer.from(shopifyFile()))
    const stop = new AbortController()
    const memory = watchMemory(child.pid ?? 0, stop.signal)
    const waits = watchWaits(call, stop.signal)
    const began = performance.now()
    await call('POST', `/v1/imports/${run}/start`, {})
    const ended = await untilDone(call, run)
    const seconds = (performance.now() - began) / 1_000
    stop.abort()
    const mostMb = Math.round((await memory) / 2 ** 20)
    const p99 = Math.round(quantile(await waits, 0.99))
    child.stdin.end()
    await once(child, 'exit')
    const report = ended['report'] as { variants: number; rows: { refused: number } }
    if (report.variants !== variants) throw new Error(JSON.stringify(ended).slice(0, 2_000))
    const note = `Shopify CSV over HTTP; RSS at most ${mostMb} MB; lists and products of the shop p99 ${p99} ms`
    const value = Math.round(variants / seconds)
    return {
      import_variants_per_s: { value, unit: '/s', floor: 2_000, ratio: null, note },
    }
  },
}

type Call = (method: string, target: string, body: unknown) => Promise<Record<string, unknown>>

function caller(url: string, key: string): Call {
  return async (method, target, body) => {
    const isBytes = body instanceof Uint8Array
    const type = isBytes ? 'application/octet-stream' : 'application/json'
    const answer = await fetch(`${url}${target}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body !== null && { 'content-type': type }) },
      ...(body !== null && { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${target}: ${answer.status} ${text}`)
    return JSON.parse(text) as Record<string, unknown>
  }
}

function shopifyFile(): string {
  const names = 'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value'
  const more = 'Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price'
  const lines = [`${names},${more},Image Src,Status`]
  for (let at = 0; at < variants; at++) {
    const product = Math.floor(at / perProduct)
    const handle = `bench-product-${product}`
    const isFirst = at % perProduct === 0
    const head = isFirst
      ? `Bench product ${product},<p>Soft and light number ${product}.</p>,Mill ${product % 40},Type ${product % 20},"new, tag ${product % 100}",true,Shade`
      : ',,,,,,'
    const image = isFirst ? `https://pictures.example/${product}.jpg` : ''
    const price = `${5 + (at % 90)}.90`
    lines.push(`${handle},${head},Shade ${at % perProduct},sku-${at},30,5,${price},${image},active`)
  }
  return `${lines.join('\n')}\n`
}

async function upload(call: Call, bytes: Uint8Array): Promise<string> {
  const wish = { name: 'bench.csv', sizeBytes: bytes.length, options: { currency: 'EUR' } }
  const { id } = await call('POST', '/v1/imports', wish)
  const run = String(id)
  for (let at = 0; at * partBytes < bytes.length; at++) {
    const part = bytes.subarray(at * partBytes, (at + 1) * partBytes)
    await call('PUT', `/v1/imports/${run}/parts/${at}`, part)
  }
  const { state } = await call('POST', `/v1/imports/${run}/examine`, {})
  if (state !== 'mapped') throw new Error(`the file is ${String(state)}`)
  return run
}

async function untilDone(call: Call, run: string): Promise<Record<string, unknown>> {
  for (;;) {
    const now = await call('GET', `/v1/imports/${run}`, null)
    if (now['state'] !== 'running') return now
    await wait(100)
  }
}

async function watchMemory(pid: number, signal: AbortSignal): Promise<number> {
  let most = 0
  while (!signal.aborted) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    most = Math.max(most, Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024)
    await wait(100)
  }
  return most
}

/** Asks the shop for a list or a product page, most of them for the first time. */
async function watchWaits(call: Call, signal: AbortSignal): Promise<number[]> {
  const waits: number[] = []
  for (let at = 1; !signal.aborted; at++) {
    const product = `prd_bench${(at % soldMeanwhile) + 1}`
    const page = at % 2 === 0 ? `/${product}?locale=en` : `?locale=en&priceMin=${at}`
    const asked = performance.now()
    await call('GET', `/v1/storefront/${benchChannel}/products${page}`, null)
    waits.push(performance.now() - asked)
    await wait(20)
  }
  return waits
}
