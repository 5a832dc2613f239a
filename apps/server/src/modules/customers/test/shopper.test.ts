import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import { signedIn } from '#modules/staff/test/given.ts'
import { askForLink, follow, givenShopper } from './given.ts'

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

async function count(table: string): Promise<number> {
  const { rows } = await house.engine.pool.query<{ n: number }>(
    `select count(*)::int as n from customers.${table}`,
  )
  return rows[0]?.n ?? -1
}

test('a visitor is a person from the first request, and leaves no row behind', async () => {
  const before = await count('person')
  const browser = house.visit()
  const first = await browser.ask('GET /v1/visitor')
  assert.equal(first.status, 200, first.text)
  assert.match(String(first.body['personId']), /^per_/)
  const again = await browser.ask('GET /v1/visitor')
  assert.equal(again.body['personId'], first.body['personId'])
  assert.equal(again.headers.get('set-cookie'), null)
  assert.equal(await count('person'), before)
})

test('a forged visitor cookie makes nobody someone else', async () => {
  const browser = house.visit()
  const { body } = await browser.ask('GET /v1/visitor')
  const cookie = browser.cookies.get('rt_person') ?? ''
  const signature = cookie.split('.')[1] ?? ''
  const victim = String(body['personId'])
  const forged = [
    `per_01victim000000000000.${signature}`,
    victim,
    `${victim}.`,
    `${victim}.${signature.slice(0, -2)}AA`,
    `stf_${victim.slice(4)}.${signature}`,
  ]
  for (const value of forged) {
    const thief = house.visit()
    thief.cookies.set('rt_person', value)
    const { body: seen } = await thief.ask('GET /v1/visitor')
    assert.notEqual(seen['personId'], victim, value)
    assert.match(String(seen['personId']), /^per_[0-9a-z]{26}$/)
  }
})

test('a shopper signs in by link; the anonymous person of the browser is linked', async () => {
  const browser = house.visit()
  const visitor = String((await browser.ask('GET /v1/visitor')).body['personId'])
  await givenShopper(house, 'sanna@shopper.example', browser)
  const { body } = await browser.ask('GET /v1/account')
  assert.equal(body['email'], 'sanna@shopper.example')
  assert.equal((await browser.ask('GET /v1/visitor')).body['signedIn'], true)
  const agent = await signedIn(house, 'zofia')
  const seen = await agent.ask(`GET /v1/people/${String(body['personId'])}`)
  assert.equal(seen.status, 200, seen.text)
  const [link] = seen.body['links'] as { linkedId: string; undoneAt: string | null }[]
  assert.deepEqual([link?.linkedId, link?.undoneAt], [visitor, null])
  const [identity] = seen.body['identities'] as Record<string, unknown>[]
  assert.deepEqual(
    [identity?.['kind'], identity?.['value'], identity?.['verified']],
    ['email', 'sanna@shopper.example', true],
  )
})

test('a link between two people is undone exactly', async () => {
  const browser = house.visit()
  const visitor = String((await browser.ask('GET /v1/visitor')).body['personId'])
  await givenShopper(house, 'undo@shopper.example', browser)
  const personId = String((await browser.ask('GET /v1/account')).body['personId'])
  const agent = await signedIn(house, 'zofia')
  const undone = await agent.ask(`DELETE /v1/people/${personId}/links/${visitor}`)
  assert.equal(undone.status, 200, undone.text)
  const { rows } = await house.engine.pool.query(
    'select merged_into from customers.person where id = $1',
    [visitor],
  )
  assert.deepEqual(rows, [{ merged_into: null }])
  const again = await agent.ask(`DELETE /v1/people/${personId}/links/${visitor}`)
  assert.equal(again.type, 'customers.unknown_link')
})

test('on a shared device the second shopper does not get the past of the first', async () => {
  const browser = house.visit()
  await browser.ask('GET /v1/visitor')
  const cookie = browser.cookies.get('rt_person') ?? ''
  await givenShopper(house, 'first@shopper.example', browser)
  await browser.ask('POST /v1/auth/shopper/sign-out', { body: {} })
  assert.equal(browser.cookies.has('rt_person'), false)
  browser.cookies.set('rt_person', cookie)
  await givenShopper(house, 'second@shopper.example', browser)
  const { body } = await browser.ask('GET /v1/account/export')
  assert.deepEqual(body['links'], [])
})

test('a link works once, for whoever is first of five', async () => {
  await askForLink(house.visit(), 'race@shopper.example')
  const link = await house.mailed('race@shopper.example')
  const browsers = Array.from({ length: 5 }, () => house.visit())
  const answers = await Promise.all(browsers.map((browser) => follow(browser, link)))
  assert.deepEqual(
    answers.map((a) => a.status).toSorted((a, b) => a - b),
    [200, 410, 410, 410, 410],
  )
  const { rows } = await house.engine.pool.query(
    `select from customers.session s join customers.shopper p on p.id = s.shopper_id
      where p.email = 'race@shopper.example'`,
  )
  assert.equal(rows.length, 1)
  const replay = await follow(house.visit(), link)
  assert.deepEqual([replay.status, replay.type], [410, 'customers.link_not_valid'])
})

test('a wrong, long or missing token opens nothing', async () => {
  for (const token of ['a'.repeat(32), 'A'.repeat(500), '', 7, null, "x' or '1'='1"]) {
    const body = { token }
    const { type } = await house.visit().ask('POST /v1/auth/shopper/magic-link/verify', { body })
    assert.equal(type, 'customers.link_not_valid', String(token))
  }
})

