import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { exitCodes } from '#platform/trouble.ts'
import { temporaryFolder } from '#test/holding.ts'
import { createTestDatabase, type TestDatabase } from '#test/postgres.ts'
import { runCli, startServer, type Environment } from '#test/run-cli.ts'

async function ask(database: TestDatabase, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

// Every value that text COPY has to escape, a partition made while running, links both ways in
// one table, an identity, a computed column, many rows.
const things = `
  create schema shop;
  create table shop.part (
    id bigint generated always as identity primary key,
    of bigint references shop.part, name text,
    doubled text generated always as (name || name) stored,
    at timestamptz default now(), more jsonb, list text[], raw bytea);
  create table shop.a_use (part bigint not null references shop.part, n int);
  create table shop.day (at date not null, n int) partition by range (at);
  create table shop.day_rest partition of shop.day default;
  create table shop.day_2026_03 partition of shop.day
    for values from ('2026-03-01') to ('2026-04-01');
  insert into shop.part (of, name, more, list, raw) values
    (2, E'tab\\tline\\nback\\\\slash \\\\. äöß 🧵', '{"a": [1, null]}',
      '{a,"b,c",null}', '\\x00ff0a'),
    (1, null, null, '{}', ''), (null, '', 'null', null, null);
  insert into shop.part (name) select repeat(md5(n::text), 8) from generate_series(1, 5000) n;
  insert into shop.a_use select id, id from shop.part;
  insert into shop.day select date '2026-02-27' + n, n from generate_series(1, 50) n;`

const digest = `
  select (select md5(string_agg(p::text, '|' order by id)) from shop.part p) as parts,
    (select md5(string_agg(u::text, '|' order by part)) from shop.a_use u) as uses,
    (select count(*)::int from only shop.day_2026_03) as march,
    (select md5(string_agg(d::text, '|' order by n)) from shop.day d) as days`

// The backup's tables come from migrations; those of this test stand in for a module's.
async function withThings(database: TestDatabase): Promise<void> {
  await ask(database, things)
}

function settings(database: TestDatabase, folder: string): Environment {
  return { DATABASE_URL: database.connectionString, REDTHREAD_DATA_DIR: folder, PORT: '0' }
}

/** The same tables, empty and without the partition: what migrations would have made. */
async function bareThings(database: TestDatabase): Promise<void> {
  const bare = things
    .slice(0, things.indexOf('  insert into'))
    .replace(/create table shop\.day_2026[^;]*;/, '')
  await ask(database, bare)
  await ask(database, 'create table platform.restoring (began_at timestamptz)')
}

test('a restored database holds every value, partition and number of the backup', async () => {
  await using folder = temporaryFolder()
  await using from = await createTestDatabase()
  await using to = await createTestDatabase()
  await withThings(from)
  const file = join(folder.path, 'shop.redthread')
  const backup = await runCli(['backup', file], settings(from, folder.path))
  assert.equal(backup.code, 0, backup.err)
  assert.match(backup.err, /backup +10\d{3} rows of \d+ tables/)
  assert.equal(statSync(file).mode & 0o077, 0, 'only its owner can read it')
  await bareThings(to)
  const restore = await runCli(['restore', file], settings(to, folder.path))
  assert.equal(restore.code, 0, restore.err)
  assert.deepEqual(await ask(to, digest), await ask(from, digest))
  const next = `insert into shop.part (name) values ('next') returning id`
  assert.deepEqual(await ask(to, next), await ask(from, next))
})

test('a shop moves to a new folder by backup and restore, while the old one runs', async () => {
  await using folder = temporaryFolder()
  const old = { REDTHREAD_DATA_DIR: join(folder.path, 'old'), PORT: '0' }
  const young = { REDTHREAD_DATA_DIR: join(folder.path, 'new'), PORT: '0' }
  const file = join(folder.path, 'shop.redthread')
  const server = await startServer(old)
  const backup = await runCli(['backup', file], old)
  assert.equal(backup.code, 0, backup.err)
  server.child.kill('SIGTERM')
  assert.equal((await server.finished).code, 0)
  const restore = await runCli(['restore', file], young)
  assert.equal(restore.code, 0, restore.err)
  const secret = (env: Environment) =>
    readFileSync(join(env['REDTHREAD_DATA_DIR'] ?? '', 'secret'), 'utf8')
  assert.equal(secret(young), secret(old))
  const moved = await startServer(young)
  const ready = await fetch(`${moved.address}/readyz`)
  assert.equal(ready.status, 200)
  moved.child.kill('SIGTERM')
  assert.equal((await moved.finished).code, 0)
  const verify = await runCli(['verify'], young)
  assert.equal(verify.code, 0, verify.out)
})

test('a backup overwrites no other, and a restore touches no shop in use', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase()
  const env = settings(database, folder.path)
  const file = join(folder.path, 'shop.redthread')
  assert.equal((await runCli(['backup', file], env)).code, 0)
  const again = await runCli(['backup', file], env)
  assert.equal(again.code, exitCodes.backup_failed)
  assert.match(again.err, /exists/)
  assert.equal((await runCli(['backup', file, '--force'], env)).code, 0)
  const restore = await runCli(['restore', file], env)
  assert.equal(restore.code, exitCodes.restore_failed)
  assert.match(restore.err, /not empty/)
})

test('a damaged or cut-off backup brings in nothing, and a good one may follow', async () => {
  await using folder = temporaryFolder()
  await using from = await createTestDatabase()
  await using to = await createTestDatabase({ empty: true })
  const env = settings(to, folder.path)
  const good = join(folder.path, 'good')
  assert.equal((await runCli(['backup', good], settings(from, folder.path))).code, 0)
  const plain = gunzipSync(readFileSync(good))
  const bad = join(folder.path, 'bad')
  const damages = [
    Buffer.from('no backup'),
    readFileSync(good).subarray(0, 900),
    gzipSync(plain.subarray(0, -40)),
  ]
  for (const bytes of damages) {
    writeFileSync(bad, bytes)
    const { code, err } = await runCli(['restore', bad], env)
    assert.equal(code, exitCodes.restore_failed, err)
  }
  const start = await runCli(['start', '--no-build'], env)
  assert.equal(start.code, exitCodes.restore_failed, start.err)
  assert.match(start.err, /begun and not finished/)
  const after = await runCli(['restore', good], env)
  assert.equal(after.code, 0, after.err)
})
