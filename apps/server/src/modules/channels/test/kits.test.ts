import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Brand, BrandTheme, KitSummary, KitVersion } from '@redthread/contract/channels'
import { givenBrand, givenWornBrand, kitOf, kitWithAccent, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

function save(brandId: string, kit: unknown, ifMatch?: number) {
  const body = { kit, note: 'a try' }
  const at = ifMatch === undefined ? {} : { ifMatch }
  return house.call<KitVersion>(`PUT /v1/brands/${brandId}/kit`, { as: 'editor', body, ...at })
}

function publish(brandId: string, body: object = {}, ifMatch?: number) {
  const at = ifMatch === undefined ? {} : { ifMatch }
  return house.call<KitVersion>(`POST /v1/brands/${brandId}/kit/publish`, {
    as: 'lead',
    body,
    ...at,
  })
}

async function worn(brandId: string): Promise<BrandTheme> {
  return (await house.call<BrandTheme>(`GET /v1/brands/${brandId}/theme`)).body
}

test('a draft changes no page until it is published, and then every one', async () => {
  const brand = await givenWornBrand(house.call)
  const before = await worn(brand.id)
  const draft = await save(brand.id, kitWithAccent('#7a1fa2'))
  assert.deepEqual([draft.status, draft.body.state, draft.body.number], [200, 'draft', 2])
  assert.deepEqual(await worn(brand.id), before)
  const published = await publish(brand.id, { note: 'Violet' })
  assert.deepEqual([published.body.state, published.body.note], ['published', 'Violet'])
  const now = await worn(brand.id)
  assert.equal(now.kit.colors.accent.light, '#7a1fa2')
  assert.equal(now.number, 2)
  assert.notEqual(now.hash, before.hash)
})

test('publishing tells everyone: one event with the style sheet to swap in', async () => {
  const brand = await givenWornBrand(house.call)
  await save(brand.id, kitWithAccent('#0b5d3b'))
  await publish(brand.id)
  const { hash, css } = await worn(brand.id)
  const { rows } = await house.engine.pool.query(
    `select payload from platform.event
     where subject = $1 and type = 'channels.brand_kit_published.v1' order by position`,
    [brand.id],
  )
  const told = rows.map((row) => (row as { payload: unknown }).payload)
  assert.deepEqual(told.at(-1), { brandId: brand.id, number: 2, hash, css })
  assert.equal(told.length, 2)
  const topics = await house.engine.pool.query(
    `select topics from platform.live_pending where topics && $1::text[]`,
    [[`brand:${brand.id}`]],
  )
  assert.equal(topics.rowCount, 2)
})

test('hard-to-read pairs are warnings in a draft, and publishing asks for a reason', async () => {
  const brand = await givenWornBrand(house.call)
  const before = await worn(brand.id)
  const draft = await save(brand.id, kitWithAccent('#ffc0cb'))
  assert.deepEqual(
    draft.body.contrast.map(({ foreground, background }) => `${foreground} on ${background}`),
    ['accentContrast on accent', 'accent on surface', 'accent on raised'],
  )
  const refused = await publish(brand.id)
  assert.deepEqual([refused.status, refused.type], [422, 'channels.unreadable_colors'])
  assert.equal((refused.detail['pairs'] as unknown[]).length, 1)
  assert.deepEqual(await worn(brand.id), before)
  const forced = await publish(brand.id, { overrideReason: 'Campaign of one day' })
  assert.deepEqual([forced.status, forced.body.overrideReason], [200, 'Campaign of one day'])
})

test('a reason that was not needed is not kept', async () => {
  const brand = await givenWornBrand(house.call)
  await save(brand.id, kitWithAccent('#0b5d3b'))
  const published = await publish(brand.id, { overrideReason: 'Just in case' })
  assert.equal(published.body.overrideReason, null)
})

test('two editors start from one kit: the second does not overwrite the first', async () => {
  const brand = await givenWornBrand(house.call)
  const { version } = await kitOf(house.call, brand.id)
  const answers = await Promise.all([
    save(brand.id, kitWithAccent('#0b5d3b'), version),
    save(brand.id, kitWithAccent('#7a1fa2'), version),
  ])
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 412]))
  const won = answers.find(({ status }) => status === 200)
  const kept = await kitOf(house.call, brand.id)
  assert.deepEqual(kept.kit, won?.body.kit)
  assert.equal((await save(brand.id, kitWithAccent('#7a1fa2'), kept.version)).status, 200)
})

test('a version is never used twice, even after a draft was thrown away', async () => {
  const brand = await givenWornBrand(house.call)
  const first = await save(brand.id, kitWithAccent('#0b5d3b'))
  const path = `/v1/brands/${brand.id}/kit`
  const gone = await house.call(`DELETE ${path}`, { as: 'editor' })
  assert.equal(gone.status, 204)
  const second = await save(brand.id, kitWithAccent('#7a1fa2'))
  assert.equal(second.body.number, first.body.number)
  const late = await save(brand.id, kitWithAccent('#222222'), first.body.version)
  assert.deepEqual([late.status, late.type], [412, 'platform.version_conflict'])
})

test('nobody publishes what they have not seen', async () => {
  const brand = await givenWornBrand(house.call)
  const seen = await save(brand.id, kitWithAccent('#0b5d3b'))
  await save(brand.id, kitWithAccent('#7a1fa2'))
  const late = await publish(brand.id, {}, seen.body.version)
  assert.equal(late.status, 412)
  assert.equal((await worn(brand.id)).number, 1)
})

