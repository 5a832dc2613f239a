import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { givenStock, hold, kamppi, levelOf, line, openHouse, verify } from './given.ts'
import type { House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const script = fileURLToPath(new URL('./buy-forever.ts', import.meta.url))

/** Lets a process buy until it has said so much, and kills it in the middle of the next words. */
async function buyUntilKilled(variantId: string, run: string, most: number): Promise<string[]> {
  const args = [script, house.engine.connectionString, variantId, run]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const said: string[] = []
  const heard = createInterface(child.stdout)
  heard.on('line', (line) => {
    said.push(line)
    if (said.length === most) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.once('close', resolve))
  return said
}

test('a server that is killed has kept every answer it gave, and nothing else half', async () => {
  const id = await givenStock(house, { [kamppi]: 5_000 })
  const answers = (
    await Promise.all([buyUntilKilled(id, 'one', 90), buyUntilKilled(id, 'two', 150)])
  ).flat()
  assert.ok(answers.length >= 240)
  const of = (what: string) =>
    answers.filter((line) => line.startsWith(what)).map((line) => line.slice(what.length + 1))
  const { rows } = await house.engine.pool.query<{ holds: number; orders: number }>(
    `select (select count(*)::int from inventory.hold where id = any($1)) as holds,
      (select count(distinct order_id)::int from inventory.reservation
       where order_id = any($2) and state = 'committed') as orders`,
    [of('held'), of('placed')],
  )
  assert.deepEqual(rows, [{ holds: of('held').length, orders: of('placed').length }])
  const level = await levelOf(house, id, kamppi)
  assert.ok((level?.promised ?? 0) >= of('held').length)
  assert.deepEqual(await verify(house), [])
})

test('connections that die under a batch lose no piece, and the next buyer is served', async () => {
  const id = await givenStock(house, { [kamppi]: 40 })
  const buying = Array.from({ length: 40 }, (_, n) =>
    hold(house, [line(id)], { reference: `dying-${n}` }),
  )
  await house.engine.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  )
  const first = await Promise.allSettled(buying)
  const again = await Promise.all(
    first.map((_, n) => hold(house, [line(id)], { reference: `dying-${n}` })),
  )
  assert.equal(new Set(again.map((one) => one.id)).size, 40)
  assert.equal((await levelOf(house, id, kamppi))?.promised, 40)
  assert.deepEqual(await verify(house), [])
})
