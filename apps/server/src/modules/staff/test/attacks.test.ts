import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import {
  addPasskeyRow,
  demoPassword,
  enrolCodes,
  idOf,
  setState,
  signedIn,
  signIn,
  undemo,
} from './given.ts'

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

test('a session that was there before the sign-in is worth nothing after it', async () => {
  const browser = await signedIn(house, 'elias')
  const planted = browser.copy()
  assert.equal((await planted.ask('GET /v1/me')).status, 200)
  await signIn(browser, 'elias')
  assert.notEqual(
    browser.cookies.get('rt_staff.session_token'),
    planted.cookies.get('rt_staff.session_token'),
  )
  assert.equal((await planted.ask('GET /v1/me')).status, 401)
  assert.equal((await browser.ask('GET /v1/me')).status, 200)
})

test('a stolen cookie is worth nothing once its session is ended elsewhere', async () => {
  const stolen = (await signedIn(house, 'elias')).copy()
  const id = (await stolen.ask('GET /v1/me/sessions')).body['items'] as { id: string }[]
  const owner = await signedIn(house, 'elias')
  const current = id.find((session) => 'current' in session && session.current === true)
  assert.equal((await owner.ask(`DELETE /v1/me/sessions/${current?.id}`)).status, 204)
  assert.equal((await stolen.ask('GET /v1/me')).status, 401)
  assert.equal((await owner.ask('GET /v1/me')).status, 200)
})

test('a session that another process ended is over here within a second', async () => {
  const browser = await signedIn(house, 'elias')
  assert.equal((await browser.ask('GET /v1/me')).status, 200)
  await house.engine.pool.query(
    `with gone as (delete from staff.session where member_id = $1)
      update staff.revocation set count = count + 1`,
    [await idOf(house, 'elias')],
  )
  await wait(1_010)
  assert.equal((await browser.ask('GET /v1/me')).status, 401)
})

test('signing out everywhere ends every session, this one too', async () => {
  const one = await signedIn(house, 'elias')
  const two = await signedIn(house, 'elias')
  assert.equal((await two.ask('POST /v1/me/sign-out-everywhere')).status, 204)
  for (const browser of [one, two]) assert.equal((await browser.ask('GET /v1/me')).status, 401)
})

test('a cookie with another signature, or none, opens nothing', async () => {
  const browser = await signedIn(house, 'elias')
  const cookie = browser.cookies.get('rt_staff.session_token') ?? ''
  const token = cookie.split('.')[0] ?? ''
  const forged = [token, `${token}.`, `${cookie.slice(0, -6)}AAA%3D`, `x${cookie}`, '%', '']
  for (const value of forged) {
    browser.cookies.set('rt_staff.session_token', value)
    assert.equal((await browser.ask('GET /v1/me')).status, 401, value)
  }
})

test('a page of another site changes nothing with our cookies', async () => {
  const browser = await signedIn(house, 'elias')
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  const paths = ['POST /v1/me/sign-out-everywhere', 'POST /v1/auth/staff/sign-out']
  for (const headers of foreign) {
    for (const path of paths) {
      const { type } = await browser.ask(path, { headers })
      assert.equal(type, 'platform.foreign_origin', `${path} ${JSON.stringify(headers)}`)
    }
  }
  const planted = await signIn2(foreign[0])
  assert.equal(planted.type, 'platform.foreign_origin')
  assert.equal((await browser.ask('GET /v1/me')).status, 200)
})

function signIn2(headers: Record<string, string> | undefined) {
  const body = { email: 'elias@tuuli.example', password: demoPassword }
  return house.visit().ask('POST /v1/auth/staff/sign-in/email', { body, headers: headers ?? {} })
}

test('what better-auth has and we do not use is not there', async () => {
  const browser = await signedIn(house, 'elias')
  const shut = [
    'POST /v1/auth/staff/sign-up/email',
    'GET /v1/auth/staff/get-session',
    'GET /v1/auth/staff/list-sessions',
    'POST /v1/auth/staff/update-user',
    'POST /v1/auth/staff/delete-user',
    'POST /v1/auth/staff/change-email',
    'POST /v1/auth/staff/two-factor/send-otp',
    'GET /v1/auth/staff/ok',
  ]
  for (const path of shut) {
    const { status } = await browser.ask(path, path.startsWith('POST') ? { body: {} } : {})
    assert.equal(status, 404, path)
  }
})

test('a thief with the password alone can neither add nor remove a factor, nor change it', async () => {
  await undemo(house, 'mikkel')
  await addPasskeyRow(house, 'mikkel')
  const thief = await signedIn(house, 'mikkel')
  assert.equal((await thief.ask('GET /v1/me')).body['trusted'], false)
  const asks = [
    ['GET /v1/auth/staff/passkey/generate-register-options', undefined],
    ['POST /v1/auth/staff/passkey/verify-registration', { response: {} }],
    ['POST /v1/auth/staff/passkey/delete-passkey', { id: 'psk_of_mikkel' }],
    ['POST /v1/auth/staff/two-factor/enable', { password: demoPassword }],
    [
      'POST /v1/auth/staff/change-password',
      { currentPassword: demoPassword, newPassword: 'thief-was-here-99' },
    ],
  ] as const
  for (const [path, body] of asks) {
    const { type } = await thief.ask(path, body === undefined ? {} : { body })
    assert.equal(type, 'staff.prove_factor', path)
  }
})

