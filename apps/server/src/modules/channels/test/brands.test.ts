import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Brand } from '@redthread/contract/channels'
import { company, givenBrand, givenChannel, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('a brand is opened with a starter kit as its draft', async () => {
  const { call } = house
  const body = { code: 'aalto', name: 'Aalto', legalEntity: company }
  const made = await call<Brand>('POST /v1/brands', { as: 'lead', body })
  assert.equal(made.status, 201)
  assert.equal(made.headers['etag'], '"1"')
  assert.equal(made.body.publishedKit, null)
  const read = await call<Brand>(`GET /v1/brands/${made.body.id}`, { as: 'reader' })
  assert.deepEqual(read.body, made.body)
  const kit = await call(`GET /v1/brands/${made.body.id}/kit`, { as: 'reader' })
  assert.equal(kit.body['state'], 'draft')
  assert.deepEqual(kit.body['contrast'], [])
})

test('a code belongs to one brand', async () => {
  const { call } = house
  const { code } = await givenBrand(call)
  const other = await givenBrand(call)
  const body = { code, name: 'Copy', legalEntity: company }
  const created = await call('POST /v1/brands', { as: 'lead', body })
  assert.deepEqual([created.status, created.type], [409, 'channels.code_taken'])
  const renamed = await call(`PATCH /v1/brands/${other.id}`, { as: 'lead', body: { code } })
  assert.deepEqual([renamed.status, renamed.type], [409, 'channels.code_taken'])
  const read = await call<Brand>(`GET /v1/brands/${other.id}`, { as: 'lead' })
  assert.equal(read.body.code, other.code)
})

const badBodies = [
  ['an unknown field', { color: 'red' }, 'body/color'],
  ['a code with a capital', { code: 'Tuuli' }, 'body/code'],
  ['a name of spaces', { name: '  ' }, 'body/name'],
  ['a company without a VAT id', { legalEntity: { ...company, vatId: undefined } }, 'vatId'],
  ['a phone that nobody can call', { legalEntity: { ...company, phone: '123' } }, 'phone'],
] as const

for (const [name, change, path] of badBodies) {
  test(`${name} is refused and named`, async () => {
    const body = { code: 'bad', name: 'Bad', legalEntity: company, ...change }
    const { status, type, text } = await house.call('POST /v1/brands', { as: 'lead', body })
    assert.deepEqual([status, type], [400, 'platform.invalid_request'])
    assert.match(text, new RegExp(path))
  })
}

const faultyCompanies = [
  ['vatId', { vatId: 'FI00000018' }],
  ['address/country', { address: { ...company.address, country: 'XX' } }],
  ['address/postalCode', { address: { ...company.address, postalCode: '130' } }],
] as const

for (const [field, change] of faultyCompanies) {
  test(`a company with a wrong ${field} is refused`, async () => {
    const body = { code: 'bad', name: 'Bad', legalEntity: { ...company, ...change } }
    const { status, detail } = await house.call('POST /v1/brands', { as: 'lead', body })
    assert.deepEqual([status, detail], [422, { field }])
  })
}

test('of two editors with one version one is told, and nothing of hers is kept', async () => {
  const { call } = house
  const brand = await givenBrand(call)
  const rename = (name: string) =>
    call<Brand>(`PATCH /v1/brands/${brand.id}`, { as: 'lead', body: { name }, ifMatch: 1 })
  const answers = await Promise.all([rename('First'), rename('Second')])
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 412]))
  const won = answers.find(({ status }) => status === 200)
  const lost = answers.find(({ status }) => status === 412)
  assert.equal(lost?.detail['version'], 2)
  const read = await call<Brand>(`GET /v1/brands/${brand.id}`, { as: 'lead' })
  assert.deepEqual(read.body, won?.body)
})

