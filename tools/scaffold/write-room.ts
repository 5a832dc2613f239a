import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatted } from '../generate/formatted.ts'
import type { RoomNames } from './room-names.ts'

const TEMPLATES = join(import.meta.dirname, 'templates')

/** Writes the files of a room and adds it to the map and to the modules; answers their paths. */
export function writeRoom(root: string, names: RoomNames): string[] {
  const templates = globSync('**/*.txt', { cwd: TEMPLATES }).toSorted()
  const files = templates.map((template) => ({
    path: fill(template, names).replace(/[.]txt$/, ''),
    text: fill(readFileSync(join(TEMPLATES, template), 'utf8'), names),
  }))
  const edits = [
    edit(root, 'architecture.ts', (text) => onTheMap(text, names)),
    edit(root, 'apps/server/src/modules.ts', (text) => mounted(text, names)),
  ]
  for (const { path, text } of [...files, ...edits]) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), path.endsWith('.sql') ? text : formatted(path, text))
  }
  return [...files, ...edits].map(({ path }) => path)
}

/** Puts the names in the place of `_room_`, `_Thing_` and the like. */
function fill(text: string, names: RoomNames): string {
  return text.replaceAll(
    /_(room|Room|thing|Thing|prefix|number)_/g,
    (_, name: keyof RoomNames) => names[name],
  )
}

function edit(
  root: string,
  path: string,
  change: (text: string) => string,
): { path: string; text: string } {
  return { path, text: change(readFileSync(join(root, path), 'utf8')) }
}

/** Adds the room at the top of the map, where it may be given edges to all below. */
function onTheMap(text: string, { room, thing }: RoomNames): string {
  if (new RegExp(`^  ${room}: \\{`, 'm').test(text)) return text
  const start = text.indexOf('export const rooms')
  const end = text.indexOf('\n}\n', start)
  const entry = `\n  ${room}: {\n    owns: 'each ${thing} and its name',\n    mayCall: {},\n  },`
  return text.slice(0, end) + entry + text.slice(end)
}

function mounted(text: string, { room }: RoomNames): string {
  const start = text.indexOf('export const modules')
  const end = text.indexOf(']', text.indexOf('= [', start))
  const list = text.slice(0, end).trimEnd().replace(/,$/, '')
  const comma = list.endsWith('[') ? '' : ', '
  const imported = `import { ${room} } from '#modules/${room}/module.ts'\n`
  const at = text.lastIndexOf('import ')
  const lineEnd = text.indexOf('\n', at) + 1
  return text.slice(0, lineEnd) + imported + list.slice(lineEnd) + comma + room + text.slice(end)
}
