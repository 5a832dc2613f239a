import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineUp } from '#platform/live/line-up.ts'
import { createTestEngine } from '#test/engine.ts'

const entry = `insert into platform.live_pending (position, occurred_at, topics)
  values (1, now(), '{a}')`

test('who reads along misses no place in the line, however many line up at once', async (t) => {
  const engine = await createTestEngine()
  t.after(engine.end)
  const write = async () => {
    for (let n = 0; n < 150; n++) {
      await engine.pool.query(entry)
      await lineUp(engine)
    }
  }
  let writing = true
  const seen: number[] = []
  const read = async () => {
    for (let last = false; !last;) {
      last = !writing
      const { rows } = await engine.pool.query<{ pos: number }>(
        'select pos from platform.live where pos > $1 order by pos',
        [seen.at(-1) ?? 0],
      )
      seen.push(...rows.map(({ pos }) => pos))
    }
  }
  const reading = read()
  await Promise.all([write(), write(), write(), write()])
  writing = false
  await reading
  assert.equal(seen.length, 600)
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
