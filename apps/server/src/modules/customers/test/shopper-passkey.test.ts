import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Authenticator } from '#test/authenticator.ts'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { givenShopper } from './given.ts'

const path = '/v1/auth/shopper/passkey'
const site = { origin: 'http://localhost:4000', rpId: 'localhost' }

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

async function challengeOf(browser: Visit, step: 'register' | 'authenticate'): Promise<string> {
  const { body } = await browser.ask(`GET ${path}/generate-${step}-options`)
  return String(body['challenge'])
}

test('a shopper adds a passkey and comes back with it; the visitor of then is linked too', async () => {
  const browser = await givenShopper(house, 'key@shopper.example')
  const personId = (await browser.ask('GET /v1/account')).body['personId']
  const key = new Authenticator()
  const challenge = await challengeOf(browser, 'register')
  const added = { body: { response: key.register({ ...site, challenge }), name: 'Phone' } }
  assert.equal((await browser.ask(`POST ${path}/verify-registration`, added)).status, 200)
  await browser.ask('POST /v1/auth/shopper/sign-out', { body: {} })
  const visitor = (await browser.ask('GET /v1/visitor')).body['personId']
  assert.notEqual(visitor, personId)
  const again = await challengeOf(browser, 'authenticate')
  const body = { response: key.authenticate({ ...site, challenge: again }) }
  const entered = await browser.ask(`POST ${path}/verify-authentication`, { body })
  assert.equal(entered.status, 200, entered.text)
  assert.equal((await browser.ask('GET /v1/account')).body['personId'], personId)
  const { links } = (await browser.ask('GET /v1/account/export')).body
  assert.deepEqual(
    (links as { linkedId: string }[]).map((link) => link.linkedId),
    [visitor],
  )
})

test('a passkey that did not check its holder opens no account', async () => {
  const browser = await givenShopper(house, 'weak@shopper.example')
  const challenge = await challengeOf(browser, 'register')
  const response = new Authenticator().register({ ...site, challenge, verified: false })
  const { type } = await browser.ask(`POST ${path}/verify-registration`, { body: { response } })
  assert.equal(type, 'customers.passkey_failed')
})

test('a colleague’s passkey is no shopper’s', async () => {
  const key = new Authenticator()
  const shopper = house.visit()
  const challenge = await challengeOf(shopper, 'authenticate')
  const body = { response: key.authenticate({ ...site, challenge }) }
  const { type } = await shopper.ask(`POST ${path}/verify-authentication`, { body })
  assert.equal(type, 'customers.passkey_failed')
})
