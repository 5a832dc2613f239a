import type { Catalog, Column, OfTable } from '../schema/catalog.ts'

/** The TypeScript of one column, and the types that it needs from elsewhere. */
export interface ColumnType {
  readonly text: string
  /** Names of our own types, to be imported from the contract or the kernel. */
  readonly types: readonly string[]
  readonly needs: readonly ('Id' | 'Generated' | 'GeneratedAlways' | 'ColumnType')[]
}

type Mark = { readonly kind: 'id' | 'type' | 'json'; readonly name: string }

const SCALARS: Readonly<Record<string, string>> = {
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  bytea: 'Uint8Array',
  'timestamp with time zone': 'Temporal.Instant',
  date: 'Temporal.PlainDate',
  'time without time zone': 'Temporal.PlainTime',
  json: 'unknown',
  jsonb: 'unknown',
}

/**
 * Maps a column to its type in TypeScript: by the mark in its comment (`id: brd`, `type: State`,
 * `json: Kit`), by the column that it refers to, or by its type in PostgreSQL.
 */
export function columnType(catalog: Catalog, table: OfTable, column: Column): ColumnType {
  const mark = markOf(catalog, table, column)
  const isArray = column.type.endsWith('[]')
  const scalar = isArray ? column.type.slice(0, -2) : column.type
  const known = mark === null ? (SCALARS[scalar] ?? 'string') : typeOfMark(mark)
  const one = isArray ? `${known}[]` : known
  const types = mark === null || mark.kind === 'id' || mark.name === 'unknown' ? [] : [mark.name]
  const withId = mark?.kind === 'id' ? (['Id'] as const) : []
  if (scalar === 'json' || scalar === 'jsonb')
    return { text: jsonColumn(column, one), types, needs: ['ColumnType'] }
  const nullable = column.notNull ? one : `${one} | null`
  if (column.isGenerated || column.identity === 'always')
    return { text: `GeneratedAlways<${nullable}>`, types, needs: ['GeneratedAlways', ...withId] }
  if (column.default !== null || column.identity !== null)
    return { text: `Generated<${nullable}>`, types, needs: ['Generated', ...withId] }
  return { text: nullable, types, needs: withId }
}

/** JSON is read as its value and written as text: pg would write an array as one of SQL's. */
function jsonColumn(column: Column, value: string): string {
  const nothing = column.notNull ? '' : ' | null'
  const optional = column.default === null ? '' : ' | undefined'
  return `ColumnType<${value}${nothing}, string${nothing}${optional}, string${nothing}>`
}

function typeOfMark({ kind, name }: Mark): string {
  return kind === 'id' ? `Id<'${name}'>` : name
}

/** The mark in a column's own comment, or the one of the column that it refers to. */
export function markOf(catalog: Catalog, table: OfTable, column: Column): Mark | null {
  const own = /(?:^|\s)(id|type|json): ([A-Za-z]\w*)/.exec(column.comment)
  if (own !== null) return { kind: own[1] as Mark['kind'], name: own[2] ?? '' }
  for (const constraint of catalog.constraints) {
    const { target } = constraint
    if (target === null || !isOf(constraint, table)) continue
    const referred = target.columns[constraint.columns.indexOf(column.name)]
    const there = catalog.tables.find(({ schema, name }) => isOf({ schema, table: name }, target))
    const match = there?.columns.find(({ name }) => name === referred)
    if (match === undefined || (isOf(target, table) && match.name === column.name)) continue
    return markOf(catalog, target, match)
  }
  return null
}

function isOf(a: OfTable, b: OfTable): boolean {
  return a.schema === b.schema && a.table === b.table
}
