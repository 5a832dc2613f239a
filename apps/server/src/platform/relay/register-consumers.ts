import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import type { Consumer } from '../event.ts'
import { lanes } from '../events/lane-of.ts'
import { unitOfWork } from '../unit-of-work.ts'

const starter = { actor: { kind: 'system', name: 'relay' }, traceId: '' } as const

/**
 * Makes the database know this process's consumers. From the commit on, every emit of any process
 * queues for them. A new one begins now or, where it says so, at the beginning of what is kept.
 */
export async function registerConsumers(
  engine: Engine,
  consumers: readonly Consumer[],
): Promise<void> {
  const known = await unitOfWork(engine, starter, (ctx) => renew(ctx, consumers))
  for (const consumer of consumers) {
    if (known.has(consumer.name)) continue
    if (consumer.from === 'beginning') await addFromBeginning(engine, consumer)
    else await unitOfWork(engine, starter, (ctx) => add(ctx, consumer, null))
  }
}

/** Notes that a process with these consumers is alive. */
export async function sayStillHere(engine: Engine, names: readonly string[]): Promise<void> {
  await unitOfWork(engine, starter, (ctx) =>
    sql`update platform.consumer set seen_at = ${ctx.now}
      where name = any(${names}::text[])`.execute(ctx.tx),
  )
}

async function renew(ctx: Ctx, consumers: readonly Consumer[]): Promise<Set<string>> {
  const names = consumers.map((c) => c.name)
  const types = consumers.map((c) => c.event.name)
  const { rows } = await sql<{ name: string }>`
    update platform.consumer c set seen_at = ${ctx.now}, event_type = k.event_type
    from unnest(${names}::text[], ${types}::text[]) as k (name, event_type)
    where c.name = k.name returning c.name`.execute(ctx.tx)
  return new Set(rows.map((row) => row.name))
}

interface Fill {
  readonly to: number
}

/** Adds the consumer and its lanes; another process may be faster, then nothing is added. */
async function add(ctx: Ctx, { name, event }: Consumer, fill: Fill | null): Promise<void> {
  const state = fill === null ? 'live' : 'filling'
  const { rows } = await sql`
    insert into platform.consumer
      (name, event_type, state, fill_after, fill_to, seen_at, created_at)
    values (${name}, ${event.name}, ${state}, ${fill === null ? null : 0}, ${fill?.to ?? null},
      ${ctx.now}, ${ctx.now})
    on conflict (name) do nothing returning name`.execute(ctx.tx)
  if (rows.length === 0) return
  await sql`insert into platform.lane (consumer, lane)
    select ${name}, lane from generate_series(0, ${lanes - 1}::int) as lane`.execute(ctx.tx)
}

/**
 * The lock waits for every writer that may have asked who consumes before this consumer was
 * there, and holds up new ones for the moment of the insert. So an event is either before the
 * boundary and committed, to be filled in, or behind it and queued by its writer: none is missed.
 */
async function addFromBeginning(engine: Engine, consumer: Consumer): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await unitOfWork(engine, starter, async (ctx) => {
        await sql`set local lock_timeout = '1s'`.execute(ctx.tx)
        await sql`lock table platform.consumer in access exclusive mode`.execute(ctx.tx)
        const { rows } = await sql<{ last: number }>`
          select last_value as last from platform.event_position`.execute(ctx.tx)
        await add(ctx, consumer, { to: rows[0]?.last ?? 0 })
      })
    } catch (error) {
      if ((error as { code?: unknown }).code !== '55P03' || attempt === 30) throw error
      await wait(100 * attempt)
    }
  }
}
