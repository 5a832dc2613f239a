import { setTimeout as wait } from 'node:timers/promises'
import type { DatabaseConnection } from 'kysely'
import { ctxLike, type Ctx } from './ctx.ts'
import type { Engine } from './engine.ts'
import { eventsToWrite, shareEvents } from './events/event-buffer.ts'
import { UnitConnection } from './unit-connection.ts'
import { UnitCtx, type UnitOptions } from './unit-ctx.ts'
import { transactionOver } from './unit-transaction.ts'
import { takeWaiting } from './with-commit.ts'

const after = new WeakMap<Ctx['tx'], (() => void)[]>()

/** Runs `then` once the unit of work has committed, and not at all when it rolls back. */
export function afterCommit(ctx: Ctx, then: () => void): void {
  const list = after.get(ctx.tx)
  if (list === undefined) after.set(ctx.tx, [then])
  else list.push(then)
}

const undone = new WeakMap<Ctx['tx'], ((cause: unknown) => Promise<void>)[]>()

/**
 * Runs `then` once the unit of work has been rolled back, with its cause: for effects of its own
 * that outlive it. Whoever asked hears of the failure after that.
 */
export function afterRollback(ctx: Ctx, then: (cause: unknown) => Promise<void>): void {
  const list = undone.get(ctx.tx)
  if (list === undefined) undone.set(ctx.tx, [then])
  else list.push(then)
}

/**
 * Opens the same unit of work over another way to its connection: what goes through it joins the
 * transaction, and what waits for the commit on either ctx is run by the one commit.
 */
export function sameUnit(ctx: Ctx, connection: DatabaseConnection): Ctx {
  const tx = transactionOver(connection)
  const list = after.get(ctx.tx) ?? []
  after.set(ctx.tx, list).set(tx, list)
  const others = undone.get(ctx.tx) ?? []
  undone.set(ctx.tx, others).set(tx, others)
  shareEvents(ctx.tx, tx)
  return ctxLike(ctx, { tx })
}

// 40001 serialization failure and 40P01 deadlock: the whole unit may simply run again.
// 0A000 and 26000: a prepared statement that a migration has outlived (data layer, rule 6).
const again = new Set(['40001', '40P01', '0A000', '26000'])
const attempts = 3
// A connection that was lost before the commit: the unit may run again on another one.
const lost = new WeakSet<object>()

function isPassing(error: unknown): boolean {
  if (typeof error === 'object' && error !== null && lost.has(error)) return true
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && again.has(code)
}

/**
 * Opens THE transaction and the ctx, runs `work`, commits. The transaction begins with the first
 * statement, so work that reads only snapshots costs no connection. Rolls back on any error;
 * reruns on deadlock, on outlived statements, and where the connection was lost before the commit.
 */
export async function unitOfWork<R>(
  engine: Engine,
  options: UnitOptions,
  work: (ctx: Ctx) => Promise<R> | R,
): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(engine, options, work)
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error
      await wait(attempt * 5)
    }
  }
}

/**
 * The same, without a promise where `work` needs none: what it reads from memory is answered in
 * the turn of the question. Otherwise it goes on as a unit of work, which may run `work` again.
 */
export function unitOrAtOnce<R>(
  engine: Engine,
  options: UnitOptions,
  work: (ctx: Ctx) => Promise<R> | R,
): Promise<R> | R {
  const connection = new UnitConnection(engine.pool, options.mode ?? 'write')
  const ctx = new UnitCtx(engine, options, connection)
  let result: Promise<R> | R
  try {
    result = work(ctx)
  } catch (error) {
    if (ctx.touched) result = Promise.reject(error)
    else throw error
  }
  if (!(result instanceof Promise) && !ctx.touched) return result
  return finish({ connection, ctx }, result).catch((error: unknown) => {
    if (isPassing(error)) return unitOfWork(engine, options, work)
    throw error
  })
}

function runOnce<R>(
  engine: Engine,
  options: UnitOptions,
  work: (ctx: Ctx) => Promise<R> | R,
): Promise<R> {
  const connection = new UnitConnection(engine.pool, options.mode ?? 'write')
  const ctx = new UnitCtx(engine, options, connection)
  return finish({ connection, ctx }, new Promise((resolve) => resolve(work(ctx))))
}

interface OpenUnit {
  readonly connection: UnitConnection
  readonly ctx: UnitCtx
}

async function finish<R>({ connection, ctx }: OpenUnit, working: Promise<R> | R): Promise<R> {
  try {
    const result = await working
    if (!ctx.touched) return result
    await connection.commit([...takeWaiting(ctx.tx), ...eventsToWrite(ctx.tx)])
    after.get(ctx.tx)?.forEach((then) => then())
    return result
  } catch (error) {
    if (error instanceof Error && connection.lostBy(error)) lost.add(error)
    await connection.rollback(error)
    for (const then of undone.get(ctx.tx) ?? []) await then(error)
    throw error
  }
}
