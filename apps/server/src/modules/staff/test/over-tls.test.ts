import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenShopper } from '#modules/customers/test/given.ts'
import { openRealHouse } from '#test/real-house.ts'
import { idOf, signedIn, signIn } from './given.ts'

test('over TLS every cookie is Secure and says so in its name, and everything works', async () => {
  await using house = await openRealHouse({ env: { REDTHREAD_URL: 'https://tuuli.example' } })
  const lead = house.visit()
  const entered = await signIn(lead, 'leena')
  for (const cookie of entered.headers.getSetCookie()) {
    assert.match(cookie, /^__Secure-rt_.*; HttpOnly; SameSite=Lax; Secure$|^__Secure-.*Secure/)
  }
  assert.equal((await lead.ask('GET /v1/me')).status, 200)
  const body = { name: 'Till', locationId: 'loc_kamppi' }
  assert.equal((await lead.ask('POST /v1/devices', { body })).status, 201)
  await lead.ask('POST /v1/auth/staff/sign-out', { body: {} })
  const unlock = { body: { memberId: await idOf(house, 'onni'), pin: '9164' } }
  assert.equal((await lead.ask('POST /v1/till/unlock', unlock)).status, 204)
  assert.equal((await lead.ask('GET /v1/me')).body['by'], 'pin')
  const shopper = house.visit()
  await shopper.ask('GET /v1/visitor')
  await givenShopper(house, 'tls@shopper.example', shopper)
  assert.equal((await shopper.ask('GET /v1/account')).status, 200)
  for (const name of [...lead.cookies.keys(), ...shopper.cookies.keys()]) {
    assert.match(name, /^__Secure-rt_/)
  }
})

test('one address that sprays many accounts is slowed down, across processes', async () => {
  await using house = await openRealHouse({ env: { REDTHREAD_RATE_LIMIT: '1200' } })
  await signedIn(house, 'aino')
  const counter = `staff.rate_limit set count = 59 where key like '%sign-in/email'`
  assert.equal((await house.engine.pool.query(`update ${counter}`)).rowCount, 1)
  const statuses: number[] = []
  for (const name of ['spray1', 'spray2', 'spray3']) {
    statuses.push((await signIn(house.visit(), name)).status)
  }
  assert.deepEqual(statuses, [401, 429, 429])
})
