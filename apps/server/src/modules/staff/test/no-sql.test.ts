import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import { givenShopper } from '#modules/customers/test/given.ts'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import { signedIn } from './given.ts'

let house: RealHouse
let statements = 0
before(async () => {
  house = await openRealHouse()
  house.engine.pool.on('acquire', () => {
    statements++
  })
})
after(() => house.close())

test('a known caller costs no statement: colleague, key, visitor, shopper', async () => {
  const colleague = await signedIn(house, 'aino')
  const body = {
    ...{ name: 'k', permissions: ['staff:read'], channels: null, locations: null },
    expiresInDays: 1,
  }
  const { secret } = (await colleague.ask('POST /v1/keys', { body })).body
  const key = { headers: { authorization: `Bearer ${String(secret)}` } }
  const shopper = await givenShopper(house, 'fast@shopper.example')
  const visitor = house.visit()
  const calls = [
    () => colleague.ask('GET /v1/permissions'),
    () => house.visit().ask('GET /v1/permissions', key),
    () => visitor.ask('GET /v1/visitor'),
  ]
  for (const call of calls) await call()
  await wait(50)
  statements = 0
  const start = performance.now()
  for (let i = 0; i < 20; i++) {
    for (const call of calls) assert.ok((await call()).status < 404)
  }
  // Once a second each of the two memories looks whether anything was revoked elsewhere.
  const seconds = (performance.now() - start) / 1000
  assert.ok(statements <= 2 * (seconds + 1), `${statements} statements for 60 calls`)
  await shopper.ask('GET /v1/visitor')
  await wait(50)
  statements = 0
  await shopper.ask('GET /v1/visitor')
  assert.ok(statements <= 2, 'the name of the shopper, and at most a look at what was revoked')
})
