import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Member, Role } from '@redthread/contract/staff'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { idOf, roleId, setState, signedIn } from './given.ts'

let house: RealHouse
let owner: Visit
let storeLead: Visit
before(async () => {
  house = await openRealHouse()
  owner = await signedIn(house, 'aino')
  storeLead = await signedIn(house, 'leena')
})
after(() => house.close())

const kamppi = { channels: null, locations: ['loc_kamppi'] }
const everywhere = { channels: null, locations: null }

interface Gift extends Record<string, unknown> {
  readonly to: string
  readonly role: string
}

async function give(browser: Visit, { to, role, ...places }: Gift) {
  const path = `PUT /v1/staff/${await idOf(house, to)}/roles`
  return browser.ask(path, { body: { roles: [{ roleId: roleId(role), ...places }] } })
}

test('a store manager gives what they hold, at their store only', async () => {
  assert.equal((await give(storeLead, { to: 'onni', role: 'associate', ...kamppi })).status, 200)
  const beyond = [
    ['onni', 'associate', everywhere],
    ['onni', 'associate', { channels: null, locations: ['loc_aarhus'] }],
    ['onni', 'associate', { channels: null, locations: ['loc_kamppi', 'loc_aarhus'] }],
    ['onni', 'owner', kamppi],
    ['onni', 'manager', kamppi],
    ['onni', 'auditor', kamppi],
  ] as const
  for (const [name, role, places] of beyond) {
    const { type } = await give(storeLead, { to: name, role, ...places })
    assert.equal(type, 'staff.beyond_own_rights', `${role} ${JSON.stringify(places)}`)
  }
})

test('nobody touches those who may do more, or what holds elsewhere', async () => {
  for (const name of ['aino', 'mikkel', 'freja', 'zofia']) {
    const id = await idOf(house, name)
    const shut = await setState(storeLead, id, 'deactivated')
    assert.equal(shut.type, 'staff.beyond_own_rights', name)
    for (const path of [
      `DELETE /v1/staff/${id}/sessions`,
      `DELETE /v1/staff/${id}/second-factor`,
      `DELETE /v1/staff/${id}/pin`,
    ]) {
      const { type } = await storeLead.ask(path)
      assert.equal(type, 'staff.beyond_own_rights', `${name} ${path}`)
    }
  }
  const id = await idOf(house, 'freja')
  const taken = { body: { roles: [] } }
  const { type } = await storeLead.ask(`PUT /v1/staff/${id}/roles`, taken)
  assert.equal(type, 'staff.beyond_own_rights')
})

test('nobody changes their own rights, the owner neither', async () => {
  for (const [browser, name] of [
    [owner, 'aino'],
    [storeLead, 'leena'],
  ] as const) {
    assert.equal(
      (await give(browser, { to: name, role: 'auditor', ...everywhere })).type,
      'staff.own_rights',
    )
    const id = await idOf(house, name)
    assert.equal((await setState(browser, id, 'deactivated')).type, 'staff.own_rights')
  }
})

test('a store manager sees the colleagues of the store only', async () => {
  const { body } = await storeLead.ask('GET /v1/staff')
  const names = (body['items'] as Member[]).map((member) => member.name)
  assert.deepEqual(names, ['Leena Korhonen', 'Onni Laine'])
  const id = await idOf(house, 'freja')
  assert.equal((await storeLead.ask(`GET /v1/staff/${id}`)).type, 'staff.unknown_member')
  const all = await owner.ask('GET /v1/staff?limit=3')
  assert.equal((all.body['items'] as Member[]).length, 3)
  const next = await owner.ask(`GET /v1/staff?limit=50&after=${String(all.body['next'])}`)
  assert.equal((next.body['items'] as Member[]).length, 7)
})

test('of two owners who remove each other at the same moment, one stays', async () => {
  assert.equal((await give(owner, { to: 'mikkel', role: 'owner', ...everywhere })).status, 200)
  const second = await signedIn(house, 'mikkel')
  const [a, b] = [await idOf(house, 'aino'), await idOf(house, 'mikkel')]
  const answers = await Promise.all([
    setState(owner, b, 'deactivated'),
    setState(second, a, 'deactivated'),
  ])
  assert.equal(answers.filter((answer) => answer.status === 200).length, 1)
  const { rows } = await house.engine.pool.query(
    `select from staff.assignment a join staff.member m on m.id = a.member_id
      where a.role_id = 'rol_owner' and m.state = 'active'`,
  )
  assert.equal(rows.length, 1)
  await house.engine.pool.query(`update staff.member set state = 'active'`)
  await house.engine.pool.query(
    'delete from staff.assignment where role_id = $1 and member_id = $2',
    ['rol_owner', b],
  )
  owner = await signedIn(house, 'aino')
})

