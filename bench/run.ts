import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import type { Bench, Figure } from './bench.ts'

const loaders: readonly (() => Promise<Bench>)[] = [
  async () => (await import('./edge.ts')).edge,
  async () => (await import('./unit-of-work.ts')).unitOfWorkBench,
  async () => (await import('./relay.ts')).relay,
  async () => (await import('./live.ts')).live,
  async () => (await import('./start.ts')).start,
  async () => (await import('./import.ts')).importBench,
  async () => (await import('./price-cart.ts')).priceCartBench,
  async () => (await import('./product-list.ts')).productListBench,
  async () => (await import('./catalog-save.ts')).catalogSave,
  async () => (await import('./search.ts')).searchBench,
  async () => (await import('./hot-variant.ts')).hotVariant,
  async () => (await import('./shop-page.ts')).shopPageBench,
  async () => (await import('./add-to-cart.ts')).addToCart,
  async () => (await import('./cart-live.ts')).cartLive,
  async () => (await import('./big-product.ts')).bigProduct,
  async () => (await import('./phone-page.ts')).phonePage,
  async () => (await import('./order-list.ts')).orderListBench,
  async () => (await import('./checkout.ts')).checkoutBench,
]

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string', multiple: true } },
  allowPositionals: true,
})
const { positionals } = parseArgs({ options: {}, strict: false, allowPositionals: true })
const only = values.only === undefined ? [] : [...values.only, ...positionals]

const figures: Record<string, Figure> = {}
for (const load of loaders) {
  const { names, run } = await load()
  if (only.length > 0 && !names.some((name) => only.includes(name))) continue
  process.stderr.write(`… ${names.join(', ')}\n`)
  Object.assign(figures, await run())
}
if (Object.keys(figures).length === 0) {
  console.error(`No figure is called ${only.join(' ')}.`)
  process.exit(1)
}
printTable()
if (values.json !== undefined) {
  const result = { machine: machine(), figures }
  await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`)
}
process.exit(0)

function printTable(): void {
  const rows = Object.entries(figures).map(([name, f]) => [
    name,
    `${f.value} ${f.unit}`,
    f.floor === null ? '' : String(f.floor),
    f.ratio === null ? '' : f.ratio.toFixed(2),
    f.note,
  ])
  const all = [['figure', 'value', 'floor', 'ratio', 'note'], ...rows]
  const widths = [0, 1, 2, 3].map((i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  for (const row of all) {
    process.stdout.write(`${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}\n`)
  }
}

function machine(): Record<string, unknown> {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: loadavg().map((l) => Math.round(l * 100) / 100),
    at: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
  }
}
