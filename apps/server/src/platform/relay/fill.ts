import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import { unitOfWork } from '../unit-of-work.ts'

const chunk = 2_000

interface Filling {
  readonly name: string
  readonly event_type: string
  readonly fill_after_at: Temporal.Instant | null
  readonly fill_after: number
  readonly fill_to: number
  readonly fill_subject: string | null
}

/**
 * Queues the next few thousand past events for a consumer that is being filled; its deliveries
 * wait until all are queued, so that old comes before new. A crash loses nothing: the place is
 * kept in the same transaction. Gives whether there was something to do.
 */
export async function fillNext(engine: Engine, consumers: readonly string[]): Promise<boolean> {
  const filler = { actor: { kind: 'system', name: 'relay' }, traceId: '' } as const
  return unitOfWork(engine, filler, async (ctx) => {
    const { rows } = await sql<Filling>`
      select name, event_type, fill_after_at, fill_after, fill_to, fill_subject
      from platform.consumer where state = 'filling' and name = any(${consumers}::text[])
      limit 1 for update skip locked`.execute(ctx.tx)
    const filling = rows[0]
    if (filling === undefined) return false
    const last = await queueChunk(ctx, filling)
    if (last === null) await goLive(ctx, filling.name)
    else await keepPlace(ctx, filling.name, last)
    return true
  })
}

interface Place {
  readonly occurred_at: Temporal.Instant
  readonly position: number
}

async function queueChunk(ctx: Ctx, filling: Filling): Promise<Place | null> {
  const { name, event_type, fill_after, fill_to, fill_subject } = filling
  const at = filling.fill_after_at ?? Temporal.Instant.fromEpochMilliseconds(0)
  const { rows } = await sql<Place>`
    with past as (
      select occurred_at, position, lane, subject from platform.event
      where occurred_at >= ${at}
        and (occurred_at, position) > (${at}, ${fill_after}::bigint)
        and type = ${event_type} and position <= ${fill_to}::bigint
        and (${fill_subject}::text is null or subject = ${fill_subject})
      order by occurred_at, position limit ${chunk}
    ), queued as (
      insert into platform.delivery (consumer, lane, position, occurred_at, subject)
      select ${name}, lane, position, occurred_at, subject from past on conflict do nothing
    )
    select occurred_at, position from past
    order by occurred_at desc, position desc limit 1`.execute(ctx.tx)
  return rows[0] ?? null
}

async function keepPlace(ctx: Ctx, name: string, { occurred_at, position }: Place): Promise<void> {
  await sql`update platform.consumer
    set fill_after_at = ${occurred_at}, fill_after = ${position}
    where name = ${name}`.execute(ctx.tx)
}

async function goLive(ctx: Ctx, name: string): Promise<void> {
  await sql`update platform.consumer set state = 'live', fill_after_at = null,
    fill_after = null, fill_to = null, fill_subject = null where name = ${name}`.execute(ctx.tx)
}
