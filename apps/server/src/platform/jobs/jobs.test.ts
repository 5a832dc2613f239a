import assert from 'node:assert/strict'
import { once, EventEmitter } from 'node:events'
import { after, before, test } from 'node:test'
import { Type as T } from 'typebox'
import { Instant, Shape } from '@redthread/contract/define'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import type { Ctx } from '../ctx.ts'
import { job } from '../job.ts'
import type { Background } from '../server.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { createJobs } from './create-jobs.ts'
import { enqueue } from './enqueue.ts'
import { cancelJob, countJobs, listJobs, retryJob } from './job-list.ts'
import { tendWorkers } from './job-workers.ts'

const asker = { actor: { kind: 'system', name: 'test' }, traceId: 't' } as const
const heard = new EventEmitter()

const greet = job({
  name: 'test.greet',
  schema: Shape({ who: T.String() }),
  async handle(run, { who }) {
    await run.unit((ctx) => {
      heard.emit('greeted', { who, actor: ctx.actor, attempt: run.attempt })
    })
  },
})
const stumble = job({
  name: 'test.stumble',
  schema: Shape({}),
  attempts: 3,
  handle(run) {
    heard.emit('stumbled', run.attempt)
    return Promise.reject(new Error('the provider is away'))
  },
})

const ringAt = job({
  name: 'test.ring_at',
  schema: Shape({ at: Instant }),
  async handle(run, { at }) {
    await run.unit((ctx) => {
      heard.emit('rung', { at, trace: ctx.traceId })
    })
  },
})
const everything = { state: null, name: null, before: null, limit: 50 } as const

let engine: TestEngine
let jobs: Background
before(async () => {
  engine = await createTestEngine()
  jobs = createJobs(engine, [greet, stumble, ringAt], { pollMs: 100 })
  await jobs.start()
})
after(async () => {
  await jobs.stop()
  await engine.end()
})

function queue<R>(work: (ctx: Ctx) => Promise<R>): Promise<R> {
  return unitOfWork(engine, asker, work)
}
async function pending(): Promise<number> {
  const { rowCount } = await engine.pool.query('select from platform.job_pending')
  return rowCount ?? 0
}
async function eventually(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('it did not come about within thirty seconds')
}
async function waiting(): Promise<number> {
  const { rows } = await engine.pool.query('select count(*)::int as n from graphile_worker.jobs')
  return (rows[0] as { n: number }).n
}

test(
  'a job runs after the commit, as the system, with its payload',
  { timeout: 60_000 },
  async () => {
    const greeted = once(heard, 'greeted')
    await queue((ctx) => enqueue(ctx, greet, { who: 'Aino' }))
    const [said] = (await greeted) as [unknown]
    assert.deepEqual(said, {
      who: 'Aino',
      actor: { kind: 'system', name: 'test.greet' },
      attempt: 1,
    })
  },
)

test('a rolled back unit leaves no job behind', async () => {
  // The job of the test before is heard while it runs, and taken off the list a moment later.
  await eventually(async () => (await waiting()) === 0)
  const failing = queue(async (ctx) => {
    await enqueue(ctx, greet, { who: 'nobody' })
    throw new Error('changed my mind')
  })
  await assert.rejects(failing, /changed my mind/)
  assert.equal(await waiting(), 0)
  const { rowCount } = await engine.pool.query('select from platform.job_pending')
  assert.equal(rowCount, 0)
})

test('two jobs of one key are one job, the later one', async () => {
  const runAt = Temporal.Now.instant().add({ hours: 1 })
  const options = { key: 'same', runAt }
  await queue((ctx) => enqueue(ctx, greet, { who: 'first' }, options))
  await queue((ctx) => enqueue(ctx, greet, { who: 'second' }, options))
  await eventually(async () => (await pending()) === 0)
  assert.equal(await waiting(), 1)
  const [listed] = await queue((ctx) => listJobs(ctx, everything))
  assert.deepEqual([listed?.key, listed?.state], ['test.greet:same', 'scheduled'])
  const greeted = once(heard, 'greeted')
  assert.equal(await queue((ctx) => retryJob(ctx, listed?.id ?? 0)), true)
  const [said] = (await greeted) as [{ who: string }]
  assert.equal(said.who, 'second')
})

