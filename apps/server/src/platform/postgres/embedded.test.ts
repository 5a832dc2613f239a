import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { hold, temporaryFolder, type Holding } from '#test/holding.ts'

async function run(holding: Holding, sql: string): Promise<Record<string, unknown>[]> {
  const { connectionString } = await holding.hears('ready')
  const client = new pg.Client({ connectionString: connectionString ?? '' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function stop(holding: Holding): Promise<void> {
  holding.child.kill('SIGTERM')
  await holding.ended
}

/** Starts, sells once, and leaves the server running: the state before each accident. */
async function shopWithOneSale(folder: string): Promise<{ holding: Holding; postgres: number }> {
  const holding = hold(folder)
  const { pid = 0 } = await holding.hears('ready')
  await run(holding, 'create table if not exists sale (at timestamptz default now())')
  await run(holding, 'insert into sale default values')
  return { holding, postgres: pid }
}

async function salesAfterRestart(folder: string): Promise<unknown> {
  const holding = hold(folder)
  const rows = await run(holding, 'select count(*)::int as n from sale')
  await stop(holding)
  return rows[0]?.['n']
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A killed child of a killed parent stays as a zombie until init reaps it.
    if (process.platform !== 'linux') return true
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function endsWithin(pid: number, ms: number): Promise<boolean> {
  for (let waited = 0; waited < ms && isAlive(pid); waited += 25) await wait(25)
  return !isAlive(pid)
}

test('a stop in order leaves no process and nothing to recover', async () => {
  await using folder = temporaryFolder()
  const { holding, postgres } = await shopWithOneSale(folder.path)
  await stop(holding)
  assert.equal(holding.told.at(-1)?.event, 'stopped')
  assert.equal(isAlive(postgres), false)
  const log = readFileSync(join(folder.path, 'postgres.log'), 'utf8')
  assert.match(log, /database system is shut down\s*$/)
  assert.equal(await salesAfterRestart(folder.path), 1)
})

test('a server killed hard takes its PostgreSQL with it, and the next start has every sale', async () => {
  await using folder = temporaryFolder()
  const { holding, postgres } = await shopWithOneSale(folder.path)
  holding.child.kill('SIGKILL')
  assert.ok(await endsWithin(postgres, 10_000), 'PostgreSQL ended within seconds')
  assert.equal(await salesAfterRestart(folder.path), 1)
})

test('a start right after the kill does not wait for anyone', async () => {
  await using folder = temporaryFolder()
  for (let round = 1; round <= 3; round++) {
    const { holding } = await shopWithOneSale(folder.path)
    holding.child.kill('SIGKILL')
    await holding.ended
    assert.equal(await salesAfterRestart(folder.path), round)
  }
})

test('a PostgreSQL killed hard is started again under the running server', async () => {
  await using folder = temporaryFolder()
  const { holding, postgres } = await shopWithOneSale(folder.path)
  process.kill(postgres, 'SIGKILL')
  const { pid } = await holding.hears('up')
  assert.notEqual(pid, postgres)
  assert.deepEqual(await run(holding, 'select count(*)::int as n from sale'), [{ n: 1 }])
  await stop(holding)
})

test('server, PostgreSQL and watchdog killed hard together: the next start has every sale', async () => {
  await using folder = temporaryFolder()
  const { holding, postgres } = await shopWithOneSale(folder.path)
  for (const pid of watchdogsOf(postgres)) process.kill(pid, 'SIGKILL')
  holding.child.kill('SIGKILL')
  process.kill(postgres, 'SIGKILL')
  await holding.ended
  assert.equal(await salesAfterRestart(folder.path), 1)
})

test('an orphaned PostgreSQL whose watchdog died is ended by the next start', async (t) => {
  if (process.platform !== 'linux') return t.skip('finds the watchdog through /proc')
  await using folder = temporaryFolder()
  const { holding, postgres } = await shopWithOneSale(folder.path)
  const watchdogs = watchdogsOf(postgres)
  assert.equal(watchdogs.length, 1)
  for (const pid of watchdogs) process.kill(pid, 'SIGKILL')
  holding.child.kill('SIGKILL')
  await holding.ended
  await wait(300)
  assert.ok(isAlive(postgres), 'nobody has ended it yet')
  assert.equal(await salesAfterRestart(folder.path), 1)
  assert.equal(isAlive(postgres), false)
})

function watchdogsOf(postgres: number): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isWatchdogOf(postgres, name))
    .map(Number)
}

function isWatchdogOf(postgres: number, name: string): boolean {
  try {
    const words = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0')
    return words.includes('redthread-watchdog') && words.includes(String(postgres))
  } catch {
    return false
  }
}

test('a postmaster.pid whose number now belongs to another program does not stop a start', async () => {
  await using folder = temporaryFolder()
  const { holding } = await shopWithOneSale(folder.path)
  await stop(holding)
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' })
  const file = join(folder.path, 'postgres', 'postmaster.pid')
  writeFileSync(
    file,
    `${stranger.pid}\n${join(folder.path, 'postgres')}\n1\n5432\n\n\n1 1\nready\n`,
  )
  assert.equal(await salesAfterRestart(folder.path), 1)
  assert.ok(isAlive(stranger.pid ?? 0), 'the other program lives')
  stranger.kill('SIGKILL')
})

test('a second start on the same folder says who has it and touches nothing', async () => {
  await using folder = temporaryFolder()
  const { holding } = await shopWithOneSale(folder.path)
  const second = hold(folder.path)
  const { kind, what = '' } = await second.hears('trouble')
  assert.equal(kind, 'folder_in_use')
  assert.match(what, new RegExp(`process ${holding.child.pid}, .* http://localhost:4321`))
  assert.deepEqual(await run(holding, 'select count(*)::int as n from sale'), [{ n: 1 }])
  await stop(holding)
})

test('a cluster of another PostgreSQL is refused in words and left alone', async () => {
  await using folder = temporaryFolder()
  await stop((await shopWithOneSale(folder.path)).holding)
  const file = join(folder.path, 'postgres', 'PG_VERSION')
  writeFileSync(file, '17\n')
  const { kind, what = '', todo = '' } = await hold(folder.path).hears('trouble')
  assert.equal(kind, 'foreign_data_folder')
  assert.match(what, /is of PostgreSQL 17; this Redthread runs PostgreSQL 18/)
  assert.match(todo, /backup .* restore/)
  writeFileSync(file, '18\n')
  assert.equal(await salesAfterRestart(folder.path), 1)
})

test('a data folder may have any name, and any length', async () => {
  await using folder = temporaryFolder()
  for (const name of ['our shop, "the 2nd" & söhne %20', 'x'.repeat(120)]) {
    const path = join(folder.path, name)
    await stop((await shopWithOneSale(path)).holding)
    assert.equal(await salesAfterRestart(path), 1)
  }
})

test('under root, a database below a closed home lies elsewhere, behind a link', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root runs PostgreSQL as someone else')
  await using folder = temporaryFolder()
  const home = join(folder.path, 'home')
  const link = join(home, 'postgres')
  const places: string[] = []
  try {
    for (let life = 1; life <= 2; life++) {
      mkdirSync(home, { mode: 0o700 })
      chmodSync(folder.path, 0o700)
      await stop((await shopWithOneSale(home)).holding)
      assert.equal(await salesAfterRestart(home), 1)
      places.push(readlinkSync(link))
      rmSync(home, { recursive: true })
    }
    assert.equal(new Set(places).size, 2, 'a new folder never gets an old database')
    assert.ok(places.every((place) => existsSync(join(place, 'PG_VERSION'))))
  } finally {
    for (const place of places) rmSync(place, { recursive: true, force: true })
  }
})

test('a data folder that cannot be made is told with its path', async () => {
  await using folder = temporaryFolder()
  const file = join(folder.path, 'a-file')
  writeFileSync(file, '')
  const { kind, what = '' } = await hold(join(file, 'data')).hears('trouble')
  assert.equal(kind, 'folder_unwritable')
  assert.match(what, /a-file\/data/)
})

test('a disk that is full at the first start leaves no half database behind', async (t) => {
  await using folder = temporaryFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'redthread', folder.path])
  if (mounted.status !== 0) return t.skip('needs the right to mount a small disk')
  try {
    const { kind, what = '' } = await hold(folder.path).hears('trouble')
    assert.equal(kind, 'disk_full')
    assert.match(what, /The disk is full/)
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.startsWith('postgres')),
      [],
    )
    spawnSync('mount', ['-o', 'remount,size=300m', folder.path])
    await stop((await shopWithOneSale(folder.path)).holding)
    assert.equal(await salesAfterRestart(folder.path), 1)
  } finally {
    spawnSync('umount', ['-l', folder.path])
  }
})

test('a disk that fills up while selling: what was committed is there once there is room', async (t) => {
  await using folder = temporaryFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=90m', 'redthread', folder.path])
  if (mounted.status !== 0) return t.skip('needs the right to mount a small disk')
  try {
    const { holding } = await shopWithOneSale(folder.path)
    const fill = `create table ballast as select repeat(md5(n::text), 40) t from generate_series(1, 90000) n`
    await assert.rejects(run(holding, fill))
    holding.child.kill('SIGKILL')
    await holding.ended
    spawnSync('mount', ['-o', 'remount,size=400m', folder.path])
    assert.equal(await salesAfterRestart(folder.path), 1)
  } finally {
    spawnSync('umount', ['-l', folder.path])
  }
})
