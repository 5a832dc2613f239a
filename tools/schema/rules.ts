import type { Room } from '../../architecture.ts'
import { columnRules } from './column-rules.ts'
import { wholeTables, type Catalog, type Table } from './catalog.ts'
import type { SchemaFinding } from './finding.ts'
import { foreignKeyRules } from './foreign-key-rules.ts'
import { spreadOf } from './spread.ts'

/**
 * What the schema must obey to grow: it runs on one PostgreSQL and on a cluster, and its foreign
 * keys follow the map of rooms.
 */
export function schemaFindings(
  catalog: Catalog,
  rooms: Readonly<Record<string, Room>>,
): SchemaFinding[] {
  return [
    ...wholeTables(catalog).flatMap((table) => tableRules(catalog, table)),
    ...columnRules(catalog),
    ...foreignKeyRules(catalog, rooms),
    ...schemaRules(catalog, rooms),
    ...catalog.triggers.map(({ schema, table, name }) => ({
      rule: 'trigger',
      at: `${schema}.${table}.${name}`,
      message: 'no triggers: a command says what happens',
    })),
  ]
}

function schemaRules(catalog: Catalog, rooms: Readonly<Record<string, Room>>): SchemaFinding[] {
  return catalog.schemas
    .filter((schema) => schema !== 'platform' && !Object.hasOwn(rooms, schema))
    .map((schema) => ({
      rule: 'schema-not-on-map',
      at: schema,
      message: 'architecture.ts has no such room',
    }))
}

function tableRules(catalog: Catalog, table: Table): SchemaFinding[] {
  const at = `${table.schema}.${table.name}`
  const spread = spreadOf(table)
  if (spread === null) {
    const message = 'its comment must end in `spread: reference`, `local` or `by <column>`'
    return [{ rule: 'spread-missing', at, message }]
  }
  if (spread.kind !== 'by') return []
  const column = table.columns.find(({ name }) => name === spread.column)
  if (column === undefined)
    return [{ rule: 'spread-column-missing', at, message: `there is no column ${spread.column}` }]
  const findings: SchemaFinding[] = []
  if (!column.notNull) {
    const message = `${spread.column} may be null`
    findings.push({ rule: 'spread-column-missing', at, message })
  }
  return [...findings, ...keyRules(catalog, table, spread.column)]
}

/** Unique keys of a spread table hold its spread column, or no machine could keep them alone. */
function keyRules(catalog: Catalog, table: Table, column: string): SchemaFinding[] {
  const indexes = catalog.indexes.filter(
    (index) => index.schema === table.schema && index.table === table.name && index.isUnique,
  )
  const findings = indexes
    .filter(({ columns }) => !columns.includes(column))
    .map(({ name, columns }) => ({
      rule: 'key-without-spread-column',
      at: `${table.schema}.${table.name}.${name}`,
      message: `(${columns.join(', ')}) does not hold ${column}, by which the table is spread`,
    }))
  const primary = catalog.constraints.some(
    (one) => one.schema === table.schema && one.table === table.name && one.kind === 'primary',
  )
  if (primary) return findings
  const message = 'a spread table needs a primary key'
  const at = `${table.schema}.${table.name}`
  return [...findings, { rule: 'key-without-spread-column', at, message }]
}
