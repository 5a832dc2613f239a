import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import { afterCommit } from '../unit-of-work.ts'
import { nudge } from '../events/nudge.ts'

/** A key of a consumer whose delivery failed, as a person looks at it. */
export interface HeldKey {
  readonly consumer: string
  readonly subject: string
  readonly attempts: number
  readonly error: string
  readonly failed_at: Temporal.Instant
  readonly due_at: Temporal.Instant | null
  readonly parked_at: Temporal.Instant | null
  readonly waiting: number
  readonly event_id: string | null
  readonly event_type: string | null
}

/** Which held keys to list: `parked` only, or those that still wait for their next try too. */
export interface HeldFilter {
  readonly parkedOnly: boolean
  readonly after: readonly [consumer: string, subject: string] | null
  readonly limit: number
}

/** Lists held keys by consumer and subject, each with the event that failed; limit + 1 rows. */
export async function heldKeys(ctx: Ctx, filter: HeldFilter): Promise<readonly HeldKey[]> {
  const [consumer, subject] = filter.after ?? ['', '']
  const { rows } = await sql<HeldKey>`
    select k.consumer, k.subject, k.attempts, k.error, k.failed_at, k.due_at, k.parked_at,
      w.waiting, e.id as event_id, e.type as event_type
    from platform.held_key k
    cross join lateral (
      select count(*) as waiting, min(d.position) as position from platform.held_delivery d
      where d.consumer = k.consumer and d.subject = k.subject
    ) w
    left join platform.held_delivery first on first.consumer = k.consumer
      and first.subject = k.subject and first.position = w.position
    left join platform.event e on e.occurred_at = first.occurred_at
      and e.position = first.position
    where (k.consumer, k.subject) > (${consumer}, ${subject})
      and (k.parked_at is not null or not ${filter.parkedOnly}::boolean)
    order by k.consumer, k.subject limit ${filter.limit + 1}`.execute(ctx.tx)
  return rows
}

/** One key of one consumer. */
export interface KeyOfConsumer {
  readonly consumer: string
  readonly subject: string
}

/** Has a held key tried again at once, in order; false where it is not held (any more). */
export async function replayHeldKey(ctx: Ctx, key: KeyOfConsumer): Promise<boolean> {
  if (!(await lockHeldKey(ctx, key))) return false
  await sql`update platform.held_key set attempts = 0, parked_at = null, due_at = ${ctx.now}
    where consumer = ${key.consumer} and subject = ${key.subject}`.execute(ctx.tx)
  afterCommit(ctx, () => nudge('deliveries'))
  return true
}

/**
 * Drops the failed delivery of a held key; those behind it are tried at once. False where the key
 * is not held (any more).
 */
export async function dropHeldDelivery(ctx: Ctx, key: KeyOfConsumer): Promise<boolean> {
  if (!(await lockHeldKey(ctx, key))) return false
  await sql`delete from platform.held_delivery d
    where d.consumer = ${key.consumer} and d.subject = ${key.subject} and d.position = (
      select min(f.position) from platform.held_delivery f
      where f.consumer = ${key.consumer} and f.subject = ${key.subject})`.execute(ctx.tx)
  await sql`update platform.held_key set attempts = 0, parked_at = null, due_at = ${ctx.now}
    where consumer = ${key.consumer} and subject = ${key.subject}`.execute(ctx.tx)
  await sql`delete from platform.held_key k
    where k.consumer = ${key.consumer} and k.subject = ${key.subject} and not exists (
      select from platform.held_delivery d
      where d.consumer = k.consumer and d.subject = k.subject)`.execute(ctx.tx)
  afterCommit(ctx, () => nudge('deliveries'))
  return true
}

/** Waits for the relay to leave the key's lane, and keeps it out until the unit ends. */
async function lockHeldKey(ctx: Ctx, { consumer, subject }: KeyOfConsumer): Promise<boolean> {
  await sql`select from platform.lane l
    where l.consumer = ${consumer} and l.lane = (
      select k.lane from platform.held_key k
      where k.consumer = ${consumer} and k.subject = ${subject})
    for update`.execute(ctx.tx)
  const { rows } = await sql`select from platform.held_key
    where consumer = ${consumer} and subject = ${subject} for update`.execute(ctx.tx)
  return rows.length > 0
}
