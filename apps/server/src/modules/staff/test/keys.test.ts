import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { signedIn } from './given.ts'

let house: RealHouse
let owner: Visit
before(async () => {
  house = await openRealHouse()
  owner = await signedIn(house, 'aino')
})
after(() => house.close())

const everywhere = { channels: null, locations: null }

async function givenKey(change: object = {}) {
  const body = {
    ...{ name: 'Warehouse', permissions: ['staff:read'], ...everywhere, expiresInDays: null },
    ...change,
  }
  const made = await owner.ask('POST /v1/keys', { body })
  assert.equal(made.status, 201, made.text)
  const { key, secret } = made.body as { key: { id: string; version: number }; secret: string }
  return { ...key, secret }
}

function askWith(key: string, path = 'GET /v1/staff') {
  return house.visit().ask(path, { headers: { authorization: `Bearer ${key}` } })
}

test('a key does what it may, and nothing else', async () => {
  const { secret } = await givenKey()
  assert.equal((await askWith(secret)).status, 200)
  assert.equal((await askWith(secret, 'GET /v1/keys')).type, 'platform.not_allowed')
  assert.equal((await askWith(secret, 'GET /v1/me')).type, 'platform.sign_in_required')
})

test('a key of one place sees that place only', async () => {
  const { secret } = await givenKey({ locations: ['loc_aarhus'] })
  const { body } = await askWith(secret)
  assert.deepEqual(
    (body['items'] as { name: string }[]).map((m) => m.name),
    ['Freja Lund'],
  )
})

test('nothing but the exact key opens', async () => {
  const { secret } = await givenKey()
  const last = secret.endsWith('0') ? '1' : '0'
  const wrong = [
    secret.toUpperCase(),
    secret.slice(0, -1),
    `${secret}0`,
    `${secret.slice(0, -1)}${last}`,
    secret.slice(0, 12),
    `rtk_00000000_${secret.slice(13)}`,
    'rtk_',
    '',
  ]
  for (const key of wrong) assert.equal((await askWith(key)).status, 401, key)
  const headers = { authorization: secret }
  assert.equal((await house.visit().ask('GET /v1/staff', { headers })).status, 401)
})

test('a key is kept as a hash and shown once', async () => {
  const { id, secret } = await givenKey()
  const { rows } = await house.engine.pool.query('select * from staff.api_key where id = $1', [id])
  assert.equal(JSON.stringify(rows).includes(secret.slice(13)), false)
  const { text } = await owner.ask('GET /v1/keys')
  assert.equal(text.includes(secret.slice(13)), false)
  const { rows: audit } = await house.engine.pool.query('select * from platform.audit')
  assert.equal(JSON.stringify(audit).includes(secret.slice(13)), false)
})

test('a renewed key replaces the old one at once, a revoked one is over', async () => {
  const { id, secret } = await givenKey()
  assert.equal((await askWith(secret)).status, 200)
  const renewed = await owner.ask(`POST /v1/keys/${id}/rotate`)
  const { secret: next } = renewed.body as { secret: string }
  assert.equal((await askWith(secret)).status, 401)
  assert.equal((await askWith(next)).status, 200)
  assert.equal((await owner.ask(`DELETE /v1/keys/${id}`)).status, 204)
  assert.equal((await askWith(next)).status, 401)
  assert.equal((await owner.ask(`POST /v1/keys/${id}/rotate`)).type, 'staff.unknown_key')
})

test('a key ends on its day', async () => {
  const { secret } = await givenKey({ expiresInDays: 1 })
  assert.equal((await askWith(secret)).status, 200)
  house.later({ hours: 25 })
  await new Promise((resolve) => setTimeout(resolve, 10))
  const { forgetSessions } = await import('#platform/sign-in/session-cache.ts')
  forgetSessions()
  assert.equal((await askWith(secret)).status, 401)
})

test('nobody makes a key that may do more than they may', async () => {
  house.later({ hours: -25 })
  const developer = await signedIn(house, 'jonas')
  const body = { name: 'x', permissions: ['staff:write'], ...everywhere, expiresInDays: null }
  const { type } = await developer.ask('POST /v1/keys', { body })
  assert.equal(type, 'staff.beyond_own_rights')
  const own = { ...body, permissions: ['audit:read'] }
  assert.equal((await developer.ask('POST /v1/keys', { body: own })).status, 201)
})
