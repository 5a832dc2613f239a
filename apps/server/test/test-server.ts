import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { embeddedVersion, findPostgresBinaries } from '#platform/postgres/binaries.ts'
import { tryFileLock } from '#platform/postgres/file-lock.ts'
import { canReach, databaseUser } from '#platform/postgres/os-user.ts'

const keeperScript = fileURLToPath(new URL('./keep-test-server.sh', import.meta.url))
// Long enough to serve the next run of someone who works on a test, short enough to be no leak.
const idleSeconds = 120

let known: Promise<string> | undefined

/** A connection string to the server's own database, by someone who may create databases. */
export function adminUrl(): Promise<string> {
  const given = process.env['DATABASE_URL']
  known ??= given ? Promise.resolve(given) : sharedServer()
  return known
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const [, before = '', after = ''] = /^([a-z]+:\/\/[^/?]*)(?:\/[^?]*)?(\?.*)?$/.exec(url) ?? []
  return `${before}/${name}${after}`
}

/** Joins the server that this user's test processes share, or starts it. */
async function sharedServer(): Promise<string> {
  const home = homeFolder()
  const lock = await waitForLock(join(home, 'lock'))
  try {
    const url = (await joinServer(home)) ?? (await startServer(home))
    return url
  } finally {
    lock.release()
  }
}

function homeFolder(): string {
  const user = databaseUser()
  const name = `redthread-test-${userInfo().uid}-${embeddedVersion()}`
  // A private TMPDIR may be closed to the user that PostgreSQL runs as.
  const base = user && !canReach(user, join(tmpdir(), name)) ? '/tmp' : tmpdir()
  const home = join(base, name)
  mkdirSync(home, { recursive: true })
  chmodSync(home, 0o755)
  return home
}

async function waitForLock(path: string): Promise<{ release(): void }> {
  for (let tries = 0; tries < 1200; tries++) {
    const lock = tryFileLock(path)
    if (lock) return lock
    await wait(50)
  }
  throw new Error(`${path} has been locked for a minute by another test process`)
}

/** Registers this process with the running server, so that the keeper lets it live. */
async function joinServer(home: string): Promise<string | null> {
  const folder = readText(join(home, 'current'))
  if (!folder) return null
  try {
    register(folder)
    const url = urlOf(folder)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.end()
    ensureKeeper(folder)
    return url
  } catch {
    return null
  }
}

function register(folder: string): void {
  const mark = join(folder, 'users', String(process.pid))
  writeFileSync(mark, '')
  process.once('exit', () => rmSync(mark, { force: true }))
}

function urlOf(folder: string): string {
  return `postgresql://postgres@/postgres?host=${encodeURIComponent(folder)}`
}

async function startServer(home: string): Promise<string> {
  const user = databaseUser()
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  const { initdb, postgres } = findPostgresBinaries(user, home)
  const folder = mkdtempSync(join(home, 'server-'))
  const cluster = join(folder, 'data')
  mkdirSync(join(folder, 'users'))
  mkdirSync(cluster, { mode: 0o700 })
  if (user) for (const path of [folder, cluster]) chownSync(path, user.uid, user.gid)
  const init = spawnSync(initdb, ['-D', cluster, ...initOptions], { ...as, encoding: 'utf8' })
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr}${init.error ?? ''}`)
  register(folder)
  const args = ['-D', cluster, '-k', folder, ...fastSettings.flatMap((set) => ['-c', set])]
  const server = spawn(postgres, args, { ...as, cwd: folder, detached: true, stdio: 'ignore' })
  server.unref()
  startKeeper(folder, server.pid ?? 0)
  await waitUntilReady(urlOf(folder))
  writeFileSync(join(home, 'current.new'), folder)
  renameSync(join(home, 'current.new'), join(home, 'current'))
  return urlOf(folder)
}

function startKeeper(folder: string, server: number): void {
  const words = [keeperScript, folder, String(server), String(idleSeconds)]
  const keeper = spawn('sh', words, { cwd: '/', detached: true, stdio: 'ignore' })
  keeper.unref()
  writeFileSync(join(folder, 'keeper'), `${keeper.pid} ${server}`)
}

/** A keeper that was killed is replaced by the next test process: nobody else ends the server. */
function ensureKeeper(folder: string): void {
  const [keeper = 0, server = 0] = (readText(join(folder, 'keeper')) ?? '').split(' ').map(Number)
  if (server > 0 && !isAlive(keeper)) startKeeper(folder, server)
}

const initOptions = [
  '-U postgres -A trust -E UTF8 --no-sync --no-instructions',
  '--locale-provider=icu --icu-locale=und --locale=C',
].flatMap((line) => line.split(' '))

// Data that nobody misses: nothing waits for the disk.
const fastSettings = [
  'fsync=off synchronous_commit=off full_page_writes=off wal_level=minimal max_wal_senders=0',
  'max_connections=500 shared_buffers=128MB jit=off listen_addresses= logging_collector=off',
  'max_wal_size=4GB checkpoint_timeout=1h',
].flatMap((line) => line.split(' '))

async function waitUntilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries > 600) throw error
      await wait(50)
    }
  }
}

/** Whether a process lives, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