test('without a draft there is nothing to publish or to throw away', async () => {
  const brand = await givenWornBrand(house.call)
  const published = await publish(brand.id)
  assert.deepEqual([published.status, published.type], [409, 'channels.no_draft'])
  const gone = await house.call(`DELETE /v1/brands/${brand.id}/kit`, { as: 'lead' })
  assert.deepEqual([gone.status, gone.type], [409, 'channels.no_draft'])
})

test('the history keeps every kit, and an old one can be taken back', async () => {
  const { call } = house
  const brand = await givenWornBrand(call)
  for (const accent of ['#0b5d3b', '#7a1fa2']) {
    await save(brand.id, kitWithAccent(accent))
    await publish(brand.id)
  }
  const history = await call<{ items: KitSummary[]; next: string | null }>(
    `GET /v1/brands/${brand.id}/kits?limit=2`,
    { as: 'reader' },
  )
  const states = history.body.items.map(({ number, state }) => [number, state])
  assert.deepEqual(states, [
    [3, 'published'],
    [2, 'replaced'],
  ])
  const rest = await call<{ items: KitSummary[]; next: string | null }>(
    `GET /v1/brands/${brand.id}/kits?limit=2&after=${history.body.next}`,
    { as: 'reader' },
  )
  assert.deepEqual([rest.body.items.map(({ number }) => number), rest.body.next], [[1], null])
  const path = `/v1/brands/${brand.id}/kits/2/restore`
  const back = await call<KitVersion>(`POST ${path}`, { as: 'editor', body: {} })
  assert.deepEqual([back.body.number, back.body.state], [4, 'draft'])
  assert.equal(back.body.kit.colors.accent.light, '#0b5d3b')
  await publish(brand.id)
  assert.equal((await worn(brand.id)).kit.colors.accent.light, '#0b5d3b')
  const never = await call(`POST /v1/brands/${brand.id}/kits/9/restore`, { as: 'lead', body: {} })
  assert.deepEqual([never.status, never.type], [404, 'channels.unknown_kit'])
})

test('a drawing is cleaned before it is kept, and what was taken out is named', async () => {
  const brand = await givenBrand(house.call)
  const kit = kitWithAccent('#0b5d3b')
  const svg = `<svg viewBox="0 0 8 8" onload="alert(1)"><script>alert(1)</script><path d="M0 0"/></svg>`
  const saved = await save(brand.id, { ...kit, logo: { ...kit.logo, svg } })
  const clean = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0"/></svg>'
  assert.equal(saved.body.kit.logo.svg, clean)
  assert.deepEqual(saved.body.removed, [
    { part: 'logo', what: 'onload' },
    { part: 'logo', what: '<script>' },
  ])
  assert.equal((await kitOf(house.call, brand.id)).kit.logo.svg, clean)
})

test('what is no drawing is refused, and the draft stays as it was', async () => {
  const brand = await givenBrand(house.call)
  const before = await kitOf(house.call, brand.id)
  const kit = kitWithAccent('#0b5d3b')
  const saved = await save(brand.id, { ...kit, logo: { ...kit.logo, markSvg: '<p>no</p>' } })
  assert.deepEqual([saved.status, saved.type], [422, 'channels.broken_drawing'])
  assert.equal(saved.detail['part'], 'mark')
  assert.deepEqual(await kitOf(house.call, brand.id), before)
})

const injections = [
  ['a color that closes the rule', 'colors/accent/light', '#fff;}body{display:none'],
  ['a color that calls out', 'colors/accent/light', 'url(https://evil.example)'],
  ['a color with a line break', 'colors/accent/light', '#ffffff\n'],
  ['a color of capitals', 'colors/accent/light', '#FFFFFF'],
  ['a font of their own', 'typography/family', "x';}*{color:red"],
  ['a size in words', 'typography/basePx', '16px;}'],
  ['a radius that is not whole', 'shape/radiusPx', 3.5],
  ['controls of another shape', 'shape/controls', 'pill;}'],
] as const

for (const [name, path, value] of injections) {
  test(`${name} never reaches the style sheet`, async () => {
    const brand = await givenWornBrand(house.call)
    const kit = structuredClone(kitWithAccent('#0b5d3b')) as unknown as Record<string, unknown>
    const keys = path.split('/')
    const last = keys.pop() as string
    const place = keys.reduce((at, key) => at[key] as Record<string, unknown>, kit)
    place[last] = value
    const { status, text } = await save(brand.id, kit)
    assert.equal(status, 400)
    assert.match(text, new RegExp(`body/kit/${path}`))
    assert.equal((await kitOf(house.call, brand.id)).state, 'published')
  })
}

test('the null character in a text is a bad request, never a bug', async () => {
  const brand = await givenBrand(house.call)
  const kit = kitWithAccent('#0b5d3b')
  const saved = await save(brand.id, { ...kit, imagery: { ...kit.imagery, style: 'a\0b' } })
  assert.equal(saved.status, 400)
})

test('editors draft, only publishers publish, and strangers do neither', async () => {
  const brand = await givenBrand(house.call)
  const path = `POST /v1/brands/${brand.id}/kit/publish`
  for (const [as, status] of [
    ['editor', 403],
    ['local', 403],
    ['reader', 403],
  ] as const) {
    assert.equal((await house.call(path, { as, body: {} })).status, status)
  }
  const body = { kit: kitWithAccent('#0b5d3b') }
  const put = await house.call(`PUT /v1/brands/${brand.id}/kit`, { as: 'reader', body })
  assert.equal(put.status, 403)
  const read = await house.call<Brand>(`GET /v1/brands/${brand.id}`, { as: 'lead' })
  assert.equal(read.body.publishedKit, null)
})
