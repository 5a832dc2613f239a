import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { PostgresBinaries } from '#platform/postgres/binaries.ts'
import { diskFull, inWords } from '#platform/postgres/claim.ts'
import { canReach, type OsUser } from '#platform/postgres/os-user.ts'
import { Trouble } from '#platform/trouble.ts'

/** Where root's databases lie when PostgreSQL's user may not enter the data folder. */
const rootHome = '/var/lib/redthread'

/** Everything that making or starting a cluster needs to know. */
export type ClusterSetup = { dataFolder: string; user: OsUser | null; binaries: PostgresBinaries }

/** Where copies of the programs go when they cannot be used in place; see binaries.ts. */
export function copiesFolder(dataFolder: string, user: OsUser | null): string {
  const reachable = !user || canReach(user, join(dataFolder, 'programs', 'x'))
  return reachable ? join(dataFolder, 'programs') : join(rootHome, 'programs')
}

/**
 * The database cluster's real folder, made by initdb on the first start.
 *
 * It is made beside its place and moved there whole, so that a kill in the middle leaves no half
 * cluster. Under root, a data folder that PostgreSQL's user cannot enter (below a closed home)
 * holds a link, and the cluster lies under /var/lib/redthread.
 * @throws Trouble foreign_data_folder, disk_full, folder_unwritable, embedded_unavailable
 */
export async function ensureCluster(setup: ClusterSetup, onInit?: () => void): Promise<string> {
  const place = join(setup.dataFolder, 'postgres')
  if (isThere(place)) return checkedCluster(place, setup.binaries.major)
  onInit?.()
  const { user } = setup
  const home = user && !canReach(user, place) ? elsewhere(setup.dataFolder) : place
  const draft = `${home}.new`
  inWords(setup.dataFolder, () => {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(dirname(home), { recursive: true, mode: 0o755 })
    mkdirSync(draft, { mode: 0o700 })
    if (user) chownSync(draft, user.uid, user.gid)
  })
  await initdb(setup, draft)
  inWords(setup.dataFolder, () => {
    renameSync(draft, home)
    if (home !== place) symlinkSync(home, place)
  })
  return realpathSync(home)
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function elsewhere(dataFolder: string): string {
  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  // Never the place of an earlier one: whoever removed the link did not say to remove the data.
  const moment = Date.now().toString(36)
  return join(rootHome, `${basename(dirname(dataFolder))}-${hash}-${moment}`)
}

function checkedCluster(place: string, major: number): string {
  const folder = existsSync(place) ? realpathSync(place) : place
  const version = inWords(place, () => versionOf(folder))
  if (version === String(major)) return folder
  const found = version === null ? 'holds no PostgreSQL database' : `is of PostgreSQL ${version}`
  throw new Trouble('foreign_data_folder', {
    what: `${place} ${found}; this Redthread runs PostgreSQL ${major}.`,
    safe: 'The folder was not touched.',
    todo:
      version === null
        ? 'Move what lies there away, or name another REDTHREAD_DATA_DIR.'
        : 'With the Redthread that made it: redthread backup FILE. Then, on a new data folder, ' +
          'with this one: redthread restore FILE.',
  })
}

function versionOf(folder: string): string | null {
  const file = join(folder, 'PG_VERSION')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  if (existsSync(folder)) readdirSync(folder)
  return null
}

const initOptions = [
  '-U postgres -A trust -E UTF8 --no-instructions',
  '--locale-provider=icu --icu-locale=und --locale=C',
].flatMap((line) => line.split(' '))

async function initdb(setup: ClusterSetup, folder: string): Promise<void> {
  const { user, binaries } = setup
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  const child = spawn(binaries.initdb, ['-D', folder, ...initOptions], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: programEnvironment,
  })
  const ended = new Promise<number | Error>((resolve) => {
    child.once('error', resolve)
    child.once('close', (code, signal) => resolve(signal ? new Error(signal) : (code ?? 1)))
  })
  const [errors, end] = await Promise.all([text(child.stderr), ended])
  if (end === 0) return
  rmSync(folder, { recursive: true, force: true })
  if (isDiskFull(errors)) throw diskFull(setup.dataFolder, new Error(errors))
  throw new Trouble('embedded_unavailable', {
    what: `The database could not be made: ${errors.trim() || String(end)}`,
    safe: 'Nothing was left behind.',
    todo: `Run redthread doctor${user ? `; PostgreSQL runs as the user ${user.name}` : ''}.`,
  })
}

/** PostgreSQL's programs get a plain environment: a PGDATA or PGPORT of the shell is not ours. */
export const programEnvironment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' }

/** Whether PostgreSQL said that no space is left. */
export function isDiskFull(log: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(log)
}
