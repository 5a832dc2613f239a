import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Ends what an earlier server left on the cluster when it was killed hard: an orphaned PostgreSQL
 * is stopped (fast, so that nothing committed needs recovery), a stale postmaster.pid is removed,
 * since PostgreSQL refuses to start when its number was given to some other process meanwhile.
 * Only the holder of the data folder's claim may call this. Returns whether there was anything.
 */
export async function clearLeftovers(cluster: string): Promise<boolean> {
  const pid = postmasterPid(cluster)
  if (pid === null) return false
  if (isPostmasterOf(pid, cluster)) {
    process.kill(pid, 'SIGINT')
    // A fast stop can hang when it meets a recovery; an immediate one is as safe, only slower
    // later.
    if (!(await ends(pid, cluster, 5_000))) {
      process.kill(pid, 'SIGQUIT')
      await ends(pid, cluster, 10_000)
    }
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return true
}

/** The process id in postmaster.pid, or null. */
export function postmasterPid(cluster: string): number | null {
  const pid = Number.parseInt(readLines(cluster)[0] ?? '', 10)
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

/** Whether PostgreSQL says that it takes connections, in the eighth line of its file. */
export function isReady(cluster: string, pid: number): boolean {
  const lines = readLines(cluster)
  return lines[0]?.trim() === String(pid) && lines[7]?.trim() === 'ready'
}

function readLines(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** A process id is given out again and again: only a process that works in our folder counts. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    } catch {
      return false
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.includes('postgres') && stdout.includes(cluster)
}

/** Whether a process lives; one of another user counts as not ours, hence not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Asks for the process in our folder, since a zombie of a killed parent still has its number. */
async function ends(pid: number, cluster: string, withinMs: number): Promise<boolean> {
  for (let waited = 0; waited < withinMs; waited += 20) {
    if (!isPostmasterOf(pid, cluster)) return true
    await wait(20)
  }
  return false
}
