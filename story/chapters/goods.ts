import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Device } from '../device.ts'
import type { Teller } from '../teller.ts'

/** One article of the story: what it is called and scanned by, and its price in cents. */
export interface Article {
  readonly variantId: string
  readonly productId: string
  readonly sku: string
  readonly title: string
  readonly amount: number
}

const folder = process.env['REDTHREAD_DATA'] ?? join(import.meta.dirname, '../../../shared/data')
const articlesEach = 6
const files = [
  'shopify-products/apparel.csv',
  'woocommerce-products/sample_products.csv',
  'square-catalog/orders-payments-seed.json',
]

/** The channels in which the goods of the story are sold. */
export const channels = { web: 'chn_beautyfi', app: 'chn_beautyapp', kamppi: 'chn_storekamppi' }

interface Report {
  readonly state: string
  readonly failure: string | null
  readonly report: {
    readonly rows: Readonly<Record<string, number>>
    readonly variants: number
  } | null
}

/**
 * Takes in the files of three other systems, where they are at hand, and gives some articles of
 * each; of the demo's own shelves where there are none.
 */
export async function takeInGoods(owner: Device, teller: Teller): Promise<Article[]> {
  const here = files.map((file) => join(folder, file)).filter((file) => existsSync(file))
  if (here.length === 0) {
    teller.say('No files of other systems are at hand: the story is told with the demo’s goods.')
    return priced(owner, await everyVariant(owner))
  }
  const found: Article[] = []
  for (const file of here) found.push(...(await takeInFile(owner, file, teller)))
  return found
}

async function takeInFile(owner: Device, file: string, teller: Teller): Promise<Article[]> {
  const bytes = readFileSync(file)
  const before = new Set((await everyVariant(owner)).map(({ id }) => id))
  const wish = {
    name: basename(file),
    sizeBytes: bytes.length,
    options: { currency: 'EUR', locale: 'en', state: 'active', taxIncluded: true },
  }
  const { id } = await owner.get<{ id: string }>('POST /v1/imports', wish)
  await owner.get(`PUT /v1/imports/${id}/parts/0`, bytes)
  await owner.get(`POST /v1/imports/${id}/examine`, {})
  await owner.get(`POST /v1/imports/${id}/start`, {})
  const { state, report, failure } = await ended(owner, id)
  const { read = 0, ...buckets } = report?.rows ?? {}
  const told = Object.values(buckets).reduce((sum, count) => sum + count, 0)
  teller.check(
    state === 'done' && read > 0 && read === told,
    `${basename(file)}: ${read} rows in, ${report?.variants ?? 0} variants, ` +
      `${buckets['refused'] ?? 0} rows refused, none lost${failure ? ` (${failure})` : ''}`,
  )
  const fresh = (await everyVariant(owner)).filter((variant) => !before.has(variant.id))
  return priced(owner, fresh)
}

interface Variant {
  readonly id: string
  readonly sku: string
  readonly productId: string
  readonly productName: string
}

async function everyVariant(owner: Device): Promise<Variant[]> {
  const all: Variant[] = []
  let cursor = ''
  do {
    const page = await owner.get<{ items: Variant[]; next: string | null }>(
      `GET /v1/variants?limit=100${cursor}`,
    )
    all.push(...page.items)
    cursor = page.next ? `&after=${encodeURIComponent(page.next)}` : ''
  } while (cursor !== '')
  return all
}

/** The first two that cost what people pay in passing; the rest are gifts or machines. */
async function priced(owner: Device, variants: readonly Variant[]): Promise<Article[]> {
  const found: Article[] = []
  for (const { id, sku, productId, productName } of variants) {
    const path = `GET /v1/variants/${id}/prices`
    const { items } = await owner.get<{ items: { amount: number; currency: string }[] }>(path)
    const amount = items.find(({ currency }) => currency === 'EUR')?.amount ?? 0
    if (amount < 200 || amount > 20_000) continue
    found.push({ variantId: id, productId, sku, title: productName, amount })
    if (found.length === articlesEach) break
  }
  return found
}

async function ended(owner: Device, id: string): Promise<Report> {
  for (;;) {
    const run = await owner.get<Report>(`GET /v1/imports/${id}`)
    if (!['mapped', 'running'].includes(run.state)) return run
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Puts articles into the assortment of the channels of the story. */
export async function publish(owner: Device, articles: readonly Article[]): Promise<void> {
  const add = articles.map(({ productId }) => ({ productId }))
  for (const channel of Object.values(channels)) {
    await owner.get(`POST /v1/assortments/${channel}`, { add })
  }
}
