import { DatabaseSync } from 'node:sqlite'

/** A lock that the kernel drops when its process ends, however it ends. */
export type FileLock = { release(): void }

/**
 * Takes an exclusive lock on a file, or null when another process holds it.
 *
 * Node has no flock; SQLite locks its file through the kernel, works across containers that share
 * a folder, and leaves nothing to judge stale after `kill -9`. The file itself stays.
 */
export function tryFileLock(path: string): FileLock | null {
  const file = new DatabaseSync(path, { timeout: 0 })
  try {
    file.exec('pragma journal_mode = off; pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    file.close()
    if (isBusy(error)) return null
    throw error
  }
  return { release: () => file.close() }
}

function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode ?? 0
  return (code & 0xff) === 5 || (code & 0xff) === 6
}