test('a brand with channels at work is not archived; without them it is', async () => {
  const { call } = house
  const channel = await givenChannel(call)
  const put = (path: string, state: string) =>
    call<Brand>(`PUT /v1/${path}/state`, { as: 'lead', body: { state } })
  const refused = await put(`brands/${channel.brandId}`, 'archived')
  assert.deepEqual([refused.status, refused.type], [409, 'channels.brand_in_use'])
  assert.deepEqual(refused.detail, { channels: [channel.code] })
  await put(`channels/${channel.id}`, 'archived')
  assert.equal((await put(`brands/${channel.brandId}`, 'archived')).body.state, 'archived')
  const back = await put(`channels/${channel.id}`, 'paused')
  assert.deepEqual([back.status, back.type], [409, 'channels.brand_archived'])
  assert.equal((await put(`brands/${channel.brandId}`, 'active')).body.state, 'active')
})

test('brands are listed in their order, page by page, and found by a part of a name', async () => {
  const { call } = house
  const names = ['Puolukka', 'Mustikka', 'Vadelma']
  const ids: string[] = []
  for (const name of names) {
    const body = { code: name.toLowerCase(), name, legalEntity: company }
    ids.push((await call<Brand>('POST /v1/brands', { as: 'lead', body })).body.id)
  }
  const sorted = [ids[2], ids[0], ids[1]]
  const moved = await call('PUT /v1/brands/order', { as: 'lead', body: { ids: sorted } })
  assert.equal(moved.status, 204)
  const seen: string[] = []
  let after = ''
  do {
    const page = await call<{ items: Brand[]; next: string | null }>(
      `GET /v1/brands?limit=2${after}`,
      { as: 'reader' },
    )
    seen.push(...page.body.items.map(({ id }) => id))
    after = page.body.next === null ? '' : `&after=${page.body.next}`
  } while (after !== '')
  assert.equal(new Set(seen).size, seen.length)
  assert.deepEqual(
    seen.filter((id) => ids.includes(id)),
    sorted,
  )
  const found = await call<{ items: Brand[] }>('GET /v1/brands?q=ustik', { as: 'reader' })
  assert.deepEqual(
    found.body.items.map(({ name }) => name),
    ['Mustikka'],
  )
  const none = await call<{ items: Brand[] }>('GET /v1/brands?q=%25', { as: 'reader' })
  assert.deepEqual(none.body.items, [])
})

test('a stranger in the new order is refused and nothing moves', async () => {
  const { call } = house
  const brand = await givenBrand(call)
  const body = { ids: ['brd_stranger', brand.id] }
  const { status, type } = await call('PUT /v1/brands/order', { as: 'lead', body })
  assert.deepEqual([status, type], [404, 'channels.unknown_brand'])
  const read = await call<Brand>(`GET /v1/brands/${brand.id}`, { as: 'lead' })
  assert.equal(read.body.version, brand.version)
})

test('a forged cursor is a bad request, never a bug', async () => {
  for (const after of ['x', 'WzEsMl0', 'WyJhIiwiYiJd']) {
    const { status } = await house.call(`GET /v1/brands?after=${after}`, { as: 'reader' })
    assert.equal(status, 400)
  }
})

test('who may not write learns so, and a stranger learns nothing', async () => {
  const { call } = house
  const { id } = await givenBrand(call)
  const body = { name: 'Mine' }
  const patch = async (as: string) => (await call(`PATCH /v1/brands/${id}`, { as, body })).status
  assert.equal(await patch('reader'), 403)
  assert.equal(await patch('local'), 403)
  assert.equal(await patch('nobodys'), 403)
  assert.equal(await patch('unknown'), 401)
  assert.equal((await call(`GET /v1/brands/${id}`)).status, 401)
  assert.equal((await call<Brand>(`GET /v1/brands/${id}`, { as: 'lead' })).body.version, 1)
})

test('a request sent twice under one key opens one brand', async () => {
  const { call } = house
  const body = { code: 'twice', name: 'Twice', legalEntity: company }
  const send = () => call<Brand>('POST /v1/brands', { as: 'lead', body, key: 'open-twice' })
  const [one, two] = await Promise.all([send(), send()])
  assert.deepEqual([one.status, two.status], [201, 201])
  assert.equal(one.body.id, two.body.id)
})
