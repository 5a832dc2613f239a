import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import type { Ctx } from './ctx.ts'
import { Followed } from './followed.ts'
import { Snapshot } from './snapshot.ts'
import { unitOfWork } from './unit-of-work.ts'

let engine: TestEngine
before(async () => {
  engine = await createTestEngine()
  await engine.pool.query('create table till (id text primary key, n int)')
  await engine.pool.query(`insert into till values ('one', 1)`)
})
after(() => engine.end())

async function read(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select n from till`.execute(ctx.tx)
  return rows[0]?.n ?? 0
}

const snapshot = new Snapshot({ load: read, stamp: read })
const followed = new Followed({ open: read, catchUp: () => Promise.resolve() })

for (const [name, ask] of [
  ['a snapshot', (ctx: Ctx) => snapshot.of(ctx)],
  ['what is followed', (ctx: Ctx) => followed.of(ctx)],
] as const) {
  test(`${name} is had, though who reads it stands behind a lock of who asks`, async () => {
    const unit = <R>(work: (ctx: Ctx) => Promise<R>) =>
      unitOfWork(engine, { actor: { kind: 'nobody' }, traceId: 't' }, work)
    const lock = (ctx: Ctx) => sql`select from till where id = 'one' for update`.execute(ctx.tx)
    let behind: Promise<unknown> = Promise.resolve()
    const holder = unit(async (ctx) => {
      await lock(ctx)
      const asked = Promise.withResolvers<void>()
      behind = unit(async (other) => {
        const waiting = Promise.all([lock(other), ask(other)])
        asked.resolve()
        await waiting
      })
      await asked.promise
      return ask(ctx)
    })
    assert.equal(await holder, 1)
    await behind
  })
}
