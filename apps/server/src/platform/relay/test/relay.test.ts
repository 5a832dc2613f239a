import assert from 'node:assert/strict'
import { test } from 'node:test'
import { event, Shape } from '@redthread/contract/define'
import { sql } from 'kysely'
import { Type as T } from 'typebox'
import { on } from '#platform/event.ts'
import { emit } from '#platform/events/emit.ts'
import { heldKeys, dropHeldDelivery, replayHeldKey } from '#platform/relay/parked.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { type TestEngine } from '#test/engine.ts'
import {
  asTest,
  effects,
  eventually,
  givenWheels,
  lanesAreEmpty,
  turn,
  turned,
  whileRelaying,
  writeDown,
  writingConsumer,
} from './given.ts'

const turnsOf = (wheel: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ wheel, n: index + 1 }))

const allHeld = (engine: TestEngine) =>
  unitOfWork(engine, asTest, (ctx) => heldKeys(ctx, { parkedOnly: false, after: null, limit: 100 }))

async function isParked(engine: TestEngine): Promise<boolean> {
  return ((await allHeld(engine))[0]?.parked_at ?? null) !== null
}

test('what is announced takes effect once, in order per key', async (t) => {
  const engine = await givenWheels([writingConsumer()])
  t.after(engine.end)
  await whileRelaying(engine, async () => {
    await Promise.all(['a', 'b', 'c'].map((wheel) => turn(engine, turnsOf(wheel, 20))))
    await eventually(() => lanesAreEmpty(engine))
  })
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1)
  assert.deepEqual(await effects(engine), { a: twenty, b: twenty, c: twenty })
})

test('a unit of work that rolls back announces nothing', async (t) => {
  const engine = await givenWheels([writingConsumer()])
  t.after(engine.end)
  await whileRelaying(engine, async () => {
    const broken = unitOfWork(engine, asTest, async (ctx) => {
      await emit(ctx, turned, 'a', { wheel: 'a', n: 1 })
      throw new Error('thought better of it')
    })
    await assert.rejects(broken, /thought better/)
    await turn(engine, [{ wheel: 'a', n: 2 }])
    await eventually(() => lanesAreEmpty(engine))
  })
  assert.deepEqual(await effects(engine), { a: [2] })
  const { rows } = await engine.pool.query('select sequence from platform.event')
  assert.deepEqual(rows, [{ sequence: 1 }])
})

test('a consumer that waits for answers in between is not mixed up with others', async (t) => {
  const counting = on(turned, 'wheels.count', async (ctx, { wheel }) => {
    const { rows } = await sql<{ most: number }>`
      select coalesce(max(n), 0)::int as most from effect`.execute(ctx.tx)
    await writeDown(ctx, { wheel, n: (rows[0]?.most ?? 0) + 1 })
  })
  const engine = await givenWheels([counting])
  t.after(engine.end)
  // Keys of one lane, so that one batch holds them all.
  await whileRelaying(engine, async () => undefined)
  await turn(
    engine,
    Array.from({ length: 40 }, (_, n) => ({ wheel: 'a', n })),
  )
  await whileRelaying(engine, () => eventually(() => lanesAreEmpty(engine)))
  assert.deepEqual(
    (await effects(engine))['a'],
    Array.from({ length: 40 }, (_, n) => n + 1),
  )
})

test('a consumer that swallows its own error keeps nothing of it', async (t) => {
  const careless = on(turned, 'wheels.careless', async (ctx, one) => {
    await writeDown(ctx, one)
    if (one.n === 2) await sql`select 1 / 0`.execute(ctx.tx).catch(() => undefined)
  })
  const engine = await givenWheels([careless])
  t.after(engine.end)
  await whileRelaying(engine, async () => {
    await turn(engine, [...turnsOf('a', 3), ...turnsOf('b', 1)])
    await eventually(() => lanesAreEmpty(engine))
  })
  assert.deepEqual(await effects(engine), { a: [1], b: [1] })
  assert.equal((await allHeld(engine)).length, 1)
})

