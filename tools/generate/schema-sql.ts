import type { Catalog, Column, Constraint, Table } from '../schema/catalog.ts'

const HEADER = `-- The schema after all migrations, as PostgreSQL describes it.
-- Written by \`npm run generate\`: read it, never run it; the migrations are what runs.`

/** Writes the whole schema as SQL: the same catalog gives the same bytes. */
export function schemaSql(catalog: Catalog): string {
  const foreign = catalog.constraints.filter(({ kind }) => kind === 'foreign')
  return `${[
    HEADER,
    catalog.extensions.map((name) => `create extension ${name};`).join('\n'),
    catalog.schemas.map((name) => `create schema ${name};`).join('\n'),
    catalog.sequences
      .map(({ schema, name, type }) => `create sequence ${schema}.${name} as ${type};`)
      .join('\n'),
    ...catalog.routines.map(({ definition }) => `${definition.trim()};`),
    ...ordered(catalog.tables).map((table) => tableSql(catalog, table)),
    foreign.map((one) => foreignSql(catalog, one)).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

/** Whole tables, then their parts, then views: each after what it needs. */
function ordered(tables: readonly Table[]): Table[] {
  const rank = (table: Table) => (table.kind === 'view' ? 2 : table.partOf === null ? 0 : 1)
  return tables.toSorted((a, b) => rank(a) - rank(b))
}

function tableSql(catalog: Catalog, table: Table): string {
  const isHere = (one: { schema: string; table: string }) =>
    one.schema === table.schema && one.table === table.name
  const indexes = catalog.indexes.filter((index) => isHere(index) && !index.isOfConstraint)
  return [
    createSql(table, catalog.constraints.filter(isHere)),
    ...comments(table),
    ...indexes.map(({ definition }) => `${definition};`),
  ].join('\n')
}

function createSql(table: Table, constraints: readonly Constraint[]): string {
  const { sqlName: name } = table
  if (table.kind === 'view') return `create view ${name} as\n${table.definition?.trim() ?? ''}`
  if (table.partOf !== null)
    return `create table ${name} partition of ${table.partOf}\n  ${partOptions(table)};`
  const inside = constraints.filter(({ kind }) => kind !== 'foreign' && kind !== 'trigger')
  const body = [
    ...table.columns.map(columnSql),
    ...inside.toSorted(byKind).map((one) => `constraint ${one.name} ${one.definition}`),
  ]
  const parts = table.partitionedBy === null ? '' : ` partition by ${table.partitionedBy}`
  return `create table ${name} (\n  ${body.join(',\n  ')}\n)${parts}${options(table)};`
}

function columnSql(column: Column): string {
  return [
    column.sqlName,
    column.type,
    column.collation === null ? '' : `collate "${column.collation}"`,
    column.notNull ? 'not null' : '',
    column.identity === null ? '' : `generated ${column.identity} as identity`,
    column.default === null ? '' : defaultSql(column, column.default),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function defaultSql(column: Column, expression: string): string {
  return column.isGenerated ? `generated always as (${expression}) stored` : `default ${expression}`
}

function comments(table: Table): string[] {
  const { sqlName: name } = table
  const kind = table.kind === 'view' ? 'view' : 'table'
  const own =
    table.comment === '' ? [] : [`comment on ${kind} ${name} is ${quoted(table.comment)};`]
  const columns = table.columns
    .filter(({ comment }) => comment !== '')
    .map((column) => `comment on column ${name}.${column.sqlName} is ${quoted(column.comment)};`)
  return [...own, ...columns]
}

function foreignSql(catalog: Catalog, constraint: Constraint): string {
  const { schema, table, name, definition } = constraint
  const on = catalog.tables.find((one) => one.schema === schema && one.name === table)
  return `alter table ${on?.sqlName ?? table} add constraint ${name}\n  ${definition};`
}

function partOptions(table: Table): string {
  return `${table.bound ?? ''}${options(table)}`
}

function options({ options: all }: Table): string {
  return all.length === 0 ? '' : ` with (${all.toSorted().join(', ')})`
}

function byKind(a: Constraint, b: Constraint): number {
  const order = ['primary', 'unique', 'exclude', 'check']
  return order.indexOf(a.kind) - order.indexOf(b.kind) || (a.name < b.name ? -1 : 1)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
