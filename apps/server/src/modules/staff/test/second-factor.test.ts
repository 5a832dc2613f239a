import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { enrolCodes, signedIn, signIn, totpOf, undemo } from './given.ts'

const verify = 'POST /v1/auth/staff/two-factor/verify-totp'

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

test('an owner without a second factor sees only self-service, until it is set up', async () => {
  await undemo(house, 'aino')
  const browser = await signedIn(house, 'aino')
  const me = await browser.ask('GET /v1/me')
  assert.deepEqual([me.body['trusted'], me.body['secondFactor']], [false, 'missing'])
  assert.equal((await browser.ask('GET /v1/staff')).type, 'platform.second_factor_required')
  const pin = await browser.ask('PUT /v1/me/pin', { body: { pin: '2580' } })
  assert.equal(pin.type, 'platform.second_factor_required')
  await enrolCodes(browser)
  const now = await browser.ask('GET /v1/me')
  assert.deepEqual([now.body['trusted'], now.body['secondFactor']], [true, 'ready'])
  assert.equal((await browser.ask('GET /v1/staff')).status, 200)
})

test('password alone opens nothing once codes are set up; a code opens, and only once', async () => {
  await undemo(house, 'mikkel')
  const { totpURI } = await enrolCodes(await signedIn(house, 'mikkel'))
  const browser = house.visit()
  const first = await signIn(browser, 'mikkel')
  assert.equal(first.body['twoFactorRedirect'], true)
  assert.equal((await browser.ask('GET /v1/me')).status, 401)
  const thief = house.visit()
  await signIn(thief, 'mikkel')
  const code = totpOf(totpURI)
  assert.equal((await browser.ask(verify, { body: { code } })).status, 200)
  assert.equal((await browser.ask('GET /v1/me')).body['secondFactor'], 'ready')
  const replay = await thief.ask(verify, { body: { code } })
  assert.deepEqual([replay.status, replay.type], [401, 'staff.wrong_code'])
  assert.equal((await thief.ask('GET /v1/me')).status, 401)
})

test('of five who use one code at the same moment, one gets in', async () => {
  await undemo(house, 'jonas')
  const { totpURI } = await enrolCodes(await signedIn(house, 'jonas'))
  const browsers = Array.from({ length: 5 }, () => house.visit())
  for (const browser of browsers) await signIn(browser, 'jonas')
  const code = totpOf(totpURI)
  const answers = await Promise.all(browsers.map((b) => b.ask(verify, { body: { code } })))
  assert.deepEqual(
    answers.map((a) => a.status).toSorted((a, b) => a - b),
    [200, 401, 401, 401, 401],
  )
  const owner = browsers.find((_, i) => answers[i]?.status === 200) ?? assert.fail()
  await guessUntilTold(browsers.find((b) => b !== owner) ?? assert.fail())
  assert.equal((await signIn(owner, 'jonas')).body['twoFactorRedirect'], true)
  const next = await owner.ask(verify, { body: { code: totpOf(totpURI, 1) } })
  assert.equal(next.status, 200, 'the guesses of a stranger do not keep the owner out')
})

/** Guesses codes as someone who has the password, until told to wait. */
async function guessUntilTold(stranger: Visit): Promise<void> {
  for (let i = 0; i < 12; i++) {
    const { type } = await stranger.ask(verify, { body: { code: `00001${i}` } })
    if (type === 'staff.too_many_attempts') return
    if (type === 'staff.sign_in_again') await signIn(stranger, 'jonas')
  }
  assert.fail('guessing never had to wait')
}

test('a backup code works once', async () => {
  await undemo(house, 'leena')
  const { backupCodes } = await enrolCodes(await signedIn(house, 'leena'))
  const path = 'POST /v1/auth/staff/two-factor/verify-backup-code'
  const body = { code: backupCodes[0] }
  const browser = house.visit()
  await signIn(browser, 'leena')
  assert.equal((await browser.ask(path, { body })).status, 200)
  assert.equal((await browser.ask('GET /v1/me')).body['trusted'], true)
  const again = house.visit()
  await signIn(again, 'leena')
  assert.equal((await again.ask(path, { body })).type, 'staff.wrong_code')
})

test('a wish to trust the device for a month is not granted', async () => {
  const browser = house.visit()
  await signIn(browser, 'leena')
  const body = { code: '000000', trustDevice: true }
  await browser.ask(verify, { body })
  assert.equal(
    [...browser.cookies.keys()].some((name) => name.includes('trust')),
    false,
  )
})
