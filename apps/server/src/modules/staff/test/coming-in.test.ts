import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { inviteFirstOwner } from '#modules/staff/index.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { idOf, roleId, setState, signedIn, signIn } from './given.ts'

let house: RealHouse
let lead: Visit
before(async () => {
  house = await openRealHouse({ jobs: true })
  lead = await signedIn(house, 'leena')
})
after(() => house.close())

const kamppi = { channels: null, locations: ['loc_kamppi'] }

function invite(browser: Visit, name: string, roles: object[]) {
  const body = { email: `${name}@tuuli.example`, name: `New ${name}`, locale: 'pl', roles }
  return browser.ask('POST /v1/invitations', { body })
}

async function tokenFor(name: string): Promise<string> {
  const url = await house.mailed(`${name}@tuuli.example`)
  return url.searchParams.get('token') ?? ''
}

function accept(token: string, password = 'rain on the tin roof') {
  const body = { token, name: 'Piotr Wójcik', password }
  return house.visit().ask('POST /v1/invitations/accept', { body })
}

test('an invited colleague chooses a password and has the roles they were invited to', async () => {
  const invited = await invite(lead, 'piotr', [{ roleId: roleId('associate'), ...kamppi }])
  assert.deepEqual([invited.status, invited.body['state']], [201, 'open'], invited.text)
  const token = await tokenFor('piotr')
  assert.equal((await accept(token, 'piotr12345')).type, 'staff.weak_password')
  assert.equal((await accept(token)).status, 204)
  const browser = house.visit()
  assert.equal((await signIn(browser, 'piotr', 'rain on the tin roof')).status, 200)
  const { body } = await browser.ask('GET /v1/me')
  assert.deepEqual([body['name'], body['locale']], ['Piotr Wójcik', 'pl'])
  assert.deepEqual(body['roles'], [
    { roleId: roleId('associate'), roleCode: 'associate', ...kamppi },
  ])
  assert.equal((await accept(token)).type, 'staff.link_not_valid')
})

test('nobody invites to more than they hold', async () => {
  const wishes = [
    { roleId: roleId('owner'), ...kamppi },
    { roleId: roleId('associate'), channels: null, locations: null },
    { roleId: roleId('associate'), channels: null, locations: ['loc_aarhus'] },
  ]
  for (const wish of wishes) {
    assert.equal((await invite(lead, 'x', [wish])).type, 'staff.beyond_own_rights')
  }
})

test('of five who follow one invitation at the same moment, one becomes a member', async () => {
  await invite(lead, 'race', [{ roleId: roleId('associate'), ...kamppi }])
  const token = await tokenFor('race')
  const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)))
  assert.deepEqual(
    answers.map((a) => a.status).toSorted((a, b) => a - b),
    [204, 410, 410, 410, 410],
  )
})

test('a member and a stranger are invited with the same answer; the member gets no link', async () => {
  const wish = [{ roleId: roleId('associate'), ...kamppi }]
  const [stranger, member] = [await invite(lead, 'eve', wish), await invite(lead, 'onni', wish)]
  assert.deepEqual([stranger.status, member.status], [201, 201])
  assert.deepEqual(Object.keys(stranger.body), Object.keys(member.body))
  await assert.rejects(house.mailed('onni@tuuli.example'))
})

test('an invitation ends when it is withdrawn, when it is old, and with who sent it', async () => {
  const wish = [{ roleId: roleId('associate'), ...kamppi }]
  const withdrawn = await invite(lead, 'one', wish)
  const path = `DELETE /v1/invitations/${String(withdrawn.body['id'])}`
  assert.equal((await lead.ask(path)).status, 204)
  assert.equal((await accept(await tokenFor('one'))).type, 'staff.link_not_valid')
  await invite(lead, 'two', wish)
  house.later({ hours: 49 })
  assert.equal((await accept(await tokenFor('two'))).type, 'staff.link_not_valid')
  house.later({ hours: -49 })
  await invite(lead, 'three', wish)
  const owner = await signedIn(house, 'aino')
  const id = await idOf(house, 'leena')
  await setState(owner, id, 'deactivated')
  assert.equal((await accept(await tokenFor('three'))).type, 'staff.link_not_valid')
  await setState(owner, id, 'active')
  lead = await signedIn(house, 'leena')
})

test('a forgotten password is replaced by mail, once, and ends all sessions', async () => {
  const before = await signedIn(house, 'elias')
  await ask('elias@tuuli.example')
  const token = await laterTokenFor('elias')
  const body = { token, newPassword: 'snow on the east side' }
  const path = 'POST /v1/auth/staff/reset-password'
  const weak = { token, newPassword: 'salasana123' }
  assert.equal((await house.visit().ask(path, { body: weak })).type, 'staff.weak_password')
  assert.equal((await house.visit().ask(path, { body })).status, 200)
  assert.equal((await house.visit().ask(path, { body })).type, 'staff.link_not_valid')
  assert.equal((await before.ask('GET /v1/me')).status, 401)
  assert.equal((await signIn(house.visit(), 'elias')).type, 'staff.sign_in_failed')
  assert.equal((await signIn(house.visit(), 'elias', 'snow on the east side')).status, 200)
})

function ask(email: string) {
  return house.visit().ask('POST /v1/password-resets', { body: { email } })
}

async function laterTokenFor(name: string): Promise<string> {
  for (let i = 0; i < 600; i++) {
    const token = await tokenFor(name).catch(() => '')
    if (token !== '') return token
    await wait(50)
  }
  return assert.fail('no mail came')
}

test('asking for a new password tells nothing about an address', async () => {
  const [known, unknown] = [await ask('zofia@tuuli.example'), await ask('nobody@tuuli.example')]
  assert.deepEqual([known.status, known.text], [unknown.status, unknown.text])
  await laterTokenFor('zofia')
  await assert.rejects(house.mailed('nobody@tuuli.example'))
})

test('the operator of a new house lets the first owner in', async () => {
  const owner = { email: 'First@tuuli.example', name: 'First Owner', locale: 'en' as const }
  const options = { actor: { kind: 'system', name: 'cli' } as const, traceId: 't' }
  const link = await unitOfWork(house.engine, options, (ctx) => inviteFirstOwner(ctx, owner))
  assert.equal((await accept(new URL(link).searchParams.get('token') ?? '')).status, 204)
  const browser = house.visit()
  await signIn(browser, 'first', 'rain on the tin roof')
  assert.equal((await browser.ask('GET /v1/me')).body['secondFactor'], 'missing')
})
