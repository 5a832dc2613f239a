import type { Transaction } from 'kysely'
import type { Logger } from 'pino'
import { platformRefusals } from '@redthread/contract/platform'
import type { Permission } from '@redthread/contract/define'
import { allows, type Actor, type Scope } from './actor.ts'
import type { Config } from './config.ts'

/** A transaction whose tables nobody knows; a module opens its own with {@link tablesOf}. */
export type Tx = Transaction<unknown>

/** What a log line can be written to. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

/**
 * Everything a command may know. Opened by an edge: one per request, delivery or job. Some fields
 * are made when first asked for, so a ctx is never spread: {@link ctxLike} makes another.
 */
export interface Ctx {
  readonly tx: Tx
  readonly now: Temporal.Instant
  readonly actor: Actor
  readonly traceId: string
  readonly log: Log
  readonly random: (bytes: number) => Uint8Array
  readonly config: Config
}

/** The same ctx with another transaction, actor, trace or instant. */
export function ctxLike(
  ctx: Ctx,
  changes: Partial<Pick<Ctx, 'tx' | 'actor' | 'traceId' | 'now'>>,
): Ctx {
  const { random, config } = ctx
  const { tx = ctx.tx, actor = ctx.actor, traceId = ctx.traceId, now = ctx.now } = changes
  return {
    tx,
    now,
    actor,
    traceId,
    random,
    config,
    get log() {
      return ctx.log
    },
  }
}

/** The only way to SQL: a module's own tables, named with their PostgreSQL schema. */
export function tablesOf<Tables>() {
  return (ctx: Ctx): Transaction<Tables> => ctx.tx as unknown as Transaction<Tables>
}

/** Refuses where the actor does not hold the permission at this channel or location. */
export function requireAt(ctx: Ctx, permission: Permission, scope: Scope): void {
  if (!allows(ctx.actor, permission, scope)) platformRefusals.refuse.not_allowed({ permission })
}
