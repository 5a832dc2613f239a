import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresBinaries } from '#platform/postgres/binaries.ts'
import { diskFull } from '#platform/postgres/claim.ts'
import { isDiskFull, programEnvironment } from '#platform/postgres/cluster.ts'
import { isReady } from '#platform/postgres/leftovers.ts'
import type { OsUser } from '#platform/postgres/os-user.ts'
import { Trouble } from '#platform/trouble.ts'

/** Everything that starting PostgreSQL on a cluster needs to know. */
export type PostmasterSetup = {
  binaries: PostgresBinaries
  user: OsUser | null
  cluster: string
  socketFolder: string
  /** The file that PostgreSQL's own messages go to. */
  logFile: string
  settings: Readonly<Record<string, string>>
}

/** A running PostgreSQL. */
export type Postmaster = {
  pid: number
  /** Resolves once it has ended, with how. */
  ended: Promise<string>
  /** Stops it fast: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>
}

// Our end of the pipe closes when this process ends, however it ends; then `read` returns and the
// server is stopped. It stops only the server that it was started for, never a later one.
const watchdog = `read -r _
for signal in INT QUIT; do
  pid=
  { read -r pid < "$1/postmaster.pid"; } 2>/dev/null
  [ "$pid" = "$2" ] || exit 0
  kill -$signal "$2" || exit 0
  sleep 10
done`

const largestLogBytes = 5_000_000

/**
 * Starts PostgreSQL on the cluster and waits until it takes connections (a recovery takes its
 * time). @throws Trouble disk_full, embedded_unavailable
 */
export async function launchPostmaster(setup: PostmasterSetup): Promise<Postmaster> {
  rotate(setup.logFile)
  for (let attempt = 1; ; attempt++) {
    const from = sizeOf(setup.logFile)
    const server = start(setup)
    const ended = endOf(server)
    const pid = server.pid
    const guard = pid === undefined ? undefined : startWatchdog(setup, pid)
    void ended.then(() => guard?.kill('SIGKILL'))
    if (pid !== undefined && (await becomesReady(setup.cluster, pid, ended))) {
      return { pid, ended, stop: () => stop(pid, ended) }
    }
    const said = readFileSync(setup.logFile).subarray(from).toString()
    // Backends of a PostgreSQL that was killed hard take a moment to notice.
    const lingers = /pre-existing shared memory block|lock file .* already exists/.test(said)
    if (!lingers || attempt === 40) throw failure(setup, said, await ended)
    await wait(250)
  }
}

function start(setup: PostmasterSetup): ChildProcess {
  const { user, settings } = setup
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(setup.logFile, 'a', 0o600)
  try {
    // A session of its own: Ctrl-C on the terminal is for us, and we stop PostgreSQL in order.
    const child = spawn(
      setup.binaries.postgres,
      ['-D', setup.cluster, '-k', setup.socketFolder, ...options],
      {
        ...(user ? { uid: user.uid, gid: user.gid } : {}),
        cwd: setup.cluster,
        detached: true,
        stdio: ['ignore', log, log],
        env: programEnvironment,
      },
    )
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
}

function startWatchdog(setup: PostmasterSetup, pid: number): ChildProcess {
  const { user, cluster } = setup
  const guard = spawn('sh', ['-c', watchdog, 'redthread-watchdog', cluster, String(pid)], {
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.on('error', () => undefined)
  guard.stdin?.on('error', () => undefined)
  guard.unref()
  return guard
}

async function becomesReady(cluster: string, pid: number, ended: Promise<string>) {
  let over = false
  void ended.then(() => (over = true))
  while (!over && !isReady(cluster, pid)) await wait(15)
  return !over
}

async function stop(pid: number, ended: Promise<string>): Promise<void> {
  let over = false
  const end = ended.then(() => (over = true))
  for (const [signal, ms] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!over) signalIfAlive(pid, signal)
    const patience = new AbortController()
    const late = wait(ms, undefined, { signal: patience.signal }).catch(() => undefined)
    await Promise.race([end, late])
    patience.abort()
    if (over) break
  }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has just ended by itself.
  }
}

function failure(setup: PostmasterSetup, said: string, end: string): Trouble {
  if (isDiskFull(said)) return diskFull(setup.cluster, new Error(said))
  const words = said.trim().split('\n').slice(-6).join('\n') || end
  return new Trouble('embedded_unavailable', {
    what: `PostgreSQL did not start (${end}). It said:\n${words}`,
    safe: 'The data folder was not changed by Redthread.',
    todo: `All its messages are in ${setup.logFile}; redthread doctor checks the machine.`,
  })
}

function rotate(logFile: string): void {
  if (sizeOf(logFile) > largestLogBytes) renameSync(logFile, `${logFile}.1`)
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
