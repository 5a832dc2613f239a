import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ChannelCompleteness } from '@redthread/contract/catalog-completeness'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { productFacts, saveCategories, saveProducts } from '../index.ts'
import { aProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
  await house.unit((ctx) =>
    saveCategories(ctx, [
      { handle: 'makeup', texts: { en: { title: 'Makeup' } } },
      { handle: 'lips', parent: 'makeup', texts: { en: { title: 'Lips' } } },
    ]),
  )
  await house.engine.pool.query(
    `insert into catalog.asset (id, hash, name, media_type, size_bytes, created_by, created_at)
     values ('ast_one', repeat('a', 32), 'a', 'image/svg+xml', 1, 'test', now())`,
  )
})
after(() => house.close())

const whole = (locale: 'fi' | 'da'): Partial<ProductDocument> => ({
  texts: { [locale]: { title: 'T', description: 'D' } },
  categories: ['lips'],
  media: [{ asset: 'ast_one', alt: { [locale]: 'A' } }],
  compliance: {
    manufacturer: { name: 'Oy', address: 'Helsinki', contact: 'a@b.example', country: 'FI' },
  },
})

async function saved(document: ProductDocument): Promise<`prd_${string}`> {
  const [one] = await house.unit((ctx) => saveProducts(ctx, [document], { source: 'test' }))
  assert.ok(one !== undefined && one.outcome !== 'refused', JSON.stringify(one))
  return one.productId
}

interface Assortment {
  readonly items: readonly { productId: string; completeness: ChannelCompleteness }[]
}
const offered = async (channel: string): Promise<Assortment['items']> =>
  (await house.call<Assortment>(`GET /v1/assortments/${channel}`, { as: 'reader' })).body.items

test('products are published to a channel with a window, seen where complete, and taken out', async () => {
  const [finnish, danish] = [await saved(aProduct(whole('fi'))), await saved(aProduct(whole('da')))]
  const change = (body: object) => house.call('POST /v1/assortments/chn_fi', { as: 'local', body })
  const from = '2020-01-01T00:00:00Z'
  const added = await change({ add: [{ productId: finnish, from }, { productId: danish }] })
  assert.equal(added.status, 200, added.text)
  const standing = new Map(
    (await offered('chn_fi')).map(({ productId, completeness }) => [productId, completeness]),
  )
  assert.equal(standing.get(finnish)?.presence, 'live')
  assert.equal(String(standing.get(finnish)?.from), from)
  assert.equal(standing.get(danish)?.presence, 'incomplete')
  const missing = standing.get(danish)?.locales[0]?.missing.map(({ code }) => code) ?? []
  assert.ok(missing.includes('title.fi') && missing.includes('picture_alt.fi'))
  await change({ remove: [danish] })
  assert.deepEqual(
    (await offered('chn_fi')).map(({ productId }) => productId),
    [finnish],
  )
})

test('what is not to be seen is found: unfinished, not yet, no more, or still a draft', async () => {
  const publish = async (document: ProductDocument, window = {}): Promise<string> => {
    const productId = await saved(document)
    const body = { add: [{ productId, ...window }] }
    const added = await house.call('POST /v1/assortments/chn_fi', { as: 'lead', body })
    assert.equal(added.status, 200, added.text)
    return productId
  }
  const ids = async (query: string): Promise<Set<string>> => {
    const path = `GET /v1/assortments/chn_fi?limit=200&${query}` as const
    const { items } = (await house.call<Assortment>(path, { as: 'reader' })).body
    return new Set(items.map(({ productId }) => productId))
  }
  const seen = await publish(aProduct(whole('fi')))
  const unseen = [
    await publish(aProduct(whole('da'))),
    await publish(aProduct(whole('fi')), { from: '2090-01-01T00:00:00Z' }),
    await publish(aProduct(whole('fi')), { until: '2020-01-01T00:00:00Z' }),
    await publish(aProduct({ ...whole('fi'), state: 'draft' })),
  ]
  const [live, others] = [await ids('live=true'), await ids('live=false')]
  assert.ok(live.has(seen) && !others.has(seen))
  for (const id of unseen) assert.ok(others.has(id) && !live.has(id), id)
})

test('who may publish in one channel does not publish in another', async () => {
  const productId = await saved(aProduct())
  const body = { add: [{ productId }] }
  const elsewhere = await house.call('POST /v1/assortments/chn_dk', { as: 'local', body })
  assert.equal(elsewhere.status, 403)
  assert.equal(
    (await house.call('POST /v1/assortments/chn_fi', { as: 'editor', body })).status,
    403,
  )
  assert.deepEqual(await offered('chn_dk'), [])
})

test('an unknown product or channel, or an empty window, changes nothing', async () => {
  const productId = await saved(aProduct())
  const before = await offered('chn_fi')
  const at = '2026-01-01T00:00:00Z'
  for (const [channel, body, type] of [
    ['chn_fi', { add: [{ productId }, { productId: 'prd_none' }] }, 'catalog.unknown_product'],
    ['chn_none', { add: [{ productId }] }, 'catalog.unknown_channel'],
    ['chn_fi', { add: [{ productId, from: at, until: at }] }, 'catalog.invalid_product'],
  ] as const) {
    const refused = await house.call(`POST /v1/assortments/${channel}`, { as: 'lead', body })
    assert.equal(refused.type, type)
  }
  assert.deepEqual(await offered('chn_fi'), before)
})

test('facts tell what a shop shows: places with all above, pictures, and standing', async () => {
  const publications = [{ channelId: 'chn_fi' as const }]
  const id = await saved(aProduct({ ...whole('fi'), publications }))
  const facts = (await house.unit((ctx) => productFacts(ctx, [id]))).get(id)
  assert.deepEqual(
    facts?.places.map(({ handle, path }) => [handle, path.length]),
    [['lips', 2]],
  )
  assert.equal(facts?.assets.get('ast_one')?.mediaType, 'image/svg+xml')
  assert.deepEqual(
    facts?.channels.map(({ channelId, presence }) => [channelId, presence]),
    [['chn_fi', 'live']],
  )
})
