import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How a new room is called, in all the spellings that its files need. */
export interface RoomNames {
  readonly room: string
  readonly Room: string
  readonly thing: string
  readonly Thing: string
  readonly prefix: string
  /** The number of its first migration. */
  readonly number: string
}

/**
 * Works out the names of a room, or says in a sentence what is wrong with them: a name that is no
 * single lower-case word, a room that is there, a prefix that other ids have.
 */
export function roomNames(
  root: string,
  room: string,
  wish: { readonly thing?: string | undefined; readonly prefix?: string | undefined },
): RoomNames | string {
  const thing = wish.thing ?? singular(room)
  const prefix = wish.prefix ?? thing.slice(0, 3)
  if (!/^[a-z]{3,30}$/.test(room)) return 'A room is one lower-case word, such as planets.'
  if (!/^[a-z]{2,30}$/.test(thing) || thing === room)
    return `Say with --thing what one of ${room} is called.`
  if (!/^[a-z]{3}$/.test(prefix)) return 'A prefix of ids has three letters: --prefix pla.'
  if (existsSync(join(root, 'apps/server/src/modules', room))) return `There is a room ${room}.`
  if (isTaken(root, prefix)) return `Ids with ${prefix}_ are someone else's: choose a --prefix.`
  const number = nextMigration(root)
  return { room, Room: capital(room), thing, Thing: capital(thing), prefix, number }
}

function singular(room: string): string {
  if (room.endsWith('ies')) return `${room.slice(0, -3)}y`
  return room.endsWith('s') ? room.slice(0, -1) : room
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isTaken(root: string, prefix: string): boolean {
  const mark = new RegExp(`'[^']*\\bid: ${prefix}\\b`)
  return migrations(root).some((path) => mark.test(readFileSync(join(root, path), 'utf8')))
}

/** The next free ten: rooms leave each other space for more migrations. */
function nextMigration(root: string): string {
  const numbers = migrations(root).map((path) => Number(/(\d{4})-[^/]*$/.exec(path)?.[1] ?? 0))
  const next = (Math.floor(Math.max(0, ...numbers) / 10) + 1) * 10
  return String(next).padStart(4, '0')
}

function migrations(root: string): string[] {
  return globSync('apps/server/migrations/*.sql', { cwd: root })
}
