import { accessSync, chmodSync, constants, mkdirSync, readFileSync } from 'node:fs'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tryFileLock } from '#platform/postgres/file-lock.ts'
import { Trouble } from '#platform/trouble.ts'

/** The right to run the database of a data folder; one process has it at a time. */
export type Claim = {
  folder: string
  /** Writes down where this process answers, for a second start and for other commands. */
  announce(where: Partial<Holder>): void
  release(): void
}

/** Who holds a data folder, as they wrote it down. */
export type Holder = {
  pid: number
  /** Where its pages are; known once it listens. */
  address?: string
  /** Its database, which commands such as `redthread verify` join. */
  connectionString?: string
}

/**
 * Makes the data folder and takes it for this process.
 * @throws Trouble folder_unwritable, folder_in_use, disk_full
 */
export function claimDataFolder(folder: string): Claim {
  makeFolder(folder)
  const lock = inWords(folder, () => tryFileLock(join(folder, 'lock')))
  if (!lock) throw folderInUse(folder)
  let holder: Holder = { pid: process.pid }
  const tell = (where: Partial<Holder>) => {
    holder = { ...holder, ...where }
    writeFileSync(holderFile(folder), JSON.stringify(holder), { mode: 0o600 })
  }
  inWords(folder, () => tell({}))
  return {
    folder,
    announce: tell,
    release: () => lock.release(),
  }
}

/** Who holds the folder now, or null when nobody does. */
export function holderOf(folder: string): Holder | null {
  try {
    accessSync(join(folder, 'lock'))
  } catch {
    return null
  }
  const lock = tryFileLock(join(folder, 'lock'))
  lock?.release()
  return lock ? null : readHolder(folder)
}

function holderFile(folder: string): string {
  return join(folder, 'server.json')
}

function readHolder(folder: string): Holder {
  try {
    return JSON.parse(readFileSync(holderFile(folder), 'utf8')) as Holder
  } catch {
    return { pid: 0 }
  }
}

/** Makes the data folder, closed to others; PostgreSQL's own user passes through it under root. */
export function makeFolder(folder: string): void {
  inWords(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    const { uid, mode } = statSync(folder)
    if (process.getuid?.() === 0 && uid === 0) chmodSync(folder, (mode & 0o777) | 0o011)
  })
}

/** The trouble of a second start on a data folder, with who has it and where they answer. */
export function folderInUse(folder: string): Trouble {
  const { pid, address } = readHolder(folder)
  const who = pid > 0 ? `process ${pid}` : 'another process'
  const where = address ? `, which answers at ${address}` : ''
  return new Trouble('folder_in_use', {
    what: `Redthread already runs on ${folder}: ${who}${where}.`,
    safe: 'This second start touched nothing.',
    todo: 'Use the running one, stop it first, or give this one its own REDTHREAD_DATA_DIR.',
  })
}

// Read-only, no locks on this file system, cannot be opened.
const sqliteUnwritable = [8, 10, 14]
const unwritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ELOOP']

/** Runs file work on the data folder and tells its errors in words. */
export function inWords<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code = '', errcode = 0 } = error as { code?: string; errcode?: number }
    const sqlite = errcode & 0xff
    if (code === 'ENOSPC' || code === 'EDQUOT' || sqlite === 13) throw diskFull(folder, error)
    if (unwritable.includes(code) || sqliteUnwritable.includes(sqlite)) {
      throw folderUnwritable(folder, error)
    }
    throw error
  }
}

function folderUnwritable(folder: string, cause: unknown): Trouble {
  return new Trouble('folder_unwritable', {
    what: `The data folder ${folder} cannot be written (${(cause as Error).message}).`,
    safe: 'Nothing was changed.',
    todo: 'Give this user the right to write there, or name another REDTHREAD_DATA_DIR.',
    cause,
  })
}

/** The disk (or quota) of the data folder has no room left. */
export function diskFull(folder: string, cause: unknown): Trouble {
  return new Trouble('disk_full', {
    what: `The disk is full: no space left for ${folder}.`,
    safe: 'What was committed is safe; the last unfinished change was not kept.',
    todo:
      'Make room (a new database takes about 60 MB, plus your data), or name a ' +
      'REDTHREAD_DATA_DIR on another disk; then start again.',
    cause,
  })
}
