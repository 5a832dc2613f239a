import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { ImportRun } from '@redthread/contract/integrations'
import { bytesOf, openHouse, type House } from './given.ts'

const folder =
  process.env['REDTHREAD_DATA'] ??
  path.join(import.meta.dirname, '../../../../../../../shared/data')

/** What each real file holds, as counted by its publisher or by hand. */
interface Expected {
  readonly file: string
  readonly format: string
  readonly rows: number
  readonly products: number
  readonly variants: number
  readonly prices?: number
  readonly stock?: number
  readonly skipped?: number
  readonly reasons?: Readonly<Record<string, number>>
}

const files: readonly Expected[] = [
  {
    file: 'shopify-products/apparel.csv',
    format: 'shopify_products',
    rows: 22,
    products: 20,
    variants: 22,
    prices: 22,
    stock: 22,
  },
  {
    file: 'shopify-products/jewelery.csv',
    format: 'shopify_products',
    rows: 41,
    products: 20,
    variants: 23,
    prices: 40,
    stock: 23,
  },
  {
    file: 'shopify-products/packt-product-data.csv',
    format: 'shopify_products',
    rows: 21,
    products: 20,
    variants: 21,
    prices: 37,
    stock: 21,
  },
  {
    file: 'woocommerce-products/sample_products.csv',
    format: 'woocommerce',
    rows: 24,
    products: 15,
    variants: 22,
    prices: 27,
  },
  {
    file: 'magento2-sample/Configurable/products.csv.gz',
    format: 'magento',
    rows: 1994,
    products: 147,
    variants: 1847,
    prices: 1847,
    stock: 1847,
  },
  {
    file: 'square-catalog/orders-payments-seed.json',
    format: 'square',
    rows: 15,
    products: 12,
    variants: 12,
    prices: 12,
    skipped: 1,
  },
  {
    file: 'square-catalog/catalog-subscription-seed.json',
    format: 'square',
    rows: 29,
    products: 21,
    variants: 21,
    prices: 21,
    skipped: 4,
  },
  {
    file: 'saleor-populatedb/populatedb_data.json',
    format: 'saleor',
    rows: 721,
    products: 32,
    variants: 73,
    prices: 146,
    stock: 56,
    skipped: 123,
  },
  {
    file: 'commercetools-sunrise/products-ci.csv',
    format: 'commercetools_products',
    rows: 3,
    products: 3,
    variants: 3,
    prices: 13,
  },
  {
    file: 'commercetools-sunrise/inventory.csv.gz',
    format: 'commercetools_stock',
    rows: 26_137,
    products: 0,
    variants: 0,
    stock: 26_137,
  },
  {
    file: 'cosmetics-pudding/sephora.csv.gz',
    format: 'shades',
    rows: 4371,
    products: 203,
    variants: 4371,
  },
  {
    file: 'cosmetics-pudding/ulta.csv.gz',
    format: 'shades',
    rows: 4004,
    products: 182,
    variants: 4004,
  },
  // One page of the chain carries another product's name here than in the file before.
  {
    file: 'cosmetics-pudding/allShades.csv.gz',
    format: 'shades',
    rows: 6816,
    products: 327,
    variants: 6815,
    reasons: { 'catalog.sku_taken': 1 },
  },
  {
    file: 'cosmetics-pudding/shades.csv',
    format: 'shades',
    rows: 625,
    products: 39,
    variants: 625,
  },
  {
    file: 'gtin-open-food-facts/products-fi-dk-pl.csv.gz',
    format: 'barcodes',
    rows: 5509,
    products: 5505,
    variants: 5505,
    reasons: { invalid_gtin: 4 },
  },
  {
    file: 'google-merchant-feed/feed.xml',
    format: 'google_feed',
    rows: 2,
    products: 1,
    variants: 2,
    prices: 2,
  },
]

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const here = files.filter(({ file }) => existsSync(path.join(folder, file)))

test(`${files.length - here.length} of ${files.length} real files are not here`, () => {
  assert.ok(here.length <= files.length)
})

const table: string[][] = [
  ['file', 'rows in', 'products', 'variants', 'prices', 'stock', 'skipped', 'refused by reason'],
]

for (const expected of here) {
  test(`${expected.file}: every row is accounted for`, async () => {
    const run = await house.take(expected.file, await bytesOf(path.join(folder, expected.file)))
    assert.equal(run.format, expected.format)
    assert.equal(run.state, 'done', run.failure ?? '')
    table.push(lineOf(expected.file, run))
    check(run, expected)
  })
}

after(() => {
  const widths = (table[0] ?? []).map((_, at) =>
    Math.max(...table.map((row) => row[at]?.length ?? 0)),
  )
  for (const row of table) {
    process.stdout.write(`${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}\n`)
  }
})

function check(run: ImportRun, expected: Expected): void {
  const { report } = run
  assert.ok(report)
  const { rows, products, reasons } = report
  const { read, ...buckets } = rows
  assert.equal(
    read,
    Object.values(buckets).reduce((a, b) => a + b),
    'each row in one bucket',
  )
  const refused = Object.values(expected.reasons ?? {}).reduce((a, b) => a + b, 0)
  assert.deepEqual(
    {
      rows: read,
      products: products.created + products.changed + products.unchanged,
      variants: report.variants,
      prices: report.prices.set + report.prices.unchanged,
      stock: report.stock,
      skipped: rows.skipped,
      refused: rows.refused,
    },
    {
      rows: expected.rows,
      products: expected.products,
      variants: expected.variants,
      prices: expected.prices ?? 0,
      stock: expected.stock ?? 0,
      skipped: expected.skipped ?? 0,
      refused,
    },
  )
  const named = Object.entries(reasons).filter(([reason]) => !left.has(reason))
  assert.deepEqual(Object.fromEntries(named), expected.reasons ?? {})
}

const left = new Set(['not_a_product', 'read_with_others'])

function lineOf(file: string, { report }: ImportRun): string[] {
  if (report === null) return [file]
  const { rows, products, variants, prices, stock, reasons } = report
  const named = Object.entries(reasons).filter(([reason]) => !left.has(reason))
  const made = products.created + products.changed + products.unchanged
  const numbers = [rows.read, made, variants, prices.set + prices.unchanged, stock, rows.skipped]
  return [file, ...numbers.map(String), named.map(([r, n]) => `${r} ${n}`).join(', ')]
}
