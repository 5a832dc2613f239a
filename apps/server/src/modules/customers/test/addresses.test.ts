import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { signedIn } from '#modules/staff/test/given.ts'
import { givenShopper } from './given.ts'

let house: RealHouse
let anna: Visit
before(async () => {
  house = await openRealHouse()
  anna = await givenShopper(house, 'anna@shopper.example')
})
after(() => house.close())

const path = '/v1/account/addresses'

/** An address in Helsinki; each street is another one. */
function at(street: string, change: object = {}) {
  const address = { lines: [street], postalCode: '00100', city: 'Helsinki', region: null }
  return { address: { ...address, country: 'FI' }, ...change }
}

async function keep(browser: Visit, body: object): Promise<string> {
  const kept = await browser.ask(`POST ${path}`, { body })
  assert.equal(kept.status, 201, kept.text)
  return String(kept.body['id'])
}

interface Kept {
  readonly id: string
  readonly label: string
  readonly isDefault: boolean
  readonly version: number
}

async function listed(browser: Visit): Promise<Kept[]> {
  const { status, body, text } = await browser.ask(`GET ${path}`)
  assert.equal(status, 200, text)
  return body['items'] as Kept[]
}

test('the first address is the default, until another takes its place or it goes', async () => {
  const home = await keep(anna, at('Vaasankatu 10', { label: 'Home' }))
  const work = await keep(anna, at('Mannerheimintie 1', { label: 'Work' }))
  const labels = async () => (await listed(anna)).map(({ label, isDefault }) => [label, isDefault])
  assert.deepEqual(await labels(), [
    ['Home', true],
    ['Work', false],
  ])
  await anna.ask(`PATCH ${path}/${work}`, { body: { isDefault: true } })
  assert.deepEqual(await labels(), [
    ['Work', true],
    ['Home', false],
  ])
  assert.equal((await anna.ask(`DELETE ${path}/${work}`)).status, 204)
  assert.deepEqual(await labels(), [['Home', true]])
  const gone = await anna.ask(`DELETE ${path}/${work}`)
  assert.equal(gone.type, 'customers.unknown_address')
  assert.equal(await keep(anna, at('Vaasankatu 10')), home, 'the same address is kept once')
})

test('an address is changed over the version that was seen', async () => {
  const [home] = await listed(anna)
  const headers = { 'if-match': `"${home?.version}"` }
  const change = { headers, body: at('Vaasankatu 12', { label: 'New home' }) }
  assert.equal((await anna.ask(`PATCH ${path}/${home?.id}`, change)).status, 200)
  assert.equal((await anna.ask(`PATCH ${path}/${home?.id}`, change)).status, 412)
  assert.equal((await listed(anna))[0]?.label, 'New home')
})

test('nobody reads, changes or removes the addresses of another', async () => {
  const before = await listed(anna)
  const bo = await givenShopper(house, 'bo@shopper.example')
  assert.deepEqual(await listed(bo), [])
  const one = `${path}/${before[0]?.id}`
  const tries = [
    await bo.ask(`PATCH ${one}`, { body: { label: 'Mine' } }),
    await bo.ask(`PATCH ${one}`, { body: { isDefault: true } }),
    await bo.ask(`DELETE ${one}`),
  ]
  assert.deepEqual(
    tries.map(({ type }) => type),
    Array.from({ length: 3 }, () => 'customers.unknown_address'),
  )
  for (const other of [house.visit(), await signedIn(house, 'ida')]) {
    assert.equal((await other.ask(`GET ${path}`)).status, 401)
    assert.equal((await other.ask(`POST ${path}`, { body: at('Nowhere 1') })).status, 401)
    assert.equal((await other.ask(`DELETE ${one}`)).status, 401)
  }
  assert.deepEqual(await listed(anna), before)
})

const wrong = [
  [{ country: 'XX' }, 'customers.invalid_address'],
  [{ postalCode: '001' }, 'customers.invalid_address'],
  [{ lines: [] }, 'platform.invalid_request'],
] as const
for (const [part, type] of wrong) {
  test(`an address with ${JSON.stringify(part)} is not kept`, async () => {
    const { address } = at('Vaasankatu 10')
    const refused = await anna.ask(`POST ${path}`, { body: { address: { ...address, ...part } } })
    assert.equal(refused.type, type, refused.text)
  })
}

test('twenty addresses are kept, however many are sent at once, and one of them is the default', async () => {
  const carl = await givenShopper(house, 'carl@shopper.example')
  const sent = Array.from({ length: 22 }, (_, n) =>
    carl.ask(`POST ${path}`, { body: at(`Katu ${n}`, { isDefault: true }) }),
  )
  const types = (await Promise.all(sent)).map(({ type }) => type)
  const refused = types.filter((type) => type === 'customers.too_many_addresses')
  const kept = await listed(carl)
  assert.deepEqual([refused.length, kept.length], [2, 20])
  assert.equal(kept.filter(({ isDefault }) => isDefault).length, 1)
})

test('the addresses are in what a shopper takes along, and go when they are forgotten', async () => {
  const dora = await givenShopper(house, 'dora@shopper.example')
  await keep(dora, at('Salainen kuja 3'))
  const { body } = await dora.ask('GET /v1/account/export')
  assert.match(JSON.stringify(body['addresses']), /Salainen kuja 3/)
  assert.equal((await dora.ask('DELETE /v1/account')).status, 204)
  const { rows } = await house.engine.pool.query(
    `select 1 from customers.address where address::text like '%Salainen%'`,
  )
  assert.deepEqual(rows, [])
})
