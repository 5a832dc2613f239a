import type {
  Catalog,
  Column,
  Constraint,
  Index,
  Routine,
  Sequence,
  Table,
  Trigger,
} from './catalog.ts'
import * as queries from './catalog-queries.ts'

/** What runs a statement: a pool or a client of pg. */
export interface Queryable {
  query(text: string): Promise<{ rows: unknown[] }>
}

/** Reads the schemas that migrations made; those of PostgreSQL and of the job queue stay out. */
export async function readCatalog(database: Queryable): Promise<Catalog> {
  const read = async <T>(text: string): Promise<T[]> => (await database.query(text)).rows as T[]
  const columns = await read<Column & { of: string }>(queries.columns)
  const byTable = Map.groupBy(columns, (column) => column.of)
  const tables = await read<Omit<Table, 'columns'> & { of: string }>(queries.tables)
  return {
    extensions: (await read<{ name: string }>(queries.extensions)).map(({ name }) => name),
    schemas: (await read<{ name: string }>(queries.schemas)).map(({ name }) => name),
    sequences: await read<Sequence>(queries.sequences),
    routines: await read<Routine>(queries.routines),
    tables: tables.map(({ of, ...table }) => ({
      ...table,
      columns: (byTable.get(of) ?? []).map(({ of: _, ...column }) => column),
    })),
    constraints: await read<Constraint>(queries.constraints),
    indexes: await read<Index>(queries.indexes),
    triggers: await read<Trigger>(queries.triggers),
  }
}
