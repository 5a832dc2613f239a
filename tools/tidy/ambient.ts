import type { Node } from 'oxc-parser'
import { writtenSources, type Finding, type Repository } from './repository.ts'
import { lineAt, walk, type Source } from './source.ts'

type Kind = 'clock' | 'random' | 'environment' | 'timer'

/** What each kind is taken from instead. */
const INSTEAD: Readonly<Record<Kind, string>> = {
  clock: 'take ctx.now',
  random: 'take ctx.random, or newId',
  environment: 'take ctx.config',
  timer: 'queue a job, or let the platform wait',
}

const MEMBERS: Readonly<Record<string, Kind>> = {
  'Date.now': 'clock',
  'Temporal.Now': 'clock',
  'performance.now': 'clock',
  'process.hrtime': 'clock',
  'Math.random': 'random',
  'crypto.randomUUID': 'random',
  'crypto.randomBytes': 'random',
  'crypto.randomInt': 'random',
  'crypto.getRandomValues': 'random',
  'process.env': 'environment',
  'process.argv': 'environment',
}

const NAMES: Readonly<Record<string, Kind>> = {
  setTimeout: 'timer',
  setInterval: 'timer',
  setImmediate: 'timer',
}

const IMPORTS: Readonly<Record<string, Kind>> = {
  randomUUID: 'random',
  randomBytes: 'random',
  randomInt: 'random',
  getRandomValues: 'random',
  env: 'environment',
  argv: 'environment',
  performance: 'clock',
}

/**
 * Clock, randomness, environment and timers come in through the platform, so that a test can set
 * them.
 */
export function ambient(repository: Repository): Finding[] {
  return writtenSources(repository).flatMap((source) => {
    const banned = bannedIn(source)
    return banned.length === 0
      ? []
      : usesOf(source)
          .filter(({ kind }) => banned.includes(kind))
          .map(({ kind, name, line }) => ({
            rule: `${kind}-outside-platform`,
            path: source.path,
            line,
            message: `${name}: ${INSTEAD[kind]}`,
          }))
  })
}

/** Modules, kernel and contract take all from outside; the command line and main may wait. */
function bannedIn({ path, isTest }: Source): readonly Kind[] {
  if (isTest) return []
  if (/^(apps\/server\/src\/modules|packages\/(kernel|pricing|contract))\//.test(path))
    return ['clock', 'random', 'environment', 'timer']
  if (/^apps\/server\/src\/cli(\/|[.]ts)/.test(path)) return ['random']
  const isServer = path.startsWith('apps/server/src/')
  return isServer && !path.startsWith('apps/server/src/platform/')
    ? ['clock', 'random', 'environment']
    : []
}

function usesOf(source: Source): { kind: Kind; name: string; line: number }[] {
  const uses: { kind: Kind; name: string; line: number }[] = []
  walk(source.program, (node, ancestors) => {
    const use = ambientUse(node, ancestors.at(-1))
    if (use !== null) uses.push({ ...use, line: lineAt(source, node.start) })
  })
  return uses
}

function ambientUse(node: Node, parent: Node | undefined): { kind: Kind; name: string } | null {
  if (node.type === 'MemberExpression') return named(MEMBERS, dotted(node))
  if (node.type === 'CallExpression') {
    if (isNamed(node.callee, 'Date')) return { kind: 'clock', name: 'Date()' }
    return node.callee.type === 'Identifier' ? named(NAMES, node.callee.name) : null
  }
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && node.arguments.length === 0)
    return { kind: 'clock', name: 'new Date()' }
  if (node.type === 'ImportSpecifier' && parent?.type === 'ImportDeclaration')
    return importedUse(parent.source.value, 'name' in node.imported ? node.imported.name : '')
  return null
}

function importedUse(from: string, name: string): { kind: Kind; name: string } | null {
  if (/^(node:)?timers/.test(from)) return { kind: 'timer', name: `${name} of ${from}` }
  if (!/^(node:)?(crypto|process|perf_hooks)$/.test(from)) return null
  return named(IMPORTS, name)
}

function named(
  table: Readonly<Record<string, Kind>>,
  name: string,
): { kind: Kind; name: string } | null {
  const short = name.replace(/^globalThis[.]/, '')
  const kind = Object.hasOwn(table, short) ? table[short] : undefined
  return kind === undefined ? null : { kind, name: short }
}

function dotted(node: Node): string {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression') return ''
  if (node.property.type === 'Identifier' && !node.computed)
    return `${dotted(node.object)}.${node.property.name}`
  return node.property.type === 'Literal'
    ? `${dotted(node.object)}.${String(node.property.value)}`
    : ''
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}
