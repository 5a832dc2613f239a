import { createRequire } from 'node:module'
import pg, { type PoolClient } from 'pg'
import { toParameter } from './temporal-client.ts'
import { temporalTypes } from './value-parsers.ts'

// How the driver writes parameters; it has no types for this part of itself.
const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils.js') as {
  readonly prepareValue: (value: unknown) => string | Buffer | null
}

/** What a statement came to: the word that PostgreSQL answers with, and its rows. */
export interface StatementResult {
  readonly command: string
  readonly rowCount: number
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** A statement on its way: its text, its values as they are sent, and who waits for it. */
export interface Statement {
  readonly text: string
  /** Prepared under this name, once per connection; undefined where it is rare. */
  readonly name: string | undefined
  readonly values: readonly (string | Buffer | null)[]
  readonly resolve: (result: StatementResult) => void
  readonly reject: (error: unknown) => void
}

/** Parameters as they go over the wire. */
export function toWire(parameters: readonly unknown[]): Statement['values'] {
  return parameters.map((value) => prepareValue(toParameter(value)))
}

/**
 * Sends statements in one write and has them answered in one: they run in order, and where one
 * fails those behind it are not run and fail with it. Their names are known to this way only.
 */
export function sendTogether(client: PoolClient, statements: readonly Statement[]): void {
  client.query(new StatementBatch(statements) as unknown as pg.Submittable)
}

type Parse = (text: string) => unknown

/** The columns of a prepared statement; they stay the same as long as it lives. */
interface Columns {
  readonly names: readonly string[]
  readonly parse: readonly Parse[]
  readonly empty: Readonly<Record<string, unknown>>
}

const noColumns: Columns = { names: [], parse: [], empty: {} }

/** What a connection knows of a name; `unsure` where it failed before it was seen to work. */
const prepared = new WeakMap<Wire, Map<string, Columns | 'unsure'>>()

/** What is used of the driver's connection. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void }
  parse(message: { name: string; text: string }): void
  bind(message: { portal: string; statement: string; values: Statement['values'] }): void
  describe(message: { type: 'P'; name: string }): void
  execute(message: { portal: string }): void
  close(message: { type: 'S'; name: string }): void
  sync(): void
}

interface Running {
  readonly statement: Statement
  /** Undefined until it is told, for a statement that is new to the connection. */
  columns: Columns | undefined
  readonly rows: Record<string, unknown>[]
  result: StatementResult | null
  fault: unknown
}

/**
 * Several statements that the driver takes for one. A statement that the connection knows is not
 * described again: that saves PostgreSQL and us a tenth of the work of a small one.
 */
class StatementBatch extends pg.Query {
  readonly #running: readonly Running[]
  #at = 0
  #known = new Map<string, Columns | 'unsure'>()

  constructor(statements: readonly Statement[]) {
    super('', () => undefined)
    this.#running = statements.map((statement) => {
      return { statement, columns: undefined, rows: [], result: null, fault: null }
    })
  }

  override submit = (connection: pg.Connection): void => {
    const wire = connection as unknown as Wire
    this.#known = prepared.get(wire) ?? new Map<string, Columns | 'unsure'>()
    prepared.set(wire, this.#known)
    const fresh = new Set<string>()
    wire.stream.cork()
    for (const running of this.#running) this.#write(wire, running, fresh)
    wire.sync()
    wire.stream.uncork()
  }

  #write(wire: Wire, running: Running, fresh: Set<string>): void {
    const { name = '', text, values } = running.statement
    const known = this.#known.get(name)
    if (known === 'unsure' && !fresh.has(name)) wire.close({ type: 'S', name })
    if (typeof known === 'object') running.columns = known
    else if (name === '' || !fresh.has(name)) wire.parse({ name, text })
    fresh.add(name)
    wire.bind({ portal: '', statement: name, values })
    if (running.columns === undefined) wire.describe({ type: 'P', name: '' })
    wire.execute({ portal: '' })
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    const running = this.#running[this.#at]
    if (running === undefined) return
    const names = fields.map(({ name }) => name)
    running.columns = {
      names,
      parse: fields.map(({ dataTypeID }) => temporalTypes.getTypeParser(dataTypeID) as Parse),
      empty: Object.fromEntries(names.map((name) => [name, null])),
    }
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const running = this.#running[this.#at]
    if (running?.columns === undefined || running.fault !== null) return
    const { names, parse, empty } = running.columns
    const row: Record<string, unknown> = { ...empty }
    try {
      for (let at = 0; at < fields.length; at++) {
        const text = fields[at] ?? null
        if (text !== null) row[names[at] ?? ''] = parse[at]?.(text)
      }
    } catch (error) {
      running.fault = error
    }
    running.rows.push(row)
  }

  handleCommandComplete({ text }: { text: string }): void {
    const running = this.#running[this.#at++]
    if (running === undefined) return
    const { statement, rows } = running
    running.columns ??= noColumns
    if (statement.name !== undefined) this.#known.set(statement.name, running.columns)
    // "INSERT 0 5", "SELECT 3", "BEGIN": the first word, and the last where it is a number.
    const words = text.split(' ')
    running.result = { command: words[0] ?? '', rowCount: Number(words.at(-1)) || 0, rows }
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' })
  }

  handleError(error: unknown): void {
    for (const { statement, result } of this.#running.slice(this.#at)) {
      const { name } = statement
      if (name !== undefined && !this.#isKnown(name)) this.#known.set(name, 'unsure')
      if (result === null) statement.reject(error)
    }
    this.handleReadyForQuery()
  }

  #isKnown(name: string): boolean {
    return typeof this.#known.get(name) === 'object'
  }

  handleReadyForQuery(): void {
    for (const { statement, result, fault } of this.#running.slice(0, this.#at)) {
      if (fault !== null) statement.reject(fault)
      else if (result !== null) statement.resolve(result)
    }
  }
}
