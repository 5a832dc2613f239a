import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Config } from '#platform/config.ts'
import { requireFreePort } from '#platform/http/free-port.ts'
import { closeProviders, providersOf } from '#platform/messaging/providers.ts'
import { migrationPlan } from '#platform/migrate/migrate.ts'
import { requireKnownSchema } from '#platform/migrate/migration-plan.ts'
import { embeddedVersion } from '#platform/postgres/binaries.ts'
import { checkServer } from '#platform/postgres/check-server.ts'
import { holderOf } from '#platform/postgres/claim.ts'
import { databaseUser } from '#platform/postgres/os-user.ts'
import { Trouble } from '#platform/trouble.ts'
import { withSession } from './open-session.ts'

/** One thing that was looked at; with a trouble, `words` say what is wrong. */
export type Finding = { name: string; words: string; trouble?: Trouble }

const leastNode = 26
const leastDiskBytes = 300_000_000

type Look = (config: Config) => Promise<string>

const looks: ReadonlyArray<[name: string, look: Look]> = [
  ['node', node],
  ['folder', folder],
  ['disk', disk],
  ['port', port],
  ['database', database],
  ['mail', mail],
]

/** Looks at everything that a start needs, one after the other; changes nothing. */
export async function* examine(config: Config): AsyncGenerator<Finding> {
  for (const [name, look] of looks) {
    try {
      yield { name, words: await look(config) }
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      yield { name, words: error.message, trouble: error }
    }
  }
}

async function node(): Promise<string> {
  const { node: version } = process.versions
  if (Number.parseInt(version, 10) >= leastNode) return `${version} at ${process.execPath}`
  throw new Trouble('configuration', {
    what: `This is Node.js ${version}; Redthread needs ${leastNode} or later.`,
    todo: 'Start it by npm start, which uses the Node.js that npm ci installed.',
  })
}

async function folder(config: Config): Promise<string> {
  const path = resolve(config.dataDir)
  const holder = holderOf(path)
  if (holder) return `${path}, in use by process ${holder.pid} (${holder.address ?? 'starting'})`
  const there = await nearestFolder(path)
  try {
    await access(there, constants.W_OK)
  } catch (cause) {
    throw new Trouble('folder_unwritable', {
      what: `${there} cannot be written by this user, so that ${path} is of no use.`,
      todo: 'Give this user the right to write there, or name another REDTHREAD_DATA_DIR.',
      cause,
    })
  }
  const user = databaseUser(resolve(path, 'postgres'))
  const as = user ? `; PostgreSQL runs as the user ${user.name}` : ''
  return `${path} ${there === path ? 'is' : 'can be made and'} writable${as}`
}

async function nearestFolder(path: string): Promise<string> {
  try {
    await access(path)
    return path
  } catch {
    return dirname(path) === path ? path : nearestFolder(dirname(path))
  }
}

async function disk(config: Config): Promise<string> {
  const { bavail, bsize } = await statfs(await nearestFolder(resolve(config.dataDir)))
  const free = bavail * bsize
  const words = `${(free / 1e9).toFixed(1)} GB free`
  if (free >= leastDiskBytes) return words
  throw new Trouble('disk_full', {
    what: `Only ${(free / 1e6).toFixed(0)} MB are free; a new database takes about 60 MB.`,
    todo: 'Make room, or name a REDTHREAD_DATA_DIR on another disk.',
  })
}

async function port(config: Config): Promise<string> {
  const { host, port: number, dataDir, databaseUrl } = config
  if (databaseUrl === '' && holderOf(resolve(dataDir))) return `${number}: Redthread is running`
  await requireFreePort(host, number)
  return number === 0 ? 'any free one' : `${number} on ${host} is free`
}

async function database(config: Config): Promise<string> {
  const running = config.databaseUrl || holderOf(resolve(config.dataDir))?.connectionString
  if (!running) return `embedded PostgreSQL ${embeddedVersion()}, not running`
  const facts = await checkServer(running)
  const plan = await withSession({ connectionString: running }, (client) => migrationPlan(client))
  requireKnownSchema(plan)
  const pending = plan.pending.length === 0 ? 'schema up to date' : `${plan.pending.length} pending`
  return `PostgreSQL ${facts.version}, database ${facts.database}, ${pending}`
}

async function mail(config: Config): Promise<string> {
  const port = providersOf(config).mail
  if (port === null) return 'no SMTP_URL: mails stay in the outbox of the admin'
  const wrong = await port.check()
  closeProviders(config)
  if (wrong === null) return 'the mail server answers and lets us in'
  throw new Trouble('configuration', {
    what: `The mail server does not let us in: ${wrong}`,
    safe: 'Mails wait in the outbox and go out once it does.',
    todo: 'Correct SMTP_URL, or see whether the server is up.',
  })
}
