import type { Actor } from './actor.ts'
import type { Config } from './config.ts'
import type { Ctx, Log, Tx } from './ctx.ts'
import type { Engine } from './engine.ts'
import { noteEngine } from './engine-of.ts'
import type { UnitConnection, UnitMode } from './unit-connection.ts'
import { transactionOver } from './unit-transaction.ts'

/** Who asks, and under which trace; `mode: 'read'` runs without BEGIN. */
export interface UnitOptions {
  readonly actor: Actor
  readonly traceId: string
  readonly log?: Log
  readonly mode?: UnitMode
}

/**
 * The ctx of one unit. Clock, transaction and logger are made when first asked for: a route that
 * answers from a snapshot needs none of them.
 */
export class UnitCtx implements Ctx {
  readonly actor: Actor
  readonly traceId: string
  readonly config: Config
  readonly random: (bytes: number) => Uint8Array
  readonly #engine: Engine
  readonly #connection: UnitConnection
  #now: Temporal.Instant | undefined
  #tx: Tx | undefined
  #log: Log | undefined

  constructor(engine: Engine, options: UnitOptions, connection: UnitConnection) {
    this.actor = options.actor
    this.traceId = options.traceId
    this.config = engine.config
    this.random = engine.random
    this.#engine = engine
    this.#connection = connection
    this.#log = options.log
    noteEngine(engine)
  }

  /** The instant of the unit: the same however often it is asked for. */
  get now(): Temporal.Instant {
    return (this.#now ??= this.#engine.clock())
  }

  get tx(): Tx {
    return (this.#tx ??= transactionOver(this.#connection))
  }

  get log(): Log {
    return (this.#log ??= this.#engine.log.child({ traceId: this.traceId }))
  }

  /** The engine that a ctx of this kind runs on. */
  static engineOf(ctx: Ctx): Engine {
    if (#engine in ctx) return ctx.#engine
    throw new TypeError('this ctx was made by hand: it has no engine')
  }

  /** Whether anyone has asked for the transaction. */
  get touched(): boolean {
    return this.#tx !== undefined
  }
}