test('a scanner that opens the link uses nothing up; the button signs in and leads on', async () => {
  const next = { callbackURL: '/fi/account', errorCallbackURL: '/fi/sign-in?error=link' }
  const browser = house.visit()
  await askForLink(browser, 'mail@shopper.example', next)
  const link = await house.mailed('mail@shopper.example')
  const path = link.pathname + link.search
  for (let i = 0; i < 3; i++) {
    const { status, text, headers } = await house.visit().ask(`GET ${path}`)
    assert.equal(status, 200)
    assert.match(text, /<form method="post"/)
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'/)
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const evil = { ...form, origin: 'https://evil.example' }
  const foreign = await house.visit().ask(`POST ${path}`, { headers: evil })
  assert.equal(foreign.type, 'platform.foreign_origin')
  const pressed = await browser.ask(`POST ${path}`, { headers: form })
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [303, '/fi/account'])
  assert.equal((await browser.ask('GET /v1/account')).status, 200)
  const late = await house.visit().ask(`POST ${path}`, { headers: form })
  assert.equal(late.headers.get('location'), '/fi/sign-in?error=link')
})

test('a link leads nowhere but to this site', async () => {
  const evil = { callbackURL: 'https://evil.example/', errorCallbackURL: '//evil.example' }
  await askForLink(house.visit(), 'next@shopper.example', evil)
  const link = await house.mailed('next@shopper.example')
  assert.equal(link.origin, 'http://localhost:4000')
  assert.deepEqual([link.searchParams.get('next'), link.searchParams.get('failed')], ['/', '/'])
})

test('asking for a link tells nothing about an address, and floods nobody', async () => {
  await givenShopper(house, 'known@shopper.example')
  const known = await askForLink(house.visit(), 'known@shopper.example')
  const unknown = await askForLink(house.visit(), 'unknown@shopper.example')
  assert.deepEqual([known.status, known.text], [unknown.status, unknown.text])
  const types: (string | undefined)[] = []
  for (let i = 0; i < 8; i++) {
    types.push((await askForLink(house.visit(), 'victim@shopper.example')).type)
  }
  assert.equal(types.at(-1), 'customers.too_many_attempts')
})

test('a stolen cookie is worth nothing after the sign-out', async () => {
  const browser = await givenShopper(house, 'out@shopper.example')
  const stolen = browser.copy()
  assert.equal((await stolen.ask('GET /v1/account')).status, 200)
  assert.equal((await browser.ask('POST /v1/auth/shopper/sign-out', { body: {} })).status, 200)
  assert.equal((await stolen.ask('GET /v1/account')).status, 401)
})

test('a shopper sees where they are signed in and signs out elsewhere', async () => {
  const one = await givenShopper(house, 'two@shopper.example')
  const two = await givenShopper(house, 'two@shopper.example')
  const { body } = await two.ask('GET /v1/account/sessions')
  const items = body['items'] as { id: string; current: boolean; device: string }[]
  assert.deepEqual(
    items.map((item) => Number(item.current)).toSorted((a, b) => a - b),
    [0, 1],
  )
  assert.equal(items[0]?.device, 'Firefox on Linux')
  const other = items.find((item) => !item.current)
  assert.equal((await two.ask(`DELETE /v1/account/sessions/${other?.id}`)).status, 204)
  assert.equal((await one.ask('GET /v1/account')).status, 401)
  const stranger = await givenShopper(house, 'stranger@shopper.example')
  const own = items.find((item) => item.current)
  const { type } = await stranger.ask(`DELETE /v1/account/sessions/${own?.id}`)
  assert.equal(type, 'customers.unknown_session')
})

test('a shopper changes their name, with a version that must be the latest', async () => {
  const browser = await givenShopper(house, 'name@shopper.example')
  const { body } = await browser.ask('GET /v1/account')
  const headers = { 'if-match': `"${String(body['version'])}"` }
  const change = { body: { givenName: 'Sanna', locale: 'fi' }, headers }
  assert.equal((await browser.ask('PATCH /v1/account', change)).status, 200)
  assert.equal((await browser.ask('GET /v1/visitor')).body['givenName'], 'Sanna')
  assert.equal((await browser.ask('PATCH /v1/account', change)).status, 412)
})

test('a shopper is forgotten: no address, no name, no way in; the number stays', async () => {
  const browser = await givenShopper(house, 'gone@shopper.example')
  const personId = String((await browser.ask('GET /v1/account')).body['personId'])
  const erased = await browser.ask('DELETE /v1/account')
  assert.equal(erased.status, 204, erased.text)
  assert.equal((await browser.ask('GET /v1/account')).status, 401)
  const { rows } = await house.engine.pool.query(
    `select known, given_name, erased_at is not null as erased from customers.person where id = $1`,
    [personId],
  )
  assert.deepEqual(rows, [{ known: false, given_name: null, erased: true }])
  for (const table of ['shopper', 'identity']) {
    const { rows: left } = await house.engine.pool.query(`select * from customers.${table}`)
    assert.equal(JSON.stringify(left).includes('gone@shopper.example'), false, table)
  }
})

test('being forgotten asks for a sign-in of the last hour', async () => {
  const browser = await givenShopper(house, 'old@shopper.example')
  house.later({ hours: 2 })
  const { type } = await browser.ask('DELETE /v1/account')
  house.later({ hours: -2 })
  assert.equal(type, 'customers.sign_in_again')
})

test('a shopper is no colleague, and a colleague no shopper', async () => {
  const shopper = await givenShopper(house, 'mix@shopper.example')
  assert.equal((await shopper.ask('GET /v1/me')).status, 401)
  const session = shopper.cookies.get('rt_shopper.session_token') ?? ''
  const crossed = house.visit()
  crossed.cookies.set('rt_staff.session_token', session)
  assert.equal((await crossed.ask('GET /v1/me')).status, 401)
  const colleague = await signedIn(house, 'ida')
  assert.equal((await colleague.ask('GET /v1/account')).status, 401)
})
