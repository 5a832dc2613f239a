import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { PoolClient } from 'pg'
import { createTestEngine, type TestEngine } from '#test/engine.ts'
import { sendTogether, toWire, type StatementResult } from './statement-batch.ts'

let engine: TestEngine
let client: PoolClient
before(async () => {
  engine = await createTestEngine({ REDTHREAD_POOL_SIZE: '2' })
  await engine.pool.query('create table pot (id text primary key, n bigint, at timestamptz)')
  client = await engine.pool.connect()
})
after(async () => {
  client.release()
  await engine.end()
})

type Asked = readonly [text: string, parameters?: readonly unknown[], name?: string]

/** Sends statements together; gives the rows of each, or how it failed. */
async function together(...asked: readonly Asked[]) {
  const waiting = asked.map(() => Promise.withResolvers<StatementResult>())
  sendTogether(
    client,
    asked.map(([text, parameters = [], name], at) => ({
      ...{ text, name, values: toWire(parameters) },
      resolve: (result) => waiting[at]?.resolve(result),
      reject: (error) => waiting[at]?.reject(error),
    })),
  )
  const done = await Promise.allSettled(waiting.map(({ promise }) => promise))
  return done.map((one) => (one.status === 'fulfilled' ? one.value : codeOf(one.reason)))
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error)
}

test('statements run in order and see each other, and each gets its own rows', async () => {
  const at = Temporal.Instant.from('2026-06-01T12:00:00Z')
  assert.deepEqual(
    await together(
      ['insert into pot values ($1, $2, $3)', ['a', 9_007_199_254_740_991, at], 'add'],
      ['insert into pot values ($1, $2, $3)', ['b', null, null], 'add'],
      ['select id, n, at from pot order by id', [], 'all'],
      ['delete from pot where id = $1', ['b']],
      ['select id from pot'],
    ),
    [
      { command: 'INSERT', rowCount: 1, rows: [] },
      { command: 'INSERT', rowCount: 1, rows: [] },
      {
        ...{ command: 'SELECT', rowCount: 2 },
        rows: [
          { id: 'a', n: 9_007_199_254_740_991, at },
          { id: 'b', n: null, at: null },
        ],
      },
      { command: 'DELETE', rowCount: 1, rows: [] },
      { command: 'SELECT', rowCount: 1, rows: [{ id: 'a' }] },
    ],
  )
})

test('a statement that the connection knows reads its columns as the first time', async () => {
  const read: Asked = ['select $1::int as n, $2::date as day', [1, '2026-06-01'], 'known']
  const rows = [{ n: 1, day: Temporal.PlainDate.from('2026-06-01') }]
  for (let time = 0; time < 3; time++) {
    const [first, second] = await together(read, read)
    assert.deepEqual(first, { command: 'SELECT', rowCount: 1, rows })
    assert.deepEqual(second, first)
  }
})

test('what stands behind a failure is not run and fails with it, what stands before holds', async () => {
  const [before, failing, behind] = await together(
    ['select 1 as n'],
    ['select 1 / $1::int', [0], 'divide'],
    [`insert into pot values ('late', 1, null)`],
  )
  assert.deepEqual(before, { command: 'SELECT', rowCount: 1, rows: [{ n: 1 }] })
  assert.deepEqual([failing, behind], ['22012', '22012'])
  const [found] = await together([`select from pot where id = 'late'`])
  assert.deepEqual(found, { command: 'SELECT', rowCount: 0, rows: [] })
})

test('a name whose first use failed is good for the next one', async () => {
  const read = (id: unknown): Asked => ['select 10 / $1::int as n', [id], 'tenth']
  assert.deepEqual(await together(read(0), read(2)), ['22012', '22012'])
  const [well, again] = await together(read(5), read(2))
  assert.deepEqual(well, { command: 'SELECT', rowCount: 1, rows: [{ n: 2 }] })
  assert.deepEqual(again, { command: 'SELECT', rowCount: 1, rows: [{ n: 5 }] })
  const unknown: Asked = ['select n from pit', [], 'pit']
  assert.deepEqual(await together(unknown), ['42P01'])
  await engine.pool.query('create table pit (n int)')
  assert.deepEqual(await together(unknown), [{ command: 'SELECT', rowCount: 0, rows: [] }])
})

test('a value that cannot be read fails its own statement only', async () => {
  const [wrong, right] = await together(
    ['select 9007199254740993::bigint as n', [], 'too_big'],
    ['select 2 as n'],
  )
  assert.match(JSON.stringify(wrong), /beyond the integers/)
  assert.deepEqual(right, { command: 'SELECT', rowCount: 1, rows: [{ n: 2 }] })
})

test('statements of a connection that dies fail, and say so', async () => {
  const lost = await engine.pool.connect()
  const { promise, resolve, reject } = Promise.withResolvers<StatementResult>()
  const { rows } = await lost.query<{ pid: number }>('select pg_backend_pid() as pid')
  const values = toWire([10])
  sendTogether(lost, [{ text: 'select pg_sleep($1)', name: undefined, values, resolve, reject }])
  const failed = assert.rejects(promise, { code: '57P01' })
  await client.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await failed
  lost.release(true)
})
