import type { CompiledQuery, RawBuilder } from 'kysely'
import type { Ctx, Tx } from './ctx.ts'

const waiting = new WeakMap<Tx, CompiledQuery[]>()

/**
 * Has a statement sent together with the commit: one whose result nobody waits for. It belongs to
 * the unit like any other; its error is the unit's.
 */
export function withCommit(ctx: Ctx, statement: RawBuilder<unknown>): void {
  const list = waiting.get(ctx.tx)
  if (list === undefined) waiting.set(ctx.tx, [statement.compile(ctx.tx)])
  else list.push(statement.compile(ctx.tx))
}

/** Takes the statements that wait for the commit. */
export function takeWaiting(tx: Tx): readonly CompiledQuery[] {
  return waiting.get(tx)?.splice(0) ?? []
}
