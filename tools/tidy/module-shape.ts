import { roomOf, type Finding, type Repository } from './repository.ts'

const LIMITS: Readonly<Record<string, number>> = {
  'README.md': 60,
  'index.ts': 30,
  'module.ts': 30,
}
const MAIN = { path: 'apps/server/src/main.ts', lines: 120 }
const ALLOWED_FILES = /^(README[.]md|(index|module|tables|routes|consumers|jobs|live)[.]ts)$/
/** Folders that say how code is built, not what it is about. */
const PATTERN_FOLDERS =
  /^(controllers?|services?|models?|entit(y|ies)|repositor(y|ies)|dtos?|types|interfaces|constants|lib|src)$/

/** Every module is on the map, has its README and its door, and keeps to the shape of a room. */
export function moduleShape(repository: Repository): Finding[] {
  const modules = new Map<string, string[]>()
  for (const path of repository.files) {
    const room = roomOf(path)
    if (room !== null) modules.set(room, [...(modules.get(room) ?? []), path])
  }
  return [
    ...[...modules].flatMap(([room, paths]) => oneModule(repository, room, paths)),
    ...tooLong(repository, MAIN.path, MAIN.lines),
  ]
}

function oneModule(repository: Repository, room: string, paths: readonly string[]): Finding[] {
  const folder = `apps/server/src/modules/${room}`
  const findings: Finding[] = []
  if (!repository.rooms.includes(room)) {
    const message = 'architecture.ts has no such room'
    findings.push({ rule: 'room-not-on-map', path: folder, message })
  }
  if (!paths.includes(`${folder}/README.md`)) {
    const message = 'owns · words · invariants · events: the first thing to read'
    findings.push({ rule: 'readme-missing', path: folder, message })
  }
  for (const [name, lines] of Object.entries(LIMITS))
    findings.push(...tooLong(repository, `${folder}/${name}`, lines))
  return [...findings, ...paths.flatMap((path) => misplaced(folder, path))]
}

function misplaced(folder: string, path: string): Finding[] {
  const [first = '', ...rest] = path.slice(folder.length + 1).split('/')
  const fits = rest.length === 0 ? ALLOWED_FILES.test(first) : !PATTERN_FOLDERS.test(first)
  if (fits) return []
  const message = `"${first}" has no place in a module: commands, queries, rules, or its own word`
  return [{ rule: 'misplaced-file', path, message }]
}

function tooLong(repository: Repository, path: string, most: number): Finding[] {
  const lines = repository.read(path).replace(/\n$/, '').split('\n').length
  if (lines <= most) return []
  return [{ rule: 'file-too-long', path, message: `${lines} lines; at most ${most}` }]
}
