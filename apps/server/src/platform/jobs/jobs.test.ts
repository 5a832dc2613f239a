import assert from 'node:assert/strict'
import { once, EventEmitter } from 'node:events'
import { after, before, test } from 'node:test'
import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import type { Ctx } from '../ctx.ts'
import { job } from '../job.ts'
import type { Background } from '../server.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { createJobs } from './create-jobs.ts'
import { enqueue } from './enqueue.ts'

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

let engine: TestEngine
let jobs: Background
before(async () => {
  engine = await createTestEngine()
  jobs = createJobs(engine, [greet, stumble])
  await jobs.start()
})
after(async () => {
  await jobs.stop()
  await engine.end()
})

function queue<R>(work: (ctx: Ctx) => Promise<R>): Promise<R> {
  return unitOfWork(engine, asker, work)
}
async function waiting(): Promise<number> {
  const { rows } = await engine.pool.query('select count(*)::int as n from graphile_worker.jobs')
  return (rows[0] as { n: number }).n
}

test(
  'a job runs after the commit, as the system, with its payload',
  { timeout: 20_000 },
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
  const failing = queue(async (ctx) => {
    await enqueue(ctx, greet, { who: 'nobody' })
    throw new Error('changed my mind')
  })
  await assert.rejects(failing, /changed my mind/)
  assert.equal(await waiting(), 0)
})

test('two jobs of one key are one job', async () => {
  const runAt = Temporal.Now.instant().add({ hours: 1 })
  const options = { key: 'same', runAt }
  await queue((ctx) => enqueue(ctx, greet, { who: 'first' }, options))
  await queue((ctx) => enqueue(ctx, greet, { who: 'second' }, options))
  assert.equal(await waiting(), 1)
  await engine.pool.query('delete from graphile_worker._private_jobs')
})

test('a wrong payload is refused where it is queued', async () => {
  const wrong = queue((ctx) => enqueue(ctx, greet, { whom: 'x' } as never))
  await assert.rejects(wrong, /payload of test.greet is not valid/)
})

test(
  'a failing job is kept with its error and tried again later',
  { timeout: 20_000 },
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
