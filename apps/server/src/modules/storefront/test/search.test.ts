import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import type { FoundCode, Suggestions } from '@redthread/contract/storefront'
import type { SearchMiss, Synonym } from '@redthread/contract/storefront-search'
import { aProduct, givenProducts, list, openHouse, texts, titles, webFi } from './given.ts'
import type { House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
  const shades = (codes: readonly string[]) => ({
    code: 'shade',
    name: { en: 'Shade', fi: 'Sävy' },
    values: codes.map((code) => ({ code, label: { en: code }, swatch: '#aa0000' })),
  })
  const documents = [
    aProduct({
      texts: texts('Rose Lipstick', 'Ruusuinen huulipuna', 'rose-lipstick'),
      attributes: [{ code: 'finish', value: 'matte' }],
      options: [shades(['red', 'pink'])],
      variants: [
        { sku: 'ROSE-RED-1', gtin: '6400000000019', options: { shade: 'red' } },
        { sku: 'ROSE-PINK-1', options: { shade: 'pink' } },
      ],
    }),
    aProduct({
      texts: texts('Velvet Lipsticks', 'Samettiset huulipunat', 'velvet-lipsticks'),
      attributes: [{ code: 'finish', value: 'gloss' }],
      options: [shades(['red'])],
      variants: [{ sku: 'VELVET-RED', options: { shade: 'red' } }],
    }),
    aProduct({
      texts: texts('Night Mascara', 'Yön ripsiväri', 'night-mascara'),
      categories: ['eyes'],
      vendor: 'Łosoś',
      attributes: [{ code: 'finish', value: 'matte' }],
    }),
    aProduct({
      texts: texts('Secret Zephyrine', 'Salainen', 'secret'),
      state: 'draft',
    }),
  ]
  const prices = new Map([
    ['Rose Lipstick', 1_290],
    ['Velvet Lipsticks', 2_490],
  ])
  await givenProducts(house, documents, ({ texts: said }) => {
    return prices.get(said.en?.title ?? '') ?? 1_990
  })
})
after(() => house.close())

test('words are found by their stem, in the language of the reader', async () => {
  assert.deepEqual(await titles(house, 'q=lipstick&sort=price_up'), [
    'Rose Lipstick',
    'Velvet Lipsticks',
  ])
  const finnish = await house.call<{ items: { title: string }[] }>(
    `GET /v1/storefront/${webFi}/products?locale=fi&q=huulipunan&sort=price_up`,
  )
  assert.deepEqual(
    finnish.body.items.map(({ title }) => title),
    ['Ruusuinen huulipuna', 'Samettiset huulipunat'],
  )
})

test('half a word is enough, and plain letters do for marked ones', async () => {
  assert.deepEqual(await titles(house, 'q=masc'), ['Night Mascara'])
  assert.deepEqual(await titles(house, 'q=losos'), ['Night Mascara'])
  assert.deepEqual(await titles(house, 'q=rose+lip'), ['Rose Lipstick'])
  assert.deepEqual(await titles(house, 'q=rose+mascara'), [])
})

test('a slip of the finger is forgiven, and said', async () => {
  const found = await list(house, 'q=mascraa')
  assert.deepEqual(
    found.items.map(({ title }) => title),
    ['Night Mascara'],
  )
  assert.equal(found.corrected, 'mascara')
  assert.equal((await list(house, 'q=mascara')).corrected, null)
})

test('what is not shown is neither found nor given away by a correction or a suggestion', async () => {
  for (const q of ['zephyrine', 'zephyrin', 'zephyrinne']) {
    const found = await list(house, `q=${q}`)
    assert.deepEqual([found.total, found.corrected], [0, null], q)
    const path = `/v1/storefront/${webFi}/suggest?locale=en&q=${q}`
    const { body } = await house.call<Suggestions>(`GET ${path}`)
    assert.deepEqual([body.products, body.completions], [[], []], q)
  }
  const detail = await house.call(`GET /v1/storefront/${webFi}/products/secret?locale=en`)
  assert.deepEqual([detail.status, detail.type], [404, 'storefront.unknown_product'])
})

test('facets count what each choice would leave, also beside one that is chosen', async () => {
  const counts = async (query: string) => {
    const { facets } = await list(house, query)
    return Object.fromEntries(
      facets.map(({ code, values }) => [
        code,
        values.map(({ code: value, count }) => `${value} ${count}`),
      ]),
    )
  }
  assert.deepEqual((await counts(''))['finish'], ['matte 2', 'gloss 1'])
  const chosen = await counts('facets=finish:matte')
  assert.deepEqual(chosen['finish'], ['matte 2', 'gloss 1'])
  assert.deepEqual(chosen['shade'], ['red 1', 'pink 1'])
  assert.deepEqual(await titles(house, 'facets=shade:red&facets=finish:gloss'), [
    'Velvet Lipsticks',
  ])
  assert.deepEqual(await titles(house, 'category=eyes'), ['Night Mascara'])
  assert.equal((await list(house, 'category=makeup')).total, 3)
  assert.deepEqual(await titles(house, 'priceMin=2000'), ['Velvet Lipsticks'])
})