test('a failing key waits and is parked; the other keys of its lane go on', async (t) => {
  let broken = true
  const engine = await givenWheels([writingConsumer((one) => broken && one.n === 2)])
  t.after(engine.end)
  const late: TestEngine = { ...engine, clock: () => Temporal.Now.instant().add({ hours: hour++ }) }
  let hour = 1
  await whileRelaying(engine, async () => {
    await turn(engine, [...turnsOf('a', 4), { wheel: 'b', n: 1 }, { wheel: 'c', n: 1 }])
    await eventually(() => lanesAreEmpty(engine))
  })
  assert.deepEqual(await effects(engine), { a: [1], b: [1], c: [1] })
  const [waiting] = await allHeld(engine)
  assert.equal(waiting?.waiting, 3)
  assert.equal(waiting.parked_at, null)
  assert.match(waiting.error, /turn 2 of a is broken/)

  await whileRelaying(late, async () => {
    await eventually(() => isParked(engine))
    // What comes later stands behind what is parked.
    await turn(engine, [{ wheel: 'a', n: 5 }])
    await eventually(() => lanesAreEmpty(engine))
  })
  const [parked] = await allHeld(engine)
  assert.deepEqual([parked?.attempts, parked?.waiting, parked?.due_at], [8, 4, null])
  assert.equal(parked?.event_type, 'wheels.turned.v1')

  broken = false
  await unitOfWork(engine, asTest, (ctx) =>
    replayHeldKey(ctx, { consumer: 'wheels.write_down', subject: 'a' }),
  )
  await whileRelaying(engine, async () => {
    await eventually(async () => (await allHeld(engine)).length === 0)
    await turn(engine, [{ wheel: 'a', n: 6 }])
    await eventually(() => lanesAreEmpty(engine))
  })
  assert.deepEqual((await effects(engine))['a'], [1, 2, 3, 4, 5, 6])
})

test('a parked delivery that a person drops lets those behind it through', async (t) => {
  const engine = await givenWheels([writingConsumer((one) => one.n === 1)])
  t.after(engine.end)
  const key = { consumer: 'wheels.write_down', subject: 'a' }
  await whileRelaying(engine, async () => {
    await turn(engine, turnsOf('a', 3))
    await eventually(async () => (await allHeld(engine))[0]?.waiting === 3)
    assert.equal(await unitOfWork(engine, asTest, (ctx) => dropHeldDelivery(ctx, key)), true)
    await eventually(async () => (await allHeld(engine)).length === 0)
  })
  assert.deepEqual(await effects(engine), { a: [2, 3] })
  assert.equal(await unitOfWork(engine, asTest, (ctx) => dropHeldDelivery(ctx, key)), false)
})

test('a delivery whose event is no longer kept is passed over', async (t) => {
  const engine = await givenWheels([writingConsumer()])
  t.after(engine.end)
  await whileRelaying(engine, async () => undefined)
  await turn(engine, turnsOf('a', 3))
  await engine.pool.query('delete from platform.event where sequence = 2')
  await whileRelaying(engine, () => eventually(() => lanesAreEmpty(engine)))
  assert.deepEqual(await effects(engine), { a: [1, 3] })
})

test('a consumer may announce in turn, and its news is handed out at once', async (t) => {
  const echoed = event('wheels.echoed.v1', Shape({ wheel: T.String(), n: T.Integer() }), 'Echo.')
  const echo = on(turned, 'wheels.echo', (ctx, one) => emit(ctx, echoed, one.wheel, one))
  const hear = on(echoed, 'wheels.hear', writeDown)
  const engine = await givenWheels([echo, hear])
  t.after(engine.end)
  await whileRelaying(engine, async () => {
    await turn(engine, turnsOf('a', 20))
    await eventually(async () => (await effects(engine))['a']?.length === 20)
  })
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1)
  assert.deepEqual(await effects(engine), { a: twenty })
  const { rows } = await engine.pool.query(`select distinct trace_id, actor
    from platform.event where type = 'wheels.echoed.v1'`)
  assert.deepEqual(rows, [{ trace_id: asTest.traceId, actor: 'system:wheels.echo' }])
})

test('batches that lock each other out get smaller until they pass', async (t) => {
  // Every wheel counts on two shared rows, half of them in the opposite order.
  const crossing = on(turned, 'wheels.cross', async (ctx, { wheel, n }) => {
    const rows = n % 2 === 0 ? ['left', 'right'] : ['right', 'left']
    for (const row of rows) {
      await sql`update shared set n = n + 1 where name = ${row}`.execute(ctx.tx)
      await writeDown(ctx, { wheel: row, n })
    }
    await writeDown(ctx, { wheel, n })
  })
  const engine = await givenWheels([crossing])
  t.after(engine.end)
  await engine.pool.query(`create table shared (name text primary key, n int not null);
    insert into shared values ('left', 0), ('right', 0)`)
  await engine.pool.query(`do $$ begin
    execute format('alter database %I set deadlock_timeout = ''20ms''', current_database());
    end $$`)
  await whileRelaying(engine, async () => undefined)
  const wheels = Array.from({ length: 24 }, (_, index) => `w${index}`)
  await Promise.all(
    wheels.map((wheel, n) =>
      turn(engine, [
        { wheel, n },
        { wheel, n: n + 1 },
      ]),
    ),
  )
  await whileRelaying(engine, () => eventually(() => nothingWaits(engine)))
  const { rows } = await engine.pool.query('select name, n from shared order by name')
  assert.deepEqual(rows, [
    { name: 'left', n: 48 },
    { name: 'right', n: 48 },
  ])
})

async function nothingWaits(engine: TestEngine): Promise<boolean> {
  return (await lanesAreEmpty(engine)) && (await allHeld(engine)).length === 0
}