test('the last owner cannot be made a store’s', async () => {
  const key = await ownersKey()
  const path = `PUT /v1/staff/${await idOf(house, 'aino')}/roles`
  const headers = { authorization: `Bearer ${key}` }
  const visit = house.visit()
  for (const roles of [[{ roleId: roleId('owner'), ...kamppi }], []]) {
    const { type } = await visit.ask(path, { body: { roles }, headers })
    assert.equal(type, 'staff.last_owner')
  }
})

/** A key that may do all that the owner may. */
async function ownersKey(): Promise<string> {
  const { body } = await owner.ask('GET /v1/permissions')
  const permissions = (body['items'] as { permission: string }[]).map((item) => item.permission)
  const draft = { name: 'All', permissions, ...everywhere, expiresInDays: null }
  const made = await owner.ask('POST /v1/keys', { body: draft })
  assert.equal(made.status, 201, made.text)
  return String(made.body['secret'])
}

const words = { en: 'Greeter', fi: 'Tervehtijä', da: 'Vært', pl: 'Powitalny' }
const draft = { code: 'greeter', names: words, permissions: ['customers:read'] }

test('a role is made of what its maker holds, and follows its members at once', async () => {
  const body = { ...draft, needsSecondFactor: false }
  assert.equal((await storeLead.ask('POST /v1/roles', { body })).type, 'platform.not_allowed')
  const made = await owner.ask('POST /v1/roles', { body })
  assert.equal(made.status, 201, made.text)
  const role = made.body as unknown as Role
  assert.equal((await owner.ask('POST /v1/roles', { body })).type, 'staff.code_taken')
  const path = `PUT /v1/staff/${await idOf(house, 'ida')}/roles`
  const roles = [{ roleId: role.id, ...everywhere }]
  assert.equal((await owner.ask(path, { body: { roles } })).status, 200)
  const ida = await signedIn(house, 'ida')
  const asked = { body: { permissions: ['customers:read', 'customers:write'] } }
  const changed = await owner.ask(`PATCH /v1/roles/${role.id}`, {
    ...asked,
    headers: { 'if-match': '"1"' },
  })
  assert.equal(changed.status, 200, changed.text)
  const { body: me } = await ida.ask('GET /v1/me')
  const held = (me['grants'] as { permission: string }[]).map((grant) => grant.permission)
  assert.equal(held.includes('customers:write'), true)
  const stale = await owner.ask(`PATCH /v1/roles/${role.id}`, {
    ...asked,
    headers: { 'if-match': '"1"' },
  })
  assert.equal(stale.type, 'platform.version_conflict')
  assert.equal((await owner.ask(`DELETE /v1/roles/${role.id}`)).type, 'staff.role_in_use')
})

test('built-in roles and unknown permissions are refused', async () => {
  const path = `PATCH /v1/roles/${roleId('auditor')}`
  const change = { body: { permissions: ['staff:write'] } }
  assert.equal((await owner.ask(path, change)).type, 'staff.role_built_in')
  const body = { ...draft, code: 'odd', permissions: ['rockets:launch'], needsSecondFactor: false }
  assert.equal((await owner.ask('POST /v1/roles', { body })).type, 'staff.unknown_permission')
})

test('a colleague changed meanwhile is not overwritten, and the last role may go', async () => {
  const id = await idOf(house, 'onni')
  const body = { roles: [] }
  const path = `PUT /v1/staff/${id}/roles`
  const stale = await storeLead.ask(path, { body, headers: { 'if-match': '"99"' } })
  assert.equal(stale.type, 'platform.version_conflict')
  const taken = await storeLead.ask(path, { body })
  assert.deepEqual([taken.status, taken.body['roles']], [200, []], taken.text)
  assert.equal((await storeLead.ask(path, { body })).status, 200)
})

test('a right cannot hold at a place that does not exist', async () => {
  const { type } = await give(owner, {
    to: 'elias',
    role: 'associate',
    ...{ ...kamppi, locations: ['loc_moon'] },
  })
  assert.equal(type, 'staff.unknown_place')
})

test('the catalog says in four languages what there is, and what the caller may give', async () => {
  const { body } = await storeLead.ask('GET /v1/permissions')
  const items = body['items'] as { permission: string; words: object; mayGrant: boolean }[]
  assert.deepEqual(items.find((item) => item.permission === 'staff:read')?.mayGrant, false)
  for (const { words: said } of items) assert.equal(Object.values(said).filter(Boolean).length, 4)
})