test('a code finds its variant with its price, on a shelf or by a scan', async () => {
  assert.deepEqual(await titles(house, 'q=ROSE-PINK-1'), ['Rose Lipstick'])
  assert.deepEqual(await titles(house, 'q=6400000000019'), ['Rose Lipstick'])
  const path = `/v1/storefront/${webFi}/lookup?locale=en&code=06400000000019`
  const { body } = await house.call<FoundCode>(`GET ${path}`)
  assert.deepEqual([body.sku, body.choice, body.amount], ['ROSE-RED-1', 'red', 1_290])
  const unknown = await house.call(`GET /v1/storefront/${webFi}/lookup?code=nothing-1`)
  assert.deepEqual([unknown.status, unknown.type], [404, 'storefront.unknown_code'])
})

test('suggestions complete words and name categories', async () => {
  const path = `/v1/storefront/${webFi}/suggest?locale=en`
  const half = await house.call<Suggestions>(`GET ${path}&q=lip`)
  assert.equal(half.body.products.length, 2)
  assert.deepEqual(half.body.completions.toSorted(), ['lipstick', 'lipsticks'])
  assert.deepEqual(half.body.categories, [{ slug: 'lips', name: 'Lips', count: 2 }])
})

test('synonyms lead to what people mean, from the next search on', async () => {
  assert.deepEqual(await titles(house, 'q=rouge'), [])
  const body = { locale: 'en', term: 'Rouge', synonyms: ['lipstick'], bothWays: false }
  const added = await house.call<Synonym>('POST /v1/search/synonyms', { as: 'lead', body })
  assert.equal(added.status, 201)
  const odd = { ...body, term: 'odd', synonyms: ['!!', "o'dd & (mascara)"] }
  assert.equal(
    (await house.call('POST /v1/search/synonyms', { as: 'lead', body: odd })).status,
    201,
  )
  assert.deepEqual(await titles(house, "q=odd+%26+'!("), [])
  assert.equal((await list(house, 'q=rouge')).total, 2)
  const again = await house.call('POST /v1/search/synonyms', { as: 'lead', body })
  assert.deepEqual([again.status, again.type], [409, 'storefront.term_taken'])
  const path = `/v1/search/synonyms/${added.body.id}`
  await house.call(`PATCH ${path}`, { as: 'lead', body: { synonyms: ['mascara'] }, ifMatch: 1 })
  assert.deepEqual(await titles(house, 'q=rouge'), ['Night Mascara'])
  const late = await house.call(`PATCH ${path}`, {
    as: 'lead',
    body: { bothWays: true },
    ifMatch: 1,
  })
  assert.equal(late.status, 412)
  assert.equal((await house.call(`DELETE ${path}`, { as: 'reader' })).status, 403)
  await house.call(`DELETE ${path}`, { as: 'lead' })
  assert.deepEqual(await titles(house, 'q=rouge'), [])
})

test('searches that found nothing are reported, the most frequent first', async () => {
  for (const q of ['Moisturizer!', 'moisturizer', 'parasol']) await list(house, `q=${q}&limit=5`)
  const { body } = await house.call<{ items: SearchMiss[] }>(
    `GET /v1/search/misses?channelId=${webFi}&limit=200`,
    { as: 'reader' },
  )
  const words = body.items.map((miss) => miss.words)
  assert.ok(words.indexOf('moisturizer') < words.indexOf('parasol'), words.join())
  assert.ok(words.includes('parasol'))
  assert.equal((await house.call('GET /v1/search/misses')).status, 401)
})

test('a list that is known is answered as it is', async () => {
  const path = `/v1/storefront/${webFi}/products?locale=en&q=mascara`
  const first = await house.call(`GET ${path}`)
  const etag = String(first.headers['etag'])
  const known = await house.call(`GET ${path}`, { headers: { 'if-none-match': etag } })
  assert.deepEqual([known.status, known.text], [304, ''])
  const all = `/v1/storefront/${webFi}/products?locale=en`
  const packing = { 'accept-encoding': 'gzip, br' }
  const packed = await house.server.app.inject({ url: all, headers: packing })
  assert.equal(packed.headers['content-encoding'], 'br')
  const text = brotliDecompressSync(packed.rawPayload).toString()
  assert.equal(text, (await house.call(`GET ${all}`)).text)
})
