import {
  PostgresAdapter,
  PostgresQueryCompiler,
  Transaction,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely'
import { DefaultQueryExecutor } from 'kysely'
import type { Tx } from './ctx.ts'

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()

// Kysely never asks a transaction for these three: the executor below does all the work.
const config = {}
const dialect = {} as Dialect
const driver = {} as Driver

/** A Kysely transaction over a connection of ours, so that statements may be pipelined. */
export function transactionOver(connection: DatabaseConnection): Tx {
  const executor = new DefaultQueryExecutor(compiler, adapter, {
    provideConnection: (use) => use(connection),
  })
  return new Transaction<unknown>({ config: config as never, dialect, driver, executor })
}
