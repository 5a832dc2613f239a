import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The operating-system user under which PostgreSQL runs. */
export type OsUser = { name: string; uid: number; gid: number }

const preferred = ['redthread', 'postgres', 'nobody']

/**
 * The user to drop to, or null when this process is not root and can run PostgreSQL itself.
 *
 * PostgreSQL refuses to run as root. An existing data folder keeps its owner; otherwise the first
 * of `redthread`, `postgres` and `nobody` that the machine knows.
 */
export function databaseUser(dataFolder?: string): OsUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = dataFolder === undefined ? undefined : ownerOf(dataFolder)
  if (owner) return owner
  const known = systemUsers()
  for (const name of preferred) {
    const user = known.get(name)
    if (user) return user
  }
  return { name: 'nobody', uid: 65534, gid: 65534 }
}

function ownerOf(folder: string): OsUser | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat || stat.uid === 0) return undefined
  const named = [...systemUsers().values()].find((user) => user.uid === stat.uid)
  return { name: named?.name ?? String(stat.uid), uid: stat.uid, gid: stat.gid }
}

function systemUsers(): Map<string, OsUser> {
  const users = new Map<string, OsUser>()
  for (const line of passwordFile().split('\n')) {
    const [name, , uid, gid] = line.split(':')
    if (name && Number(uid) > 0) users.set(name, { name, uid: Number(uid), gid: Number(gid) })
  }
  return users
}

function passwordFile(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}

/** Whether the user may enter every folder on the way to the path (the path's own rights aside). */
export function canReach(user: OsUser, path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat && !mayEnter(user, stat)) return false
    if (dirname(folder) === folder) return true
  }
}

function mayEnter(user: OsUser, folder: { mode: number; uid: number; gid: number }): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0
  return (folder.mode & 0o001) !== 0
}
