import { wholeTables, type Catalog, type Table } from '../schema/catalog.ts'
import { columnType, type ColumnType } from './column-type.ts'

/** Tells from which package path a type is imported, such as `@redthread/contract/channels`. */
export type FindType = (name: string, schema: string) => string

/** Writes the row types of one PostgreSQL schema, as tables.ts of the module that owns it. */
export function tablesFile(catalog: Catalog, schema: string, findType: FindType): string {
  const tables = [...wholeTables(catalog), ...views(catalog)].filter((one) => one.schema === schema)
  const typed = tables.map((table) => ({ table, columns: typedColumns(catalog, table) }))
  const used = typed.flatMap(({ columns }) => columns.map(({ type }) => type))
  const platform = schema === 'platform' ? './ctx.ts' : '#platform/ctx.ts'
  const name = `${pascal(schema)}Tables`
  return [
    '// Written by `npm run generate` from the migrated database: change the migration instead.',
    ...imports(used, schema, findType),
    `import { tablesOf } from '${platform}'`,
    '',
    `export interface ${name} {`,
    ...typed.flatMap(({ table, columns }) => [
      `  '${schema}.${table.name}': {`,
      ...columns.map(({ name: column, type }) => `    ${column}: ${type.text}`),
      '  }',
    ]),
    '}',
    '',
    `/** The tables of ${schema}, which are its own. */`,
    `export const db = tablesOf<${name}>()`,
    '',
  ].join('\n')
}

function views(catalog: Catalog): readonly Table[] {
  return catalog.tables.filter((table) => table.kind === 'view')
}

function typedColumns(catalog: Catalog, table: Table): { name: string; type: ColumnType }[] {
  const place = { schema: table.schema, table: table.name }
  return table.columns.map((column) => ({
    name: /^[a-z_]\w*$/.test(column.name) ? column.name : `'${column.name}'`,
    type: columnType(catalog, place, column),
  }))
}

function imports(used: readonly ColumnType[], schema: string, findType: FindType): string[] {
  const needs = new Set(used.flatMap(({ needs: some }) => some))
  const fromKysely = (['ColumnType', 'Generated', 'GeneratedAlways'] as const).filter((name) =>
    needs.has(name),
  )
  const ownTypes = [...new Set(used.flatMap(({ types }) => types))]
  const byPath = Map.groupBy(
    [
      ...fromKysely.map((name) => ({ name: name as string, path: 'kysely' })),
      ...(needs.has('Id') ? [{ name: 'Id', path: '@redthread/kernel/id' }] : []),
      ...ownTypes.map((name) => ({ name, path: findType(name, schema) })),
    ],
    ({ path }) => path,
  )
  return [...byPath]
    .toSorted(([a], [b]) => Number(b === 'kysely') - Number(a === 'kysely') || (a < b ? -1 : 1))
    .map(([path, names]) => {
      const list = names.map(({ name }) => name).toSorted()
      return `import type { ${list.join(', ')} } from '${path}'`
    })
}

function pascal(name: string): string {
  return name.replaceAll(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}
