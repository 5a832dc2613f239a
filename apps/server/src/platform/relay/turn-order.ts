import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Ctx } from '../ctx.ts'
import { sameUnit } from '../unit-of-work.ts'

/** A handler asked something after a later handler already had: the batch must be done in turn. */
export class OutOfTurn extends Error {
  constructor() {
    super('a statement came after those of a later delivery')
    this.name = 'OutOfTurn'
  }
}

/**
 * Watches that the statements of many handlers reach the database in the order of the handlers.
 * Then running them without waiting for answers gives exactly what one after the other gives:
 * PostgreSQL works one connection's statements off in the order they were sent.
 */
export class TurnOrder {
  #latest = -1
  #broken = false

  /** True once a statement came out of turn, even where the handler swallowed the error. */
  get broken(): boolean {
    return this.#broken
  }

  /** The ctx for the handler of this turn; `sent` is told of its first statement. */
  open(ctx: Ctx, turn: number, sent: () => void): Ctx {
    const connection: DatabaseConnection = {
      executeQuery: <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        if (this.#broken || turn < this.#latest) {
          this.#broken = true
          return Promise.reject(new OutOfTurn())
        }
        this.#latest = turn
        sent()
        return ctx.tx.executeQuery<R>(query)
      },
      // eslint-disable-next-line require-yield -- the interface asks for it; units never stream
      async *streamQuery() {
        throw new Error('a consumer does not stream: read in pages')
      },
    }
    return sameUnit(ctx, connection)
  }
}
