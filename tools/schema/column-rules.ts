import { wholeTables, type Catalog, type Column, type Table } from './catalog.ts'
import type { SchemaFinding } from './finding.ts'

const REFUSED_TYPES: Readonly<Record<string, string>> = {
  'timestamp without time zone': 'timestamptz',
  'time with time zone': 'time, and the zone of the place beside it',
  money: 'bigint minor units and a currency',
  'character varying': 'text with a check on its length',
}

/** Columns hold instants as timestamptz, money as whole minor units, ids in byte order. */
export function columnRules(catalog: Catalog): SchemaFinding[] {
  return wholeTables(catalog).flatMap((table) =>
    table.columns.flatMap((column) => [
      ...typeRules(table, column),
      ...(isId(catalog, table, column) ? collationRule(table, column) : []),
    ]),
  )
}

function typeRules(table: Table, column: Column): SchemaFinding[] {
  const plain = column.type.replace(/\[\]$|\(.*\)/g, '')
  const instead = REFUSED_TYPES[plain]
  if (instead !== undefined) {
    const rule = plain.startsWith('timestamp') ? 'timestamp-without-zone' : 'refused-type'
    return [finding(rule, { table, column }, `${plain}: say ${instead}`)]
  }
  if (column.name.endsWith('_minor') && column.type !== 'bigint')
    return [finding('refused-type', { table, column }, 'minor units are bigint')]
  if (column.identity !== null && column.type !== 'bigint')
    return [finding('refused-type', { table, column }, 'identities are bigint')]
  return []
}

/** Text that rows are found by sorts by bytes: the same on every machine, and twice as fast. */
function collationRule(table: Table, column: Column): SchemaFinding[] {
  if (column.type !== 'text' || column.collation === 'C') return []
  return [finding('id-not-collated-c', { table, column }, 'ids are text collate "C"')]
}

/** What is marked as an id, refers to one, or is named like one in a primary key. */
function isId(catalog: Catalog, table: Table, column: Column): boolean {
  if (/(^|\s)id: [a-z]/.test(column.comment)) return true
  return catalog.constraints.some(
    ({ kind, schema, table: name, columns }) =>
      (kind === 'foreign' || (kind === 'primary' && /(^|_)id$/.test(column.name))) &&
      schema === table.schema &&
      name === table.name &&
      columns.includes(column.name),
  )
}

function finding(
  rule: string,
  { table, column }: { table: Table; column: Column },
  message: string,
): SchemaFinding {
  return { rule, at: `${table.schema}.${table.name}.${column.name}`, message }
}
