import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { exitCodes } from '#platform/trouble.ts'
import { temporaryFolder } from '#test/holding.ts'
import { createTestDatabase } from '#test/postgres.ts'
import { runCli, startServer } from '#test/run-cli.ts'
import { commands } from './commands.ts'

test('every command explains itself', async () => {
  const { out } = await runCli(['help'])
  for (const name of Object.keys(commands)) {
    assert.match(out, new RegExp(`^  ${name} +\\S`, 'm'))
    const help = await runCli([name, '--help'])
    assert.equal(help.code, 0)
    assert.match(help.out, new RegExp(`^redthread ${name}: .+\n\nUsage: redthread ${name}`))
    assert.deepEqual((await runCli(['help', name])).out, help.out)
  }
})

test('what cannot be understood is usage: exit code 2 and where to look', async () => {
  for (const words of [
    ['nonsense'],
    ['start', '--frost'],
    ['start', 'two', 'words'],
    ['help', 'x'],
  ]) {
    const { code, err } = await runCli(words)
    assert.equal(code, exitCodes.usage, err)
    assert.match(err, /→/)
  }
  assert.match((await runCli(['verify', 'moon'])).err, /There is no check moon[\s\S]*audit/)
})

test('the guide lists every exit code, and none that does not exist', () => {
  const guide = new URL('../../../../docs/guides/operate.md', import.meta.url)
  const rows = readFileSync(guide, 'utf8').matchAll(/^\| (\d+) +\| `(\w+)` +\|/gm)
  const listed: Record<string, number> = {}
  for (const [, code, kind = ''] of rows) listed[kind] = Number(code)
  assert.deepEqual(listed, exitCodes)
})

test('migrate shows what is pending, shows its SQL, and applies it', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase({ empty: true })
  const env = { DATABASE_URL: database.connectionString, REDTHREAD_DATA_DIR: folder.path }
  const before = await runCli(['migrate', '--status'], env)
  assert.equal(before.code, exitCodes.migrations_pending)
  assert.match(before.out, /^0 applied, \d+ pending\n {2}pending {2}0001-platform-edge\.sql/)
  const dry = await runCli(['migrate', '--dry-run'], env)
  assert.match(dry.out, /-- 0001-platform-edge\.sql\ncreate schema/)
  assert.match((await runCli(['migrate'], env)).err, /migrations {2}\d+ applied/)
  const after = await runCli(['migrate', '--status'], env)
  assert.equal(after.code, 0)
  assert.match(after.out, /applied, 0 pending/)
})

test('doctor explains each setting and hides secrets', async () => {
  await using folder = temporaryFolder()
  await using database = await createTestDatabase()
  const { code, out } = await runCli(['doctor'], {
    DATABASE_URL: database.connectionString.replace(/:\/\/(\w+)(:\w+)?@/, '://$1:hush@'),
    REDTHREAD_SECRET: 'hush-hush-hush-hush-hush-hush-hush-hush',
    REDTHREAD_DATA_DIR: folder.path,
    PORT: '0',
  })
  assert.equal(code, 0, out)
  assert.doesNotMatch(out, /hush/)
  assert.match(out, /REDTHREAD_SECRET = ••••/)
  assert.match(out, /PORT = 0 {3}\(from the environment, default 4000\)\n {6}\S/)
  assert.match(out, /✓ database {4}PostgreSQL \d+\.\d+, database \S+, schema up to date/)
})

test('doctor points at a setting that nobody reads', async () => {
  const { code, out } = await runCli(['doctor', '--settings'], { REDTHREAD_DATADIR: '/srv' })
  assert.equal(code, 0)
  assert.match(out, /REDTHREAD_DATADIR is set, and no setting/)
})

test('doctor finds what would stop a start', async () => {
  const env = { DATABASE_URL: 'postgresql://a@127.0.0.1:1/b', PORT: '0' }
  const { code, out } = await runCli(['doctor'], env)
  assert.equal(code, exitCodes.database_unreachable)
  assert.match(out, /✗ database .*cannot be reached[\s\S]*→ Check host and port/)
  assert.equal((await runCli(['doctor'], { PORT: 'door' })).code, exitCodes.configuration)
})

test('commands join a server that runs on the data folder', async () => {
  await using folder = temporaryFolder()
  const env = { REDTHREAD_DATA_DIR: folder.path, PORT: '0' }
  const server = await startServer(env)
  const verify = await runCli(['verify'], env)
  assert.equal(verify.code, 0, verify.err)
  assert.match(verify.out, /all in order/)
  assert.match((await runCli(['doctor'], env)).out, /in use by process \d+ \(http:/)
  server.child.kill('SIGTERM')
  assert.equal((await server.finished).code, 0)
})

test('the API document needs no database', async () => {
  const { code, out } = await runCli(['openapi'])
  assert.equal(code, 0)
  const document = JSON.parse(out) as { openapi: string; paths: object }
  assert.equal(document.openapi, '3.1.0')
  assert.ok(Object.keys(document.paths).length > 0)
})

test('an older Node.js hands over to the pinned one', (t) => {
  const old = olderNode()
  if (!old) return t.skip('this machine has no older Node.js')
  const bin = fileURLToPath(new URL('../../bin/redthread.mjs', import.meta.url))
  const { status, stdout } = spawnSync(old, [bin, 'version'], { encoding: 'utf8' })
  assert.equal(status, 0)
  assert.match(stdout, /^node 26\./m)
  assert.equal(spawnSync(old, [bin, 'nonsense'], { encoding: 'utf8' }).status, exitCodes.usage)
})

function olderNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path) && isOld(path))
}

function isOld(path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return /^v(1\d|2[0-5])\./.test(stdout)
}
