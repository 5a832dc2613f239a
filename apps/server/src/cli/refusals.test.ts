import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { exitCodes, type TroubleKind } from '#platform/trouble.ts'
import { temporaryFolder } from '#test/holding.ts'
import { createTestDatabase } from '#test/postgres.ts'
import { openProxy } from '#test/proxy.ts'
import { runCli, startServer, type Environment } from '#test/run-cli.ts'

async function refuses(env: Environment, kind: TroubleKind, words: RegExp): Promise<string> {
  const { code, out, err } = await runCli(['start', '--no-build'], { PORT: '0', ...env })
  assert.equal(code, exitCodes[kind], `${out}\n${err}`)
  assert.match(err, words)
  assert.match(err, new RegExp(`exit code ${exitCodes[kind]}: ${kind}`))
  assert.doesNotMatch(err, /\n\s+at /, 'no stack is shown')
  return err
}

async function execute(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(sql)
  await client.end()
}

test('a port that is taken is told before anything is done', async () => {
  await using folder = temporaryFolder()
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const data = join(folder.path, 'data')
  const env = { PORT: String(port), REDTHREAD_DATA_DIR: data }
  const err = await refuses(
    env,
    'port_taken',
    new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is taken`),
  )
  assert.match(err, new RegExp(`PORT=${port + 1}`))
  other.close()
})

test('an address that this machine does not have is a wrong setting', async () => {
  await using folder = temporaryFolder()
  const env = { HOST: '192.0.2.1', PORT: '4999', REDTHREAD_DATA_DIR: folder.path }
  await refuses(env, 'configuration', /no address 192\.0\.2\.1/)
})

test('a second start on one data folder names the process and its address, on any port', async () => {
  await using folder = temporaryFolder()
  const first = await startServer({ REDTHREAD_DATA_DIR: folder.path })
  const { port } = new URL(first.address)
  const words = new RegExp(
    `process ${first.child.pid}, which answers at http://127\\.0\\.0\\.1:${port}`,
  )
  for (const PORT of ['0', port]) {
    await refuses({ PORT, REDTHREAD_DATA_DIR: folder.path }, 'folder_in_use', words)
  }
  first.child.kill('SIGTERM')
  assert.equal((await first.finished).code, 0)
})

test('a data folder that cannot be written is named', async () => {
  await using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'file'), '')
  const data = join(folder.path, 'file', 'data')
  await refuses({ REDTHREAD_DATA_DIR: data }, 'folder_unwritable', /file\/data cannot be written/)
})

test('a data folder with something else in it is left alone', async () => {
  await using folder = temporaryFolder()
  mkdirSync(join(folder.path, 'postgres'))
  writeFileSync(join(folder.path, 'postgres', 'PG_VERSION'), '14\n')
  await refuses({ REDTHREAD_DATA_DIR: folder.path }, 'foreign_data_folder', /is of PostgreSQL 14/)
})

test('a full disk is told, with how much is needed', async (t) => {
  await using folder = temporaryFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=10m', 'redthread', folder.path])
  if (mounted.status !== 0) return t.skip('needs the right to mount a small disk')
  try {
    await refuses({ REDTHREAD_DATA_DIR: folder.path }, 'disk_full', /The disk is full[\s\S]*60 MB/)
  } finally {
    spawnSync('umount', ['-l', folder.path])
  }
})

test('each wrong DATABASE_URL has a message and an exit code of its own', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase({ empty: true })
  const { connectionString: url, name } = database
  const user = /\/\/([^:@]*)/.exec(url)?.[1] ?? 'postgres'
  const dead = createServer().listen(0, '127.0.0.1')
  await once(dead, 'listening')
  const { port } = dead.address() as AddressInfo
  dead.close()
  const cases: ReadonlyArray<[url: string, kind: TroubleKind, words: RegExp]> = [
    ['localhost:5432/shop', 'configuration', /DATABASE_URL is not the address/],
    [`postgresql://a:hush@127.0.0.1:${port}/b`, 'database_unreachable', /nothing listens there/],
    [url.replace(name, 'nowhere_at_all'), 'database_unknown', /nowhere_at_all.* does not exist/],
    [url.replace(`//${user}`, '//ghost'), 'database_sign_in_refused', /ghost/],
  ]
  for (const [DATABASE_URL, kind, words] of cases) {
    const err = await refuses({ DATABASE_URL, REDTHREAD_DATA_DIR: folder.path }, kind, words)
    assert.doesNotMatch(err, /hush/)
  }
})

test('a PostgreSQL that is too old is refused', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase({ empty: true })
  await using proxy = await openProxy(database.connectionString, (packet) =>
    packet.replace(/1[5-9]0(?=\d{3})/, '140').replace(/1[5-9](?=\.\d)/, '14'),
  )
  const env = { DATABASE_URL: proxy.connectionString, REDTHREAD_DATA_DIR: folder.path }
  await refuses(env, 'database_too_old', /needs 15 or later/)
})

test('pending migrations stop a start where REDTHREAD_MIGRATE is off', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase({ empty: true })
  const env = { DATABASE_URL: database.connectionString, REDTHREAD_DATA_DIR: folder.path }
  const off = { ...env, REDTHREAD_MIGRATE: 'off' }
  const err = await refuses(off, 'migrations_pending', /\d+ migrations wait/)
  assert.match(err, /0001-platform-edge\.sql/)
  assert.equal((await runCli(['migrate'], env)).code, 0)
  const server = await startServer(off)
  server.child.kill('SIGTERM')
  assert.equal((await server.finished).code, 0)
})

test('a migration that fails is told with file, line and error', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase({ empty: true })
  const { connectionString } = database
  await execute(connectionString, 'create schema platform; create table platform.idempotency ()')
  const env = { DATABASE_URL: connectionString, REDTHREAD_DATA_DIR: folder.path }
  const words = /0001-platform-edge\.sql line \d+: relation "idempotency" already exists/
  await refuses(env, 'migration_failed', words)
})

test('a changed migration and a newer schema are refused', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase()
  const { connectionString } = database
  const env = { DATABASE_URL: connectionString, REDTHREAD_DATA_DIR: folder.path }
  await execute(connectionString, `update platform.migration set checksum = 'x' where number = 2`)
  await refuses(env, 'migration_changed', /have been changed: 0002-platform-events\.sql/)
  await execute(
    connectionString,
    `insert into platform.migration values (9999, '9999-moon-landing.sql', 'x', now(), 1)`,
  )
  await refuses(env, 'schema_newer', /does not know 9999-moon-landing\.sql/)
})

test('a setting that cannot be read is named', async () => {
  await refuses({ PORT: 'door' }, 'configuration', /PORT: must be a whole number/)
})
