import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Authenticator } from '#test/authenticator.ts'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { signedIn, signIn, undemo } from './given.ts'

const path = '/v1/auth/staff/passkey'
const site = { origin: 'http://localhost:4000', rpId: 'localhost' }

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

async function challengeOf(browser: Visit, step: 'register' | 'authenticate'): Promise<string> {
  const { status, body, text } = await browser.ask(`GET ${path}/generate-${step}-options`)
  assert.equal(status, 200, text)
  return String(body['challenge'])
}

async function register(browser: Visit, key: Authenticator, change: object = {}) {
  const challenge = await challengeOf(browser, 'register')
  const response = key.register({ ...site, challenge, ...change })
  return browser.ask(`POST ${path}/verify-registration`, { body: { response, name: 'Phone' } })
}

async function authenticate(browser: Visit, key: Authenticator, change: object = {}) {
  const challenge = await challengeOf(browser, 'authenticate')
  const response = key.authenticate({ ...site, challenge, ...change })
  return browser.ask(`POST ${path}/verify-authentication`, { body: { response } })
}

test('an owner adds a passkey, is trusted thereby, and signs in with it alone', async () => {
  await undemo(house, 'aino')
  const browser = await signedIn(house, 'aino')
  const key = new Authenticator()
  assert.equal((await browser.ask('GET /v1/me')).body['secondFactor'], 'missing')
  const added = await register(browser, key)
  assert.equal(added.status, 200, added.text)
  assert.equal((await browser.ask('GET /v1/me')).body['secondFactor'], 'ready')
  const other = house.visit()
  const entered = await authenticate(other, key)
  assert.equal(entered.status, 200, entered.text)
  assert.equal(entered.text.includes('"token"'), false)
  const me = await other.ask('GET /v1/me')
  assert.deepEqual(
    [me.body['by'], me.body['secondFactor'], me.body['passkeys']],
    ['passkey', 'ready', 1],
  )
  const password = await signedIn(house, 'aino')
  assert.equal((await password.ask('GET /v1/me')).body['secondFactor'], 'missing')
})

test('a passkey that did not check its holder, or was made for another site, opens nothing', async () => {
  await undemo(house, 'mikkel')
  const browser = await signedIn(house, 'mikkel')
  const key = new Authenticator()
  const lies = [
    { verified: false },
    { origin: 'https://evil.example' },
    { rpId: 'evil.example' },
    { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' },
  ]
  for (const lie of lies) {
    const { type } = await register(browser, key, lie)
    assert.equal(type, 'staff.passkey_failed', JSON.stringify(lie))
  }
  assert.equal((await register(browser, key)).status, 200)
  for (const lie of lies) {
    const { type } = await authenticate(house.visit(), key, lie)
    assert.equal(type, 'staff.passkey_failed', JSON.stringify(lie))
  }
  const stranger = await authenticate(house.visit(), new Authenticator())
  assert.equal(stranger.type, 'staff.passkey_failed')
})

test('an answer of a passkey works once', async () => {
  await undemo(house, 'jonas')
  const key = new Authenticator()
  await register(await signedIn(house, 'jonas'), key)
  const browser = house.visit()
  const challenge = await challengeOf(browser, 'authenticate')
  const response = key.authenticate({ ...site, challenge })
  const thief = browser.copy()
  const body = { response }
  assert.equal((await browser.ask(`POST ${path}/verify-authentication`, { body })).status, 200)
  const replay = await thief.ask(`POST ${path}/verify-authentication`, { body })
  assert.equal(replay.type, 'staff.passkey_failed')
})

test('a deactivated colleague’s passkey opens nothing', async () => {
  const key = new Authenticator()
  await register(await signedIn(house, 'elias'), key)
  await house.engine.pool.query(
    `update staff.member set state = 'deactivated' where email = 'elias@tuuli.example'`,
  )
  const { status, type } = await authenticate(house.visit(), key)
  assert.deepEqual([status, type], [401, 'staff.passkey_failed'])
})

test('a known passkey is named, listed and removed by who proved it', async () => {
  const key = new Authenticator()
  const browser = await signedIn(house, 'ida')
  await register(browser, key)
  const listed = await browser.ask(`GET ${path}/list-user-passkeys`)
  const [own] = JSON.parse(listed.text) as { id: string; name: string }[]
  assert.equal(own?.name, 'Phone')
  const password = house.visit()
  await signIn(password, 'ida')
  const taken = await password.ask(`POST ${path}/delete-passkey`, { body: { id: own?.id } })
  assert.equal(taken.type, 'staff.prove_factor')
  const removed = await browser.ask(`POST ${path}/delete-passkey`, { body: { id: own?.id } })
  assert.equal(removed.status, 200, removed.text)
})
