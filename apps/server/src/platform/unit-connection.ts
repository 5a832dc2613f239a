import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Pool, PoolClient, QueryResult as PgResult } from 'pg'
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

interface Corkable {
  cork(): void
  uncork(): void
}

/**
 * One unit's hold on the database. Takes a client from the pool at the first statement and sends
 * BEGIN with it; statements fired together share one socket write and one round trip.
 */
export class UnitConnection implements DatabaseConnection {
  readonly #pool: Pool
  readonly #mode: UnitMode
  #client: Promise<PoolClient> | null = null
  #open = true
  #inFlight = 0
  #corked = false
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
      this.#cork(client)
      // Plain text on purpose: were it a prepared statement and failed, the next one would
      // run and commit by itself.
      this.#begin = client.query('begin')
      this.#begin.catch(() => undefined)
    }
    return client
  }

  #send(client: PoolClient, query: CompiledQuery): Promise<PgResult> {
    this.#cork(client)
    const name = statementName(query.sql)
    const values = [...query.parameters]
    return client.query(
      name === undefined ? { text: query.sql, values } : { name, text: query.sql, values },
    )
  }

  /** Gathers what is sent in one turn of the event loop into one write. */
  #cork(client: PoolClient): void {
    if (this.#corked) return
    this.#corked = true
    const stream = (client as unknown as { connection: { stream: Corkable } }).connection.stream
    stream.cork()
    process.nextTick(() => {
      this.#corked = false
      stream.uncork()
    })
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
    const committing = client.query('commit')
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

function toKysely<R>(result: PgResult): QueryResult<R> {
  const rows = result.rows as R[]
  if (result.command === 'SELECT') return { rows }
  return { rows, numAffectedRows: BigInt(result.rowCount ?? 0) }
}
