import type { Node } from 'oxc-parser'
import { roomOf, writtenSources, type Finding, type Repository } from './repository.ts'
import { lineAt, walk, type Source } from './source.ts'

/** Where a table is named in SQL: the schema before its point. */
const TABLE = /\b(?:from|join|into|update|table|using|only)\s+"?([a-z_]+)"?\s*[.]\s*"?[a-z_]+"?/gi

/** A module's SQL, written or built, names tables of its own schema only. */
export function foreignSql(repository: Repository): Finding[] {
  const schemas = new Set([...repository.rooms, 'platform', 'graphile_worker'])
  return writtenSources(repository).flatMap((source) => {
    const room = roomOf(source.path)
    if (room === null || source.isTest) return []
    return sqlTexts(source).flatMap(({ text, line }) =>
      [...text.matchAll(TABLE)].flatMap(([whole, schema]) => {
        if (schema === undefined || schema === room || !schemas.has(schema)) return []
        const message = `"${whole.replaceAll(/\s+/g, ' ')}" belongs to ${schema}: ask its door`
        return [{ rule: 'foreign-table', path: source.path, line, message }]
      }),
    )
  })
}

/** The generated row types of a module hold tables of its own schema only. */
export function foreignTables(repository: Repository): Finding[] {
  return repository.sources.flatMap((source) => {
    const room = roomOf(source.path)
    if (room === null || !source.path.endsWith('/tables.ts')) return []
    return literals(source).flatMap(({ text, line }) => {
      const [schema, table] = text.split('.')
      if (table === undefined || schema === room || !/^[a-z_]+[.][a-z_]+$/.test(text)) return []
      const message = `${text} belongs to ${schema}: ask its door`
      return [{ rule: 'foreign-table', path: source.path, line, message }]
    })
  })
}

/** Templates tagged `sql` (typed or not) and text handed to `sql.raw` or `query`. */
function sqlTexts(source: Source): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = []
  walk(source.program, (node) => {
    if (node.type === 'TaggedTemplateExpression' && startsWithSql(node.tag))
      found.push({ text: templateText(node.quasi), line: lineAt(source, node.start) })
    if (node.type === 'CallExpression' && isQuery(node.callee))
      for (const argument of node.arguments)
        found.push({ text: constantText(argument), line: lineAt(source, node.start) })
  })
  return found
}

function startsWithSql(tag: Node): boolean {
  if (tag.type === 'Identifier') return tag.name === 'sql'
  return tag.type === 'MemberExpression' && startsWithSql(tag.object)
}

function isQuery(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false
  return callee.property.name === 'query' || startsWithSql(callee.object)
}

function constantText(node: Node): string {
  if (node.type === 'TemplateLiteral') return templateText(node)
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
}

function templateText(node: Extract<Node, { type: 'TemplateLiteral' }>): string {
  return node.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join(' ? ')
}

function literals(source: Source): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = []
  walk(source.program, (node, ancestors) => {
    const isKey = ancestors.at(-1)?.type === 'TSPropertySignature'
    if (isKey && node.type === 'Literal' && typeof node.value === 'string')
      found.push({ text: node.value, line: lineAt(source, node.start) })
  })
  return found
}
