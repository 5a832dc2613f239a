import assert from 'node:assert/strict'
import { givenShopper } from '#modules/customers/test/given.ts'
import { signedIn, undemo } from '#modules/staff/test/given.ts'
import { permissionCatalog } from '#platform/permission-catalog.ts'
import type { RealHouse } from '../real-house.ts'
import type { Visit } from '../visit.ts'

/** Someone who calls every route: the column's title, and a browser or key of theirs. */
export interface Caller {
  readonly title: string
  readonly visit: Visit
  readonly headers: Readonly<Record<string, string>>
}

const roles = {
  owner: 'aino',
  manager: 'mikkel',
  'store manager (Kamppi)': 'leena',
  'associate (Kamppi)': 'onni',
  'service agent': 'zofia',
  merchandiser: 'elias',
  marketer: 'maja',
  developer: 'jonas',
  auditor: 'ida',
} as const

/** Everyone the table knows, signed in; strangers first. */
export async function allCallers(house: RealHouse): Promise<Caller[]> {
  const visitor = house.visit()
  await visitor.ask('GET /v1/visitor')
  const staff: Caller[] = []
  for (const [title, name] of Object.entries(roles)) {
    staff.push(ours(title, await signedIn(house, name)))
  }
  const owner = staff[0]?.visit ?? assert.fail()
  return [
    by('nobody', house.visit()),
    by('visitor', visitor),
    by('shopper', await givenShopper(house, 'rights@shopper.example')),
    ours('till, locked', await lockedTill(house)),
    ours('till, by PIN (Kamppi)', await unlockedTill(house)),
    ours('owner without second factor', await halfOwner(house)),
    ...staff,
    await keyOf(house, owner, { title: 'key, everything', locations: null, channels: null }),
    await keyOf(house, owner, {
      ...{ title: 'key, everything elsewhere' },
      ...{ locations: ['loc_aarhus'], channels: ['chn_elsewhere'] },
    }),
  ]
}

function by(title: string, visit: Visit): Caller {
  return { title, visit, headers: {} }
}

/** One of us, as our apps say it where persons may call as well. */
function ours(title: string, visit: Visit): Caller {
  return { title, visit, headers: { 'x-redthread-side': 'staff' } }
}

async function lockedTill(house: RealHouse): Promise<Visit> {
  const browser = await signedIn(house, 'leena')
  const body = { name: 'Till', locationId: 'loc_kamppi' }
  assert.equal((await browser.ask('POST /v1/devices', { body })).status, 201)
  await browser.ask('POST /v1/auth/staff/sign-out', { body: {} })
  return browser
}

async function unlockedTill(house: RealHouse): Promise<Visit> {
  const till = await lockedTill(house)
  const { body } = await till.ask('GET /v1/till')
  const [first] = body['staff'] as { id: string }[]
  const unlocked = { body: { memberId: first?.id, pin: '2741' } }
  assert.equal((await till.ask('POST /v1/till/unlock', unlocked)).status, 204)
  return till
}

/** A second owner, made so in the database, who has no second factor yet. */
async function halfOwner(house: RealHouse): Promise<Visit> {
  await house.engine.pool.query(
    `insert into staff.assignment (id, member_id, role_id, created_by, created_at)
      select 'asg_probe', id, 'rol_owner', 'test', now() from staff.member where email = $1`,
    ['freja@tuuli.example'],
  )
  await undemo(house, 'freja')
  return signedIn(house, 'freja')
}

interface KeyPlan {
  readonly title: string
  readonly locations: readonly string[] | null
  readonly channels: readonly string[] | null
}

async function keyOf(house: RealHouse, owner: Visit, plan: KeyPlan): Promise<Caller> {
  const { title, locations, channels } = plan
  const body = { name: title, permissions: permissionCatalog(), expiresInDays: 1 }
  const places = { channels: null, locations: null }
  const made = await owner.ask('POST /v1/keys', { body: { ...body, ...places } })
  assert.equal(made.status, 201, made.text)
  const { key, secret } = made.body as { key: { id: string }; secret: string }
  // Written past the command: the channel of the other place does not exist.
  await house.engine.pool.query(
    'update staff.api_key set channels = $2, locations = $3 where id = $1',
    [key.id, channels, locations],
  )
  return { title, visit: house.visit(), headers: { authorization: `Bearer ${secret}` } }
}
