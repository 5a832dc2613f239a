import type { Node } from 'oxc-parser'
import type { Finding, Repository } from './repository.ts'
import { lineAt, walk, type Source } from './source.ts'

interface DeclaredEvent {
  readonly name: string
  /** The constant that holds it. */
  readonly constant: string
  readonly summary: string
  readonly path: string
  readonly line: number
}

const DOCUMENT = 'docs/events.md'
const NAME = /^([a-z]+)[.][a-z_]+[.]v\d+$/
const MENTION = /(?<=`)[a-z]+[.][a-z_]+[.]v\d+(?=`)/g

/**
 * Each event is named after its module, says what happened, is announced by someone and documented;
 * and no document names another.
 */
export function events(repository: Repository): Finding[] {
  const declared = repository.sources
    .filter((source) => source.path.startsWith('packages/contract/src/') && !source.isTest)
    .flatMap(declaredEvents)
  const server = repository.sources
    .filter((source) => source.path.startsWith('apps/server/src/') && !source.isTest)
    .map((source) => source.text)
  return [
    ...declared.flatMap((one) => judge(one, repository)),
    ...declared.filter(({ constant }) => !isUsed(server, constant)).map(neverAnnounced),
    ...mentionsInVain(repository, new Set(declared.map(({ name }) => name))),
  ]
}

function declaredEvents(source: Source): DeclaredEvent[] {
  const found: DeclaredEvent[] = []
  walk(source.program, (node, ancestors) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
    const parent = ancestors.at(-1)
    if (node.callee.name !== 'event' || parent?.type !== 'VariableDeclarator') return
    const [name, , summary] = node.arguments
    found.push({
      name: text(name),
      constant: parent.id.type === 'Identifier' ? parent.id.name : '',
      summary: text(summary),
      path: source.path,
      line: lineAt(source, node.start),
    })
  })
  return found
}

function text(node: Node | undefined): string {
  return node?.type === 'Literal' ? String(node.value) : ''
}

function judge(event: DeclaredEvent, repository: Repository): Finding[] {
  const { name, summary, path, line } = event
  const module = NAME.exec(name)?.[1]
  const say = (rule: string, message: string) => [{ rule, path, line, message }]
  if (module === undefined || (module !== 'platform' && !repository.rooms.includes(module)))
    return say('event-name', `"${name}" is not room.what_happened.v1`)
  const readme = `apps/server/src/modules/${module}/README.md`
  const inReadme = !repository.files.includes(readme) || repository.read(readme).includes(name)
  return [
    ...(summary.length < 10 ? say('undocumented-event', `${name} does not say what happened`) : []),
    ...(repository.read(DOCUMENT).includes(`\`${name}\``)
      ? []
      : say('undocumented-event', `${name} is not in ${DOCUMENT}: npm run generate`)),
    ...(inReadme ? [] : say('undocumented-event', `${name} is not in ${readme}`)),
  ]
}

function neverAnnounced({ name, path, line }: DeclaredEvent): Finding {
  return { rule: 'event-never-announced', path, line, message: `nobody emits ${name}` }
}

function isUsed(texts: readonly string[], constant: string): boolean {
  const word = new RegExp(`\\b${constant}\\b`)
  return texts.some((one) => word.test(one))
}

function mentionsInVain({ files, read }: Repository, known: ReadonlySet<string>): Finding[] {
  return files
    .filter((path) => path === DOCUMENT || /\/modules\/[^/]+\/README[.]md$/.test(path))
    .flatMap((path) =>
      (read(path).match(MENTION) ?? [])
        .filter((name) => !known.has(name))
        .map((name) => ({
          rule: 'event-documented-in-vain',
          path,
          message: `no module announces ${name}`,
        })),
    )
}
