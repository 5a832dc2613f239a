import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import { demoPassword } from '../seeds/demo-staff.ts'

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

test('a colleague signs in, sees who they are, and signs out', async () => {
  const browser = house.visit()
  assert.equal((await browser.ask('GET /v1/me')).type, 'platform.sign_in_required')
  const body = { email: 'aino@tuuli.example', password: demoPassword }
  const signedIn = await browser.ask('POST /v1/auth/staff/sign-in/email', { body })
  assert.equal(signedIn.status, 200, signedIn.text)
  assert.equal(signedIn.text.includes('token'), false)
  const me = await browser.ask('GET /v1/me')
  assert.equal(me.status, 200, me.text)
  assert.deepEqual(
    [me.body['name'], me.body['trusted'], me.body['secondFactor']],
    ['Aino Virtanen', true, 'skipped_in_demo'],
  )
  const stolen = browser.copy()
  assert.equal((await browser.ask('POST /v1/auth/staff/sign-out', { body: {} })).status, 200)
  assert.equal((await browser.ask('GET /v1/me')).status, 401)
  assert.equal((await stolen.ask('GET /v1/me')).status, 401)
})
