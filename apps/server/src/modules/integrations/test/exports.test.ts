import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { productDocuments, productIdsByHandle, saveProducts } from '#modules/catalog/index.ts'
import { openHouse, shop, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse({ REDTHREAD_URL: 'https://tuuli.example' })
  await house.take('wear.csv', wear, { channelId: shop })
})
after(() => house.close())

const wear = [
  'Handle,Title,Body (HTML),Vendor,Tags,Option1 Name,Option1 Value,Option2 Name,Option2 Value,' +
    'Variant SKU,Variant Grams,Variant Price,Variant Compare At Price,Variant Barcode',
  'shirt,Shirt & co,<p>Soft</p>,Mill,"new, -20%",Size,S,Color,Red,sh-s,200,19.90,25,',
  'shirt,,,,,,M,,Blue,sh-m,210,19.90,,6417000000017',
  'mug,Mug,<p>Holds tea</p>,Mill,,Title,Default Title,,,mug,300,9,,\n',
].join('\n')

for (const [format, name] of [
  ['own_jsonl', 'out.jsonl'],
  ['own_csv', 'out.csv'],
] as const) {
  test(`${format}: what goes out comes in again without a change`, async () => {
    const file = await house.give(format)
    const run = await house.take(name, file)
    assert.equal(run.format, format)
    const { rows, prices } = run.report ?? {}
    assert.ok(rows && prices)
    assert.deepEqual([rows.read, rows.refused, rows.unchanged], [rows.read, 0, rows.read])
    assert.equal(run.report?.variants, 3)
    assert.deepEqual(prices, { set: 0, unchanged: 4 })
  })
}

test('the Shopify file has the new headings and comes in again without a change', async () => {
  const file = await house.give('shopify_products')
  assert.match(file, /^Title,URL handle,Description/)
  const run = await house.take('shopify.csv', file)
  assert.equal(run.format, 'shopify_products')
  assert.deepEqual([run.report?.rows.unchanged, run.report?.rows.read], [3, 3])
  assert.match(file, /19\.90,25\.00/)
})

test('feeds, JSON-LD and sitemap speak of what the channel shows, and of nothing else', async () => {
  await house.unit(async (ctx) => {
    const ids = await productIdsByHandle(ctx, ['shirt', 'mug'])
    const [shirt] = await productDocuments(ctx, [...ids.values()])
    assert.ok(shirt)
    // The mug says nothing in Finnish and is no longer offered.
    await saveProducts(ctx, [{ ...shirt }], { source: 'test' })
  })
  const xml = await house.give('google_xml')
  const tsv = await house.give('google_tsv')
  const lines = tsv.trim().split('\n')
  assert.equal((xml.match(/<item>/g) ?? []).length, lines.length - 1)
  const sitemap = await house.give('sitemap')
  assert.match(sitemap, /<urlset/)
  const ld = (await house.give('json_ld')).trim()
  for (const line of ld === '' ? [] : ld.split('\n')) {
    assert.equal((JSON.parse(line) as { '@context': string })['@context'], 'https://schema.org')
  }
})

test('a ticket is good once known, and a wrong one opens nothing', async () => {
  const { body } = await house.call<{ path: string; name: string }>('POST /v1/exports', {
    body: { format: 'own_jsonl' },
  })
  assert.match(body.path, /^\/exports\/[0-9a-f]{48}\/products\.jsonl$/)
  const wrong = body.path.replace(/[0-9a-f]{48}/, '0'.repeat(48))
  assert.equal((await house.call(`GET ${wrong}`)).status, 404)
})

test('who may only look neither imports nor exports', async () => {
  const asReader = { as: 'reader' as const }
  const wish = { ...asReader, body: { format: 'own_csv' } }
  assert.equal((await house.call('POST /v1/exports', wish)).status, 403)
  const file = { ...asReader, body: { name: 'x.csv', sizeBytes: 1 } }
  assert.equal((await house.call('POST /v1/imports', file)).status, 403)
  assert.equal((await house.call('GET /v1/imports', asReader)).status, 200)
})
