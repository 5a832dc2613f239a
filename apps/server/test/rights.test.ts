/**
 * Calls every route as every role, as strangers, tills and keys, and compares who gets in with
 * rights.table.md. `RIGHTS=write npm test -- rights.test` writes the table anew; a person reads the
 * difference before it is committed.
 */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Route } from '#platform/route.ts'
import { modules } from '../src/modules.ts'
import { openRealHouse, type RealHouse } from './real-house.ts'
import { allCallers, type Caller } from './rights/callers.ts'
import { drawTable, type Door, type Row } from './rights/draw-table.ts'
import { probe } from './rights/probe.ts'

const table = new URL('./rights.table.md', import.meta.url)
const routes = modules.flatMap((room) => room.routes ?? [])

let house: RealHouse
let callers: Caller[]
before(async () => {
  house = await openRealHouse({ rooms: modules })
  callers = await allCallers(house)
})
after(() => house.close())

test('who may call what is as the table says', async () => {
  const rows: Row[] = []
  for (const route of routes.toSorted(byPath)) {
    const verdicts = await Promise.all(callers.map((caller) => probe(route, caller)))
    rows.push({ route, verdicts })
  }
  const doors = house.doors.filter((door) => !isRoute(door)).toSorted(byPath)
  const drawn = drawTable(
    callers.map((caller) => caller.title),
    rows,
    doors,
  )
  if (process.env['RIGHTS'] === 'write') writeFileSync(table, drawn)
  assert.equal(drawn, readFileSync(table, 'utf8'))
})

test('a door of sign-in that asks for a session lets no stranger in', async () => {
  const strangers = callers.slice(0, 2)
  for (const { method, path, may } of house.doors) {
    if (may !== 'staff' && may !== 'shopper') continue
    const others = callers.filter(({ title }) => title === (may === 'staff' ? 'shopper' : 'owner'))
    for (const { title, visit } of [...strangers, ...others]) {
      const { status } = await visit.ask(`${method} ${path}`, method === 'GET' ? {} : { body: {} })
      assert.ok(status === 401 || status === 400, `${title} at ${path}: ${status}`)
    }
  }
})

test('the probes left nothing behind', async () => {
  const { rows } = await house.engine.pool.query<{ n: number }>(
    `select count(*)::int as n from platform.audit where action not in
      ('staff.sign_in', 'staff.pair_device', 'staff.create_key', 'staff.unlock_till')
      and outcome = 'done'`,
  )
  assert.deepEqual(rows, [{ n: 0 }])
  for (const { title, visit, headers } of callers.slice(5)) {
    if (title.startsWith('key')) continue
    assert.equal((await visit.ask('GET /v1/me', { headers })).status, 200, title)
  }
})

function isRoute({ method, path }: Door): boolean {
  return routes.some((route) => route.method === method && route.path === path)
}

function byPath(
  a: Pick<Route | Door, 'path' | 'method'>,
  b: Pick<Route | Door, 'path' | 'method'>,
) {
  return a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1
}
