import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { createPool } from '#platform/postgres/pool.ts'
import { createTestDatabase, type TestDatabase } from '#test/postgres.ts'

let database: TestDatabase
let pool: pg.Pool
const lost: Error[] = []

before(async () => {
  database = await createTestDatabase({ empty: true })
  const { connectionString } = database
  pool = createPool({ connectionString, max: 3, onLost: (error) => lost.push(error) })
})
after(async () => {
  await pool.end()
  await database.drop()
})

async function one(sql: string, values: unknown[] = []): Promise<unknown> {
  const { rows } = await pool.query<{ value: unknown }>(sql, values)
  return rows[0]?.value
}

test('an instant, a date and a time of day come back as they went in', async () => {
  const values = [
    [Temporal.Instant.from('2026-03-29T00:59:59.123456Z'), 'timestamptz'],
    [Temporal.PlainDate.from('2026-02-28'), 'date'],
    [Temporal.PlainTime.from('09:30:15'), 'time'],
  ] as const
  for (const [value, type] of values) {
    const back = await one(`select $1::${type} as value`, [value])
    assert.equal(String(back), value.toString())
    assert.equal(back?.constructor, value.constructor)
    assert.equal(await one('select $1::text as value', [value]), value.toString())
    const list = await one(`select $1::${type}[] as value`, [[value, null]])
    assert.deepEqual(String(list), `${value.toString()},`)
  }
})

test('an instant is the same whatever zone the session speaks', async () => {
  const client = await pool.connect()
  await client.query(`set time zone 'Asia/Kolkata'`)
  const { rows } = await client.query<{ value: Temporal.Instant }>(
    `select '2026-06-01T12:00:00Z'::timestamptz as value`,
  )
  client.release(true)
  assert.equal(rows[0]?.value.toString(), '2026-06-01T12:00:00Z')
})

test('a bigint is an exact number or refused', async () => {
  assert.equal(await one('select 9007199254740991::int8 as value'), Number.MAX_SAFE_INTEGER)
  assert.deepEqual(await one(`select '{1,null,-2}'::int8[] as value`), [1, null, -2])
  await assert.rejects(one('select 9007199254740992::int8 as value'), RangeError)
})

test('a numeric stays the text that PostgreSQL wrote', async () => {
  assert.equal(await one('select 0.10::numeric as value'), '0.10')
})

test('statements fired together travel together', async () => {
  const client = await pool.connect()
  const order: string[] = []
  const fire = (sql: string) => client.query(sql).then(() => order.push(sql))
  await Promise.all([fire('select pg_sleep(0.02)'), fire('select 1'), fire('select 2')])
  client.release()
  assert.equal((client as unknown as { pipeline: boolean }).pipeline, true)
  assert.deepEqual(order, ['select pg_sleep(0.02)', 'select 1', 'select 2'])
})

test('the server itself keeps the limits', async () => {
  const shown = async (name: string) => one(`select current_setting('${name}') as value`)
  assert.equal(await shown('statement_timeout'), '30s')
  assert.equal(await shown('lock_timeout'), '10s')
  assert.equal(await shown('idle_in_transaction_session_timeout'), '1min')
  assert.equal(await shown('client_connection_check_interval'), '5s')
  assert.equal(await shown('application_name'), 'redthread')
})

test('options in the connection string are kept and win over ours', async () => {
  const join = database.connectionString.includes('?') ? '&' : '?'
  const own = encodeURIComponent('-c statement_timeout=1234 -c search_path=elsewhere')
  const connectionString = `${database.connectionString}${join}options=${own}`
  const other = createPool({ connectionString })
  const { rows } = await other.query(
    `select current_setting('statement_timeout') as timeout,
            current_setting('lock_timeout') as lock, current_setting('search_path') as path`,
  )
  await other.end()
  assert.deepEqual(rows[0], { timeout: '1234ms', lock: '10s', path: 'elsewhere' })
})

test('a statement over its time is stopped on the server', async () => {
  const { connectionString } = database
  const hasty = createPool({ connectionString, statementTimeoutMs: 30 })
  await assert.rejects(hasty.query('select pg_sleep(5)'), { code: '57014' })
  await hasty.end()
})

test('a connection that dies in use or in the pool does not take the process with it', async () => {
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const running = client.query('select pg_sleep(5)')
  const failed = assert.rejects(running)
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await failed
  client.release(true)
  const waiting = await pool.connect()
  const held = await waiting.query<{ pid: number }>('select pg_backend_pid() as pid')
  await pool.query('select pg_terminate_backend($1)', [held.rows[0]?.pid])
  await assert.rejects(waiting.query('select 1'))
  waiting.release(true)
  const idle = await pool.connect()
  await Promise.all([pool.query('select 1'), pool.query('select 2')])
  idle.release()
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  )
  for (let tries = 0; lost.length < 2 && tries < 1000; tries++) await wait(10)
  assert.ok(lost.length >= 2, 'the loss of each was told')
  assert.equal(new Set(lost).size, lost.length, 'and none twice')
  assert.ok(lost.every((error) => !('client' in error)))
  assert.equal(await one('select 1 as value'), 1)
})

test('a library that expects the values of the driver gets them', async () => {
  const { connectionString } = database
  const plain = createPool({ connectionString, values: 'driver' })
  const sql = 'select now() as at, 1::int8 as n'
  const { rows } = await plain.query<{ at: unknown; n: unknown }>(sql)
  await plain.end()
  assert.ok(rows[0]?.at instanceof Date)
  assert.equal(rows[0].n, '1')
})
