import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import {
  sendTogether,
  toWire,
  type Statement,
  type StatementResult,
} from './postgres/statement-batch.ts'
import { statementName } from './statement-names.ts'

/** `write` is a transaction; `read` runs each statement on its own, without BEGIN. */
export type UnitMode = 'write' | 'read'

// The server ended it, the machine did, or it was found to be closed.
const lost = new Set([
  ...['57P01', '57P02', '57P03', '08003', '08006'],
  ...['ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'],
])
// The driver gives its own errors no code: heard while it waited, and by whoever asks afterwards.
const lostToDriver = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
])

/**
 * One unit's hold on the database. Takes a client from the pool at the first statement and sends
 * BEGIN with it; statements fired together go together, and are answered together.
 */
export class UnitConnection implements DatabaseConnection {
  readonly #pool: Pool
  readonly #mode: UnitMode
  #client: Promise<PoolClient> | null = null
  #open = true
  #inFlight = 0
  #waiting: Statement[] = []
  #begin: Promise<unknown> | null = null
  #failed: unknown = null
  #sealed = false

  constructor(pool: Pool, mode: UnitMode) {
    this.#pool = pool
    this.#mode = mode
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#refuseLate()
    this.#inFlight++
    try {
      this.#client ??= this.#take()
      const client = await this.#client
      this.#refuseLate()
      return toKysely<R>(await this.#send(client, query))
    } catch (error) {
      throw this.#causeOf(error)
    } finally {
      this.#inFlight--
    }
  }

  /**
   * What runs behind a statement that failed fails as well, and says only that (25P02). It may be
   * heard first; what began it says whether the unit may run again.
   */
  #causeOf(error: unknown): unknown {
    const isBehind = (error as { code?: unknown } | null)?.code === '25P02'
    if (!isBehind) this.#failed = error
    return isBehind ? (this.#failed ?? error) : error
  }

  // eslint-disable-next-line require-yield -- the interface asks for it; units never stream
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('a unit of work does not stream: read in pages')
  }

  async #take(): Promise<PoolClient> {
    const client = await this.#pool.connect()
    if (this.#mode === 'write') {
      this.#begin = this.#send(client, { sql: 'begin', parameters: [] })
      this.#begin.catch(() => undefined)
    }
    return client
  }

  async #send(
    client: PoolClient,
    { sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>,
  ): Promise<StatementResult> {
    const values = toWire(parameters)
    const { promise, resolve, reject } = Promise.withResolvers<StatementResult>()
    this.#waiting.push({ text: sql, name: statementName(sql), values, resolve, reject })
    if (this.#waiting.length === 1) process.nextTick(() => this.#flush(client))
    return promise
  }

  /** Sends what was gathered in one turn of the event loop. */
  #flush(client: PoolClient): void {
    const statements = this.#waiting
    this.#waiting = []
    sendTogether(client, statements)
  }

  /** Commits, with the last statements before it in the same round trip. */
  async commit(last: readonly CompiledQuery[]): Promise<void> {
    if (this.#inFlight > 0) throw new Error('a statement is still running: await it in the unit')
    this.#open = false
    if (last.length > 0) this.#client ??= this.#take()
    if (this.#client === null) return
    const client = await this.#client
    await this.#begin
    this.#sealed = true
    const sent = last.map((query) => this.#send(client, query))
    if (this.#mode === 'write') await this.#committed(client, sent)
    else await Promise.all(sent)
    this.#client = null
    client.release()
  }

  async #committed(client: PoolClient, sent: readonly Promise<unknown>[]): Promise<void> {
    const committing = this.#send(client, { sql: 'commit', parameters: [] })
    const [committed, ...before] = await Promise.allSettled([committing, ...sent])
    const failed = [...before, committed].find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw this.#causeOf(failed.reason)
    // A statement whose error was swallowed turns COMMIT into ROLLBACK without an error.
    if (committed.status === 'fulfilled' && committed.value.command !== 'COMMIT') {
      throw new Error('the transaction was rolled back: an error in it was swallowed')
    }
  }

  /** Whether an error says that the connection was lost before the commit: nothing was kept. */
  lostBy(error: unknown): boolean {
    const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
    if (this.#sealed) return false
    if (typeof code === 'string') return lost.has(code)
    return typeof message === 'string' && lostToDriver.has(message)
  }

  async rollback(cause: unknown): Promise<void> {
    this.#open = false
    const taken = this.#client
    this.#client = null
    if (taken === null) return
    const client = await taken.catch(() => null)
    if (client === null) return
    const code = (cause as { code?: unknown } | null)?.code
    const outlived = code === '0A000' || code === '26000'
    if (this.#mode === 'read') return client.release(outlived)
    try {
      await client.query('rollback')
      client.release(outlived)
    } catch {
      client.release(true)
    }
  }

  #refuseLate(): void {
    if (!this.#open) throw new Error('the unit of work has ended: this statement came too late')
  }
}

function toKysely<R>({ command, rowCount, rows }: StatementResult): QueryResult<R> {
  if (command === 'SELECT') return { rows: rows as R[] }
  return { rows: rows as R[], numAffectedRows: BigInt(rowCount) }
}