test('a job under a clock has its instants back', { timeout: 60_000 }, async () => {
  const at = Temporal.Instant.from('2026-11-22T12:00:00Z')
  const rung = once(heard, 'rung')
  await queue((ctx) => enqueue(ctx, ringAt, { at }))
  const [said] = (await rung) as [{ at: Temporal.Instant; trace: string }]
  assert.ok(said.at.equals(at))
  assert.equal(said.trace, 't')
})

test('a wrong payload is refused where it is queued', async () => {
  const wrong = queue((ctx) => enqueue(ctx, greet, { whom: 'x' }))
  await assert.rejects(wrong, /payload of test.greet breaks its schema/)
})

test(
  'a failing job is kept with its error and tried again later',
  { timeout: 60_000 },
  async () => {
    const stumbled = once(heard, 'stumbled')
    await queue((ctx) => enqueue(ctx, stumble, {}))
    await stumbled
    let row: { last_error: string | null; attempts: number } | undefined
    while (!row?.last_error) {
      const sql = 'select last_error, attempts from graphile_worker.jobs'
      const { rows } = await engine.pool.query<{ last_error: string | null; attempts: number }>(sql)
      row = rows[0]
    }
    assert.match(row.last_error, /the provider is away/)
    assert.equal(row.attempts, 1)
  },
)

test('a job that has used up its attempts is dead, can be run again or taken off', async () => {
  const [failing] = await queue((ctx) => listJobs(ctx, { ...everything, state: 'failing' }))
  assert.ok(failing)
  const { id } = failing
  // Two more attempts without waiting for the pauses between them.
  const dead = async () => {
    await engine.pool.query(
      'select graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now())',
      [id],
    )
    return (await queue(countJobs)).dead === 1
  }
  await eventually(dead)
  const [listed] = await queue((ctx) => listJobs(ctx, { ...everything, state: 'dead' }))
  assert.equal(listed?.attempts, 3)
  assert.match(listed.last_error ?? '', /the provider is away/)
  const stumbled = once(heard, 'stumbled')
  assert.equal(await queue((ctx) => retryJob(ctx, id)), true)
  assert.deepEqual(await stumbled, [1])
  await eventually(async () => queue((ctx) => cancelJob(ctx, id)))
  assert.equal(await waiting(), 0)
  assert.equal(await queue((ctx) => retryJob(ctx, id)), false)
})

test('a job of a killed process is taken over by a living one', { timeout: 60_000 }, async () => {
  const runAt = Temporal.Now.instant().add({ hours: 1 })
  await queue((ctx) => enqueue(ctx, greet, { who: 'orphan' }, { runAt }))
  await eventually(async () => (await pending()) === 0)
  await engine.pool.query(`update graphile_worker._private_jobs
    set locked_by = 'worker-gone', locked_at = now() - interval '2 minutes', run_at = now()`)
  const greeted = once(heard, 'greeted')
  await tendWorkers(engine, [])
  const [said] = (await greeted) as [{ who: string }]
  assert.equal(said.who, 'orphan')
})

test('a shutdown waits for a running job, then aborts it; it runs again later', async (t) => {
  const house = await createTestEngine({ REDTHREAD_SHUTDOWN_MS: '400' })
  t.after(house.end)
  let runs = 0
  const began = Promise.withResolvers<void>()
  const longCall = job({
    name: 'test.long_call',
    schema: Shape({}),
    async handle(run) {
      runs++
      began.resolve()
      await new Promise((resolve, reject) => {
        run.signal.addEventListener('abort', () => reject(new Error('shut down')))
        if (runs > 1) resolve(null)
      })
    },
  })
  const first = createJobs(house, [longCall], { pollMs: 50 })
  await first.start()
  await unitOfWork(house, asker, (ctx) => enqueue(ctx, longCall, {}))
  await began.promise
  await first.stop()
  const [left] = await unitOfWork(house, asker, (ctx) => listJobs(ctx, everything))
  assert.deepEqual([left?.state, left?.last_error], ['failing', 'shut down'])
  await unitOfWork(house, asker, (ctx) => retryJob(ctx, left?.id ?? 0))
  const second = createJobs(house, [longCall], { pollMs: 50 })
  await second.start()
  await eventually(
    async () => (await unitOfWork(house, asker, countJobs)).failing === 0 && runs === 2,
  )
  await second.stop()
})
