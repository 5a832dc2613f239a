import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pool } from 'pg'
import { lineUp } from '#platform/live/line-up.ts'
import { createTestEngine } from '#test/engine.ts'

const entry = `insert into platform.live_pending (position, occurred_at, topics)
  values (1, now(), '{a}')`

test('a place is given out only when all before it can be seen', async (t) => {
  const engine = await createTestEngine()
  const visible = async () => {
    const { rows } = await engine.pool.query<{ pos: number }>('select pos from platform.live')
    return rows.map(({ pos }) => pos)
  }
  // A process that has given out a place and is slow to commit.
  const slow = await engine.pool.connect()
  t.after(() => {
    slow.release(true)
    return engine.end()
  })
  await engine.pool.query(entry)
  await slow.query('begin')
  const pool = { query: (text: string) => slow.query(text) } as unknown as Pool
  assert.equal(await lineUp({ ...engine, pool }), 1)
  await engine.pool.query(entry)
  const next = lineUp(engine)
  await new Promise((resolve) => setTimeout(resolve, 200))
  assert.deepEqual(await visible(), [])
  await slow.query('commit')
  assert.equal(await next, 1)
  assert.deepEqual(await visible(), [1, 2])
})

test('a line that cannot be kept is an error, and the connection stays whole', async (t) => {
  const engine = await createTestEngine()
  t.after(engine.end)
  await engine.pool.query(entry)
  await engine.pool.query('alter table platform.live rename to gone')
  await assert.rejects(lineUp(engine), /platform.live/)
  await engine.pool.query('alter table platform.gone rename to live')
  assert.equal(await lineUp(engine), 1)
  assert.equal(await lineUp(engine), 0)
})
