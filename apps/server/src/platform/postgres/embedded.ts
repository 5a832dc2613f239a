import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { socketUrl } from '#platform/postgres/address.ts'
import { findPostgresBinaries } from '#platform/postgres/binaries.ts'
import { claimDataFolder, inWords } from '#platform/postgres/claim.ts'
import { copiesFolder, ensureCluster } from '#platform/postgres/cluster.ts'
import { ensureDatabase } from '#platform/postgres/ensure-database.ts'
import { clearLeftovers } from '#platform/postgres/leftovers.ts'
import { canReach, databaseUser, type OsUser } from '#platform/postgres/os-user.ts'
import {
  launchPostmaster,
  type Postmaster,
  type PostmasterSetup,
} from '#platform/postgres/postmaster.ts'
import { Trouble } from '#platform/trouble.ts'

export type EmbeddedOptions = {
  /** REDTHREAD_DATA_DIR; relative to the working folder. */
  dataFolder: string
  onStep?: (step: 'create' | 'recover' | 'start') => void
  /** PostgreSQL ended by itself; it is being restarted and requests fail meanwhile. */
  onDown?: (how: string) => void
  onUp?: () => void
  /** It cannot be restarted: the server should tell why and exit. */
  onLost?: (trouble: Trouble) => void
}

/** A PostgreSQL of our own, on a data folder that no other process uses. */
export type EmbeddedPostgres = {
  connectionString: string
  /** The process id of the PostgreSQL that runs now; it changes with a restart. */
  readonly pid: number
  /** Tells a second start on this folder where this one answers. */
  announce(address: string): void
  /** Stops PostgreSQL in order and gives the folder free. */
  stop(): Promise<void>
}

const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '128MB',
  // Not a turning disk: one page costs as much as the next.
  random_page_cost: '1.1',
  max_connections: '100',
  jit: 'off',
  // Small containers give 64 MB of /dev/shm; our statements are short and need no helpers.
  max_parallel_workers_per_gather: '0',
  log_checkpoints: 'off',
}

/**
 * Starts the embedded PostgreSQL on a data folder and keeps it running until stopped.
 *
 * What a killed server or PostgreSQL left behind is cleared first; PostgreSQL then recovers by
 * itself. If it dies later it is restarted; pools find it again at the same address.
 * @throws Trouble folder_unwritable, folder_in_use, disk_full, foreign_data_folder,
 *   embedded_unavailable
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataFolder = resolve(options.dataFolder)
  const claim = claimDataFolder(dataFolder)
  try {
    const user = databaseUser(join(dataFolder, 'postgres'))
    const binaries = findPostgresBinaries(user, copiesFolder(dataFolder, user))
    const setup = { dataFolder, user, binaries }
    const cluster = await ensureCluster(setup, () => options.onStep?.('create'))
    const left = await clearLeftovers(cluster)
    options.onStep?.(left ? 'recover' : 'start')
    const socketFolder = inWords(dataFolder, () => socketFolderOf(cluster, user))
    const logFile = join(dataFolder, 'postgres.log')
    const keeper = await keepRunning(
      { ...setup, cluster, socketFolder, logFile, settings },
      options,
    )
    const stop = async (): Promise<void> => {
      await keeper.stop()
      if (socketFolder !== cluster) rmSync(socketFolder, { recursive: true, force: true })
      claim.release()
    }
    try {
      await ensureDatabase(socketUrl({ folder: socketFolder, database: 'postgres' }), 'redthread')
    } catch (error) {
      await stop()
      throw error
    }
    const connectionString = socketUrl({ folder: socketFolder })
    claim.announce({ connectionString })
    return {
      connectionString,
      get pid() {
        return keeper.pid()
      },
      announce: (address) => claim.announce({ address }),
      stop,
    }
  } catch (error) {
    claim.release()
    throw error
  }
}

// The kernel's limit for a socket's path is 108 bytes on Linux, 104 on macOS, with the last 0.
const longestSocketPath = 103

function socketFolderOf(cluster: string, user: OsUser | null): string {
  const fits = Buffer.byteLength(join(cluster, '.s.PGSQL.5432')) <= longestSocketPath
  // PostgreSQL reads a list here: commas and quotes would end the path.
  if (fits && !/[,"]/.test(cluster)) return cluster
  const name = `redthread-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`
  const short = join(tmpdir(), name, '.s.PGSQL.5432').length <= longestSocketPath
  const usable = short && (!user || canReach(user, join(tmpdir(), name)))
  const folder = join(usable ? tmpdir() : '/tmp', name)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return folder
}

const mostRestarts = 5
const restartWindowMs = 60_000

async function keepRunning(setup: PostmasterSetup, options: EmbeddedOptions) {
  let current: Postmaster = await launchPostmaster(setup)
  let stopping = false
  let restarting: Promise<void> = Promise.resolve()
  const deaths: number[] = []

  async function restart(how: string): Promise<void> {
    options.onDown?.(how)
    deaths.push(performance.now())
    if (deaths.filter((at) => at > performance.now() - restartWindowMs).length > mostRestarts) {
      return options.onLost?.(keepsDying(how, setup.logFile))
    }
    try {
      await clearLeftovers(setup.cluster)
      current = await launchPostmaster(setup)
      watch()
      options.onUp?.()
    } catch (error) {
      options.onLost?.(lost(error, setup.logFile))
    }
  }
  function watch(): void {
    void current.ended.then((how) => {
      if (!stopping) restarting = restart(how)
    })
  }
  watch()
  return {
    pid: () => current.pid,
    async stop(): Promise<void> {
      stopping = true
      await Promise.race([restarting, wait(30_000, undefined, { ref: false })])
      await current.stop()
    },
  }
}

function keepsDying(how: string, logFile: string): Trouble {
  return new Trouble('database_lost', {
    what: `PostgreSQL ended ${mostRestarts + 1} times within a minute (last: ${how}).`,
    safe: 'What was committed is safe in the data folder.',
    todo: `Its messages in ${logFile} tell why.`,
  })
}

function lost(cause: unknown, logFile: string): Trouble {
  if (cause instanceof Trouble) return cause
  return new Trouble('database_lost', {
    what: `PostgreSQL ended and could not be restarted: ${(cause as Error).message}`,
    safe: 'What was committed is safe in the data folder.',
    todo: `Its messages in ${logFile} tell why.`,
    cause,
  })
}