test('guessing has to wait, the owner on a known browser has not', async () => {
  const owner = await signedIn(house, 'zofia')
  await owner.ask('POST /v1/auth/staff/sign-out', { body: {} })
  const stranger = house.visit()
  const answers: (string | undefined)[] = []
  for (let i = 0; i < 8; i++) answers.push((await signIn(stranger, 'zofia', `guess ${i} ...`)).type)
  assert.deepEqual(answers.slice(0, 6), Array(6).fill('staff.sign_in_failed'))
  assert.equal(answers.at(-1), 'staff.too_many_attempts')
  assert.equal((await signIn(house.visit(), 'zofia')).type, 'staff.too_many_attempts')
  assert.equal((await signIn(owner, 'zofia')).status, 200)
})

test('forty guesses at the same moment: a handful is tried', async () => {
  const known = await signedIn(house, 'maja')
  await known.ask('POST /v1/auth/staff/sign-out', { body: {} })
  const stolen = Array.from({ length: 40 }, () => known.copy())
  const strangers = Array.from({ length: 40 }, () => house.visit())
  assert.deepEqual(await guessAtOnce(stolen), { tried: 9, refused: 31 })
  assert.deepEqual(await guessAtOnce(strangers), { tried: 6, refused: 34 })
})

async function guessAtOnce(browsers: readonly Visit[]) {
  const guesses = browsers.map((browser, i) => signIn(browser, 'maja', `guess ${i} ...`))
  const types = (await Promise.all(guesses)).map((answer) => answer.type)
  return {
    tried: types.filter((type) => type === 'staff.sign_in_failed').length,
    refused: types.filter((type) => type === 'staff.too_many_attempts').length,
  }
}

test('X-Forwarded-For of a caller gives no new tries', async () => {
  const tries: (string | undefined)[] = []
  for (let i = 0; i < 9; i++) {
    const body = { email: 'ida@tuuli.example', password: `guess ${i} ...` }
    const headers = { 'x-forwarded-for': `192.0.2.${i}`, 'x-redthread-address': `192.0.2.${i}` }
    const path = 'POST /v1/auth/staff/sign-in/email'
    tries.push((await house.visit().ask(path, { body, headers })).type)
  }
  assert.equal(tries.at(-1), 'staff.too_many_attempts')
})

test('a known and an unknown address get the same answer in the same time', async () => {
  const known: number[] = []
  const unknown: number[] = []
  const bodies = new Set<string>()
  await house.engine.pool.query('truncate staff.throttle')
  for (let i = 0; i < 12; i++) {
    for (const [times, name] of [
      [known, 'freja'],
      [unknown, `nobody${i}`],
    ] as const) {
      const start = performance.now()
      const { status, body } = await signIn(house.visit(), name, 'not the password')
      times.push(performance.now() - start)
      const { requestId: _, ...told } = body
      bodies.add(`${status} ${JSON.stringify(told)}`)
      await house.engine.pool.query('truncate staff.throttle')
    }
  }
  assert.equal(bodies.size, 1, [...bodies].join('\n'))
  const [a, b] = [median(known), median(unknown)]
  assert.ok(Math.abs(a - b) < Math.max(a, b) / 2, `known ${a} ms, unknown ${b} ms`)
})

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

test('a deactivated colleague is out at once and cannot come back in', async () => {
  const browser = await signedIn(house, 'onni')
  const owner = await signedIn(house, 'aino')
  const id = await idOf(house, 'onni')
  assert.equal((await setState(owner, id, 'deactivated')).status, 200)
  assert.equal((await browser.ask('GET /v1/me')).status, 401)
  assert.equal((await signIn(browser, 'onni')).type, 'staff.sign_in_failed')
})

test('a new password ends the other sessions and keeps this one as strong as it was', async () => {
  await undemo(house, 'leena')
  const other = await signedIn(house, 'leena')
  const browser = await signedIn(house, 'leena')
  await enrolCodes(browser)
  const path = 'POST /v1/auth/staff/change-password'
  const weak = { currentPassword: demoPassword, newPassword: 'leenakorhonen' }
  assert.equal((await browser.ask(path, { body: weak })).type, 'staff.weak_password')
  const wrong = { currentPassword: 'not the password', newPassword: 'rain on the tin roof' }
  assert.equal((await browser.ask(path, { body: wrong })).type, 'staff.wrong_password')
  const body = { currentPassword: demoPassword, newPassword: 'rain on the tin roof' }
  assert.equal((await browser.ask(path, { body })).status, 200)
  assert.equal((await other.ask('GET /v1/me')).status, 401)
  assert.equal((await browser.ask('GET /v1/me')).body['secondFactor'], 'ready')
})

test('a password of one’s own ends the leave of a demo account to skip the second factor', async () => {
  const browser = await signedIn(house, 'mikkel')
  const body = { currentPassword: demoPassword, newPassword: 'fog over the harbor' }
  await house.engine.pool.query('delete from staff.passkey; update staff.member set demo = true')
  const before = await browser.ask('GET /v1/me')
  assert.equal(before.body['secondFactor'], 'skipped_in_demo')
  const changed = await browser.ask('POST /v1/auth/staff/change-password', { body })
  assert.equal(changed.status, 200, changed.text)
  assert.equal((await browser.ask('GET /v1/me')).body['secondFactor'], 'missing')
})

test('once the demo is off, its accounts neither sign in nor stay signed in', async () => {
  const browser = await signedIn(house, 'ida')
  const off = { ...house.engine, config: { ...house.engine.config, demo: 'off' as const } }
  const quiet = await openRealHouse({ shared: off })
  try {
    const visit = quiet.visit()
    for (const [name, value] of browser.cookies) visit.cookies.set(name, value)
    assert.equal((await visit.ask('GET /v1/me')).status, 401)
    assert.equal((await signIn(quiet.visit(), 'ida')).type, 'staff.sign_in_failed')
  } finally {
    await quiet.close()
  }
})
