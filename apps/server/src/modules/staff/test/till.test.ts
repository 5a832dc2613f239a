import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { idOf, signedIn, signIn } from './given.ts'

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

/** A browser that Leena has made a till of Kamppi, and left. */
async function givenTill(): Promise<Visit> {
  const browser = await signedIn(house, 'leena')
  const body = { name: 'Till 1', locationId: 'loc_kamppi' }
  const paired = await browser.ask('POST /v1/devices', { body })
  assert.equal(paired.status, 201, paired.text)
  await browser.ask('POST /v1/auth/staff/sign-out', { body: {} })
  return browser
}

async function unlock(till: Visit, name: string, pin: string) {
  const body = { memberId: await idOf(house, name), pin }
  return till.ask('POST /v1/till/unlock', { body })
}

test('a till shows who may switch to it, and switches by PIN', async () => {
  const till = await givenTill()
  const seen = await till.ask('GET /v1/till')
  assert.deepEqual(
    (seen.body['staff'] as { name: string }[]).map((member) => member.name),
    ['Leena Korhonen', 'Onni Laine'],
  )
  assert.equal((await till.ask('GET /v1/me')).status, 401)
  assert.equal((await unlock(till, 'onni', '9164')).status, 204)
  const me = await till.ask('GET /v1/me')
  assert.deepEqual(
    [me.body['name'], me.body['by'], me.body['trusted']],
    ['Onni Laine', 'pin', true],
  )
  assert.equal((me.body['device'] as { name: string }).name, 'Till 1')
  assert.equal((await unlock(till, 'leena', '2741')).status, 204)
  assert.equal((await till.ask('GET /v1/me')).body['name'], 'Leena Korhonen')
  assert.equal((await till.ask('POST /v1/till/lock')).status, 204)
  assert.equal((await till.ask('GET /v1/me')).status, 401)
})

test('a PIN opens counter’s work there, not the rights of its owner', async () => {
  const till = await givenTill()
  await unlock(till, 'leena', '2741')
  const { body } = await till.ask('GET /v1/me')
  const grants = body['grants'] as { permission: string; locations: string[] | null }[]
  assert.ok(grants.length > 0)
  for (const { locations } of grants) assert.deepEqual(locations, ['loc_kamppi'])
  assert.equal((await till.ask('GET /v1/staff')).type, 'platform.not_allowed')
  const selfService = [
    ['PUT /v1/me/pin', { pin: '2580' }],
    ['POST /v1/me/sign-out-everywhere', undefined],
    ['DELETE /v1/me/pin', undefined],
    ['PATCH /v1/me', { name: 'Someone' }],
  ] as const
  for (const [path, asked] of selfService) {
    const { type } = await till.ask(path, asked === undefined ? {} : { body: asked })
    assert.equal(type, 'staff.not_with_pin', path)
  }
  const auth = await till.ask('GET /v1/auth/staff/passkey/generate-register-options')
  assert.equal(auth.type, 'platform.sign_in_required')
})

test('the session of a till is worth nothing on another browser', async () => {
  const till = await givenTill()
  await unlock(till, 'onni', '9164')
  const thief = house.visit()
  thief.cookies.set('rt_till', till.cookies.get('rt_till') ?? '')
  assert.equal((await thief.ask('GET /v1/me')).status, 401)
})

test('without a paired till a PIN opens nothing', async () => {
  const { type } = await unlock(house.visit(), 'onni', '9164')
  assert.equal(type, 'platform.sign_in_required')
})

test('colleagues of other places and unknown ones get the same answer as a wrong PIN', async () => {
  const till = await givenTill()
  const answers = [
    await unlock(till, 'onni', '1357'),
    await unlock(till, 'freja', '5836'),
    await unlock(till, 'aino', '2741'),
    await till.ask('POST /v1/till/unlock', { body: { memberId: 'stf_nobody', pin: '2741' } }),
  ]
  for (const { status, type } of answers) assert.deepEqual([status, type], [401, 'staff.wrong_pin'])
})

test('thirty guesses at the same moment: five are tried; another till is not shut', async () => {
  const till = await givenTill()
  const other = await givenTill()
  const guesses = Array.from({ length: 30 }, (_, i) => unlock(till, 'onni', String(3000 + i)))
  const types = (await Promise.all(guesses)).map((answer) => answer.type)
  assert.equal(types.filter((type) => type === 'staff.wrong_pin').length, 5)
  assert.equal(types.filter((type) => type === 'staff.too_many_attempts').length, 25)
  assert.equal((await unlock(till, 'onni', '9164')).type, 'staff.too_many_attempts')
  assert.equal((await unlock(till, 'leena', '2741')).status, 204)
  assert.equal((await unlock(other, 'onni', '9164')).status, 204)
  assert.equal((await signIn(house.visit(), 'onni')).status, 200)
  house.later({ seconds: 3 })
  assert.equal((await unlock(till, 'onni', '9164')).status, 204)
})

test('an unpaired till is over at once, with whoever had it', async () => {
  const till = await givenTill()
  await unlock(till, 'onni', '9164')
  const lead = await signedIn(house, 'leena')
  const { body } = await lead.ask('GET /v1/devices')
  for (const { id } of body['items'] as { id: string }[]) {
    assert.equal((await lead.ask(`DELETE /v1/devices/${id}`)).status, 204)
  }
  assert.equal((await till.ask('GET /v1/me')).status, 401)
  assert.equal((await till.ask('GET /v1/till')).status, 401)
})

test('a store manager pairs tills of their store only', async () => {
  const lead = await signedIn(house, 'leena')
  const body = { name: 'Till', locationId: 'loc_aarhus' }
  assert.equal((await lead.ask('POST /v1/devices', { body })).type, 'platform.not_allowed')
})

test('a weak PIN is not taken, and a PIN is kept as a hash', async () => {
  const browser = await signedIn(house, 'zofia')
  for (const pin of ['1234', '0000', '1984']) {
    assert.equal((await browser.ask('PUT /v1/me/pin', { body: { pin } })).type, 'staff.weak_pin')
  }
  assert.equal((await browser.ask('PUT /v1/me/pin', { body: { pin: '7391' } })).status, 204)
  const { rows } = await house.engine.pool.query<{ pin_hash: string }>(
    'select pin_hash from staff.member where email = $1',
    ['zofia@tuuli.example'],
  )
  assert.match(rows[0]?.pin_hash ?? '', /^[0-9a-f]{32}:[0-9a-f]{128}$/)
  const { rows: audit } = await house.engine.pool.query('select * from platform.audit')
  assert.equal(JSON.stringify(audit).includes('7391'), false)
})

test('signing in by password on a till ends the PIN session there', async () => {
  const till = await givenTill()
  await unlock(till, 'onni', '9164')
  const before = till.copy()
  await signIn(till, 'leena')
  assert.equal((await till.ask('GET /v1/me')).body['by'], 'password')
  assert.equal((await before.ask('GET /v1/me')).status, 401)
})
