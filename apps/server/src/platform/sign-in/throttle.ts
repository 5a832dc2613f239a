import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { afterAttempt, atOnce, forgetAfterSeconds, type Patience } from './throttle-delay.ts'

/** One counter of attempts: its key, and how patient it is. */
export interface Counter {
  readonly key: string
  readonly patience: Patience
}

/** Which schema keeps the counters. */
export type Keeper = 'staff' | 'customers' | 'orders'

/**
 * Counts an attempt on every counter before it is tried, so that parallel guesses cannot slip
 * through together. Returns the ms to wait, 0 where the attempt may go on. Commits on its own.
 */
export function countAttempt(
  engine: Engine,
  keeper: Keeper,
  counters: readonly Counter[],
): Promise<number> {
  const options = { actor: { kind: 'system', name: 'throttle' } as const, traceId: 'throttle' }
  return unitOfWork(engine, options, (ctx) => countAttemptIn(ctx, keeper, counters))
}

/** The same in the caller's transaction, which has to commit whatever comes of the attempt. */
export async function countAttemptIn(
  ctx: Ctx,
  keeper: Keeper,
  counters: readonly Counter[],
): Promise<number> {
  let wait = 0
  // In key order, so that two attempts on the same counters never wait for each other.
  for (const counter of counters.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    wait = Math.max(wait, await countOne(ctx, keeper, counter))
  }
  return wait
}

/** Forgets the failures of counters: the attempt was right. */
export async function forgive(
  engine: Engine,
  keeper: Keeper,
  counters: readonly Counter[],
): Promise<void> {
  const keys = counters.map((counter) => counter.key)
  await engine.pool.query(`delete from ${keeper}.throttle where key = any($1)`, [keys])
}

async function countOne(ctx: Ctx, keeper: Keeper, { key, patience }: Counter): Promise<number> {
  const table = sql.table(`${keeper}.throttle`)
  const { now } = ctx
  const made = sql`insert into ${table} (key, failures, next_at, last_at)
    values (${key}, 0, ${atOnce}, ${now}) on conflict do nothing`.execute(ctx.tx)
  const read = sql<CounterRow>`
    select failures, next_at, last_at from ${table} where key = ${key} for update`.execute(ctx.tx)
  const [, { rows }] = await Promise.all([made, read])
  const row = rows[0]
  const before = row && { failures: row.failures, nextAt: row.next_at, lastAt: row.last_at }
  const after = afterAttempt(before ?? null, now, patience)
  if (after === null) {
    return Math.max(Math.ceil((before?.nextAt ?? now).since(now).total('milliseconds')), 1)
  }
  await sql`update ${table} set failures = ${after.failures}, next_at = ${after.nextAt},
    last_at = ${after.lastAt} where key = ${key}`.execute(ctx.tx)
  return 0
}

interface CounterRow {
  readonly failures: number
  readonly next_at: Temporal.Instant
  readonly last_at: Temporal.Instant
}

/** Removes counters that nobody has touched since their failures were forgotten. */
export async function dropOldCounters(ctx: Ctx, keeper: Keeper): Promise<void> {
  const old = ctx.now.subtract({ seconds: forgetAfterSeconds * 24 })
  await sql`delete from ${sql.table(`${keeper}.throttle`)} where last_at < ${old}`.execute(ctx.tx)
}
