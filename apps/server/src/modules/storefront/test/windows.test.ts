import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { ProductDetail, ProductList } from '@redthread/contract/storefront'
import type { WindowState } from '@redthread/contract/storefront-search'
import { saveProducts } from '#modules/catalog/index.ts'
import { loadConfig } from '#platform/config.ts'
import { createPool } from '#platform/postgres/pool.ts'
import { callerOf, type Caller } from '#test/caller.ts'
import { aProduct, givenProducts, inAll, list, openHouse, openServer } from './given.ts'
import { reprice, texts, titles, webDk, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const detailPath = (slug: string) => `/v1/storefront/${webFi}/products/${slug}?locale=en`

test('a channel shows what it sells now, with its price', async () => {
  const tint = aProduct({ texts: texts('Rose Tint', 'Ruusu', 'rose-tint') })
  await givenProducts(house, [tint], 1_290)
  const { items } = await list(house, 'q=tint')
  assert.deepEqual(items[0]?.price, {
    currency: 'EUR',
    from: 1290,
    to: 1290,
    prior: null,
    taxIncluded: true,
  })
  const { body } = await house.call<ProductDetail>(`GET ${detailPath('rose-tint')}`)
  assert.deepEqual([body.title, body.price.from], ['Rose Tint', 1290])
  assert.deepEqual(
    body.breadcrumbs.map(({ name }) => name),
    ['Makeup', 'Lips'],
  )
  assert.deepEqual(body.slugs, { fi: 'rose-tint-fi', en: 'rose-tint' })
  assert.equal((body.jsonLd['offers'] as { price: string }).price, '12.90')
  assert.deepEqual(await titles(house, '', webDk), [])
})

test('what is a draft, not yet or no longer published, incomplete or without a price is not shown', async () => {
  const soon = Temporal.Now.instant().add({ hours: 1 })
  const past = Temporal.Now.instant().subtract({ hours: 1 })
  const base = (slug: string) => ({ handle: slug, texts: texts(`Hidden ${slug}`, slug, slug) })
  await givenProducts(house, [
    aProduct({ ...base('hidden-draft'), state: 'draft' }),
    aProduct({ ...base('hidden-soon'), publications: [{ channelId: webFi, from: soon }] }),
    aProduct({ ...base('hidden-past'), publications: [{ channelId: webFi, until: past }] }),
    aProduct({ ...base('hidden-elsewhere'), publications: [{ channelId: webDk }] }),
    aProduct({ ...base('hidden-bare'), media: [] }),
  ])
  await house.unit((ctx) => {
    return saveProducts(ctx, [aProduct(base('hidden-priceless'))], { source: 'test' })
  })
  await house.settled()
  assert.deepEqual(await titles(house, 'q=hidden'), [])
  for (const slug of ['hidden-draft', 'hidden-soon', 'hidden-past', 'hidden-priceless']) {
    assert.equal((await house.call(`GET ${detailPath(slug)}`)).status, 404, slug)
  }
})

test('a publication begins and ends by the clock', async () => {
  const now = Temporal.Now.instant()
  const from = now.add({ milliseconds: 1_500 })
  const publications = [{ channelId: webFi, from, until: from.add({ seconds: 3 }) }]
  const brief = aProduct({ handle: 'brief', texts: texts('Brief Glow', 'Hehku', 'brief') })
  await givenProducts(house, [{ ...brief, publications }])
  const shown = async () => (await titles(house, 'q=brief')).length
  const until = async (count: number) => {
    for (let tries = 0; (await shown()) !== count; tries++) {
      assert.ok(tries < 150, `never ${count}`)
      await wait(100)
    }
  }
  await until(1)
  await until(0)
})

test('the price of another channel never shows', async () => {
  const both = [{ channelId: webFi }, { channelId: 'chn_beautyapp' as const }]
  const made = await givenProducts(
    house,
    [aProduct({ handle: 'two', texts: texts('Two Ways', 'Kaksi', 'two'), publications: both })],
    1_000,
  )
  const variantId = made.get('two')?.variantIds[0] ?? 'var_'
  await reprice(house, variantId, { amount: 800, channelId: 'chn_beautyapp' })
  await house.settled()
  const price = async (channelId: string) => (await list(house, 'q=two', channelId)).items[0]?.price
  assert.equal((await price(webFi))?.from, 1_000)
  assert.equal((await price('chn_beautyapp'))?.from, 800)
})

test('a former address leads to the one of now', async () => {
  const product = aProduct({ handle: 'moving', texts: texts('Moving Balm', 'Muutto', 'moving') })
  await givenProducts(house, [product])
  await givenProducts(house, [{ ...product, texts: texts('Moving Balm', 'Muutto', 'moved') }])
  const { status, headers, body } = await house.call(`GET ${detailPath('moving')}`)
  assert.equal(status, 301)
  assert.equal(headers['location'], `/v1/storefront/${webFi}/products/moved`)
  assert.equal(body['movedTo'], 'moved')
  assert.equal((await house.call(`GET ${detailPath('moved')}`)).status, 200)
  const other = await house.call(`GET ${detailPath('moved-fi')}`)
  assert.deepEqual([other.status, other.body['movedTo']], [301, 'moved'])
})

test('a changed price is seen within a second, by another server too', async () => {
  const made = await givenProducts(house, [
    aProduct({ handle: 'moody', texts: texts('Moody Mist', 'Sumu', 'moody') }),
  ])
  const variantId = made.get('moody')?.variantIds[0] ?? 'var_'
  const engine = {
    ...house.engine,
    config: { ...loadConfig({}), ...house.engine.config },
    pool: createPool({ connectionString: house.engine.connectionString, max: 4 }),
  }
  // It serves, and leaves relay and jobs to the first.
  const other = await openServer(engine, [])
  try {
    const times: number[] = []
    for (const amount of [900, 800, 700]) {
      await reprice(house, variantId, { amount })
      const begun = performance.now()
      await Promise.all([seen(house.call, amount), seen(callerOf(other.app), amount)])
      times.push(performance.now() - begun)
    }
    assert.ok(Math.min(...times) < 1_000, `${times.join()} ms`)
  } finally {
    await other.close()
    await engine.pool.end()
  }
})

async function seen(call: Caller, amount: number): Promise<void> {
  const path = `/v1/storefront/${webFi}/products?locale=en`
  for (let tries = 0; ; tries++) {
    const found = await call<ProductList>(`GET ${path}&q=moody`)
    const detail = await call<ProductDetail>(`GET ${detailPath('moody')}`)
    const isListed = found.body.items[0]?.price.from === amount
    if (isListed && detail.body.price.from === amount) return
    assert.ok(tries < 1_000, 'the price does not arrive')
    await wait(10)
  }
}

test('a product with 2,048 variants has a small card and a page that is soon there', async () => {
  const codes = Array.from({ length: 2_048 }, (_, at) => `shade-${at}`)
  const values = codes.map((code) => ({ code, label: { en: code, fi: code }, swatch: '#aa0000' }))
  const options = [{ code: 'tone', name: { en: 'Tone', fi: 'Sävy' }, values }]
  const variants = codes.map((tone) => ({ sku: `MANY-${tone}`, options: { tone } }))
  const many = aProduct({ texts: texts('Many Tones', 'Monta', 'many'), options, variants })
  await givenProducts(house, [many])
  const { items } = await list(house, 'q=many+tones')
  const [card] = items
  assert.deepEqual(
    [card?.swatches.length, card?.swatchCount, card?.variantCount],
    [8, 2_048, 2_048],
  )
  assert.ok(JSON.stringify(card).length < 2_000)
  const begun = performance.now()
  const { body } = await house.call<ProductDetail>(`GET ${detailPath('many')}`)
  const ms = performance.now() - begun
  assert.deepEqual([body.variants.length, body.variants[7]?.values], [2_048, [7]])
  // 300 ms on an idle machine; tests share theirs.
  assert.ok(ms < 1_500, `${ms} ms`)
})

const threeForTwo = {
  code: 'three-for-two',
  name: inAll('Three for two'),
  description: inAll('The cheapest of three is free'),
  lane: 'default',
  priority: 100,
  mode: 'stack',
  stopAfter: false,
  class: 'product',
  combinesWith: [],
  conditions: [],
  benefits: [{ kind: 'cheapest_free', every: 3, free: 1 }],
  couponRequired: false,
  group: null,
  maxDiscount: null,
  validFrom: null,
  validUntil: null,
  limitTotal: null,
  limitPerCustomer: null,
}

test('a page tells what is to be had with a product beyond its price, while it is on', async () => {
  const made = await givenProducts(house, [
    aProduct({ texts: texts('Balm', 'Voide', 'balm') }),
    aProduct({ texts: texts('Comb', 'Kampa', 'comb'), categories: ['eyes'] }),
  ])
  assert.equal(made.size, 2)
  const told = async (slug: string) => {
    const { body } = await house.call<ProductDetail>(`GET ${detailPath(slug)}`)
    return body.promotions.map(({ name, description }) => `${name}: ${description}`)
  }
  assert.deepEqual([await told('balm'), await told('comb')], [[], []])
  const { body: lips } = await house.call<{ items: { id: string; handle: string }[] }>(
    `GET /v1/storefront/${webFi}/categories?locale=en`,
  )
  const categoryIds = lips.items.filter(({ handle }) => handle === 'lips').map(({ id }) => id)
  const draft = await house.call<{ id: string }>('POST /v1/promotions', {
    as: 'marketer',
    body: {
      ...threeForTwo,
      targets: [{ kind: 'categories', categoryIds }],
    },
  })
  assert.equal(draft.status, 201, JSON.stringify(draft.body))
  const turned = async (to: string) => {
    const path = `PUT /v1/promotions/${draft.body.id}/state`
    const { status } = await house.call(path, { as: 'marketer', body: { switch: to } })
    assert.equal(status, 200)
    await house.settled()
    await wait(300)
  }
  await turned('on')
  assert.deepEqual(await told('balm'), ['Three for two: The cheapest of three is free'])
  assert.deepEqual(await told('comb'), [])
  await turned('paused')
  assert.deepEqual(await told('balm'), [])
})

test('all windows can be built anew, and stay open meanwhile', async () => {
  const before = (await list(house, '')).total
  const begun = await house.call<WindowState>('POST /v1/search/windows/rebuild', { as: 'lead' })
  assert.equal(begun.status, 202)
  assert.ok((begun.body.rebuild?.total ?? 0) >= before)
  assert.equal((await list(house, '')).total, before)
  await house.settled()
  await wait(300)
  const { body } = await house.call<WindowState>('GET /v1/search/windows', { as: 'reader' })
  assert.equal(body.rebuild?.done, body.rebuild?.total)
  assert.equal((await list(house, '')).total, before)
})
