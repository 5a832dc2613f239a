import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import { refusals } from '@redthread/kernel/refusal'
import { callerOf, type Caller } from '#test/caller.ts'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { route } from '../route.ts'
import { createServer, type Server } from '../server.ts'
import { unitApart } from '../unit-apart.ts'
import { strangers } from './identify.ts'

const words = { en: 'Nobody answers', fi: 'x', da: 'x', pl: 'x' }
const wells = refusals('wells', { silent: { status: 503, title: words } })

/** What the outside does at the next call, and how often it was called. */
let outside: () => Promise<string>
let calls = 0

const routes = [
  route({
    method: 'POST',
    path: '/v1/shout',
    name: 'wells.shout',
    summary: 'Shout into a well',
    may: 'anyone',
    outward: true,
    body: Shape({ words: T.String() }),
    answer: { 200: Shape({ echo: T.String(), open: T.Integer() }) },
    refusals: [wells.codes.silent],
    async handle(ctx, { body }) {
      calls++
      const echo = await outside().catch(() => wells.refuse.silent())
      const open = await unitApart(ctx, async (apart) => {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int n from pg_stat_activity
          where state = 'idle in transaction' and datname = current_database()`.execute(apart.tx)
        return rows[0]?.n ?? -1
      })
      return { echo: `${body.words} ${echo}`, open }
    },
  }),
]

let engine: TestEngine
let server: Server
let call: Caller
before(async () => {
  engine = await createTestEngine()
  server = await createServer({
    engine,
    modules: [{ name: 'wells', routes, refusals: wells.codes }],
    identify: strangers,
  })
  call = callerOf(server.app)
})
after(async () => {
  await server.close()
  await engine.end()
})

const shout = (key: string, words = 'hello') => call('POST /v1/shout', { key, body: { words } })

test('no transaction is open while a call goes outward, and its answer is kept', async () => {
  outside = () => Promise.resolve('hello')
  calls = 0
  const answers = await Promise.all(Array.from({ length: 8 }, () => shout('kept')))
  assert.deepEqual(
    [...new Set(answers.map(({ text }) => text))],
    ['{"echo":"hello hello","open":0}'],
  )
  assert.equal(calls, 1)
  const replayed = answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')
  assert.equal(replayed.length, 7)
  assert.equal((await shout('kept', 'other words')).type, 'platform.key_reused')
})

test('a call that was refused may be made again under its key', async () => {
  outside = () => Promise.reject(new Error('silence'))
  assert.equal((await shout('again')).type, 'wells.silent')
  outside = () => Promise.resolve('at last')
  assert.equal((await shout('again')).body['echo'], 'hello at last')
})

test('a call whose server died before it answered is made again under its key', async () => {
  outside = () => Promise.resolve('once')
  await shout('died')
  await engine.pool.query(
    `update platform.idempotency set status = null, headers = null, body = null
     where key = 'died'`,
  )
  outside = () => Promise.resolve('twice')
  const again = await shout('died')
  assert.deepEqual([again.status, again.body['echo']], [200, 'hello twice'])
})
