import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import { attemptsBeforeParking, nextAttemptAt } from './back-off.ts'
import type { ClaimedLane, Delivery } from './delivery.ts'

/** A failed delivery: where, of which subject, the how-many-th failure, and why. */
export interface Failure {
  readonly lane: ClaimedLane
  readonly subject: string
  readonly failures: number
  readonly error: unknown
}

/** Holds a key after a failure: it waits, or is parked when it has failed often enough. */
export async function holdKey(ctx: Ctx, failure: Failure): Promise<void> {
  const { lane, subject, failures } = failure
  const parked = failures >= attemptsBeforeParking
  const due = parked ? null : nextAttemptAt(ctx, failures)
  const parkedAt = parked ? ctx.now : null
  await sql`
    insert into platform.held_key as k
      (consumer, subject, lane, attempts, due_at, error, failed_at, parked_at)
    values (${lane.consumer}, ${subject}, ${lane.lane}, ${failures}, ${due},
      ${errorText(failure.error)}, ${ctx.now}, ${parkedAt})
    on conflict (consumer, subject) do update set attempts = excluded.attempts,
      due_at = excluded.due_at, error = excluded.error, failed_at = excluded.failed_at,
      parked_at = excluded.parked_at`.execute(ctx.tx)
  const line = { consumer: lane.consumer, subject, failures, err: failure.error }
  if (parked) ctx.log.error(line, 'a delivery is parked: it failed too often')
  else ctx.log.warn(line, 'a delivery failed and will be tried again')
}

/** Moves deliveries of held keys out of the lane, so that the lane's head stays clean. */
export async function setAside(
  ctx: Ctx,
  { consumer, lane }: ClaimedLane,
  deliveries: readonly Delivery[],
): Promise<void> {
  if (deliveries.length === 0) return
  await sql`
    with moved as (
      delete from platform.delivery where consumer = ${consumer} and lane = ${lane}
        and position = any(${deliveries.map((d) => d.position)}::bigint[])
      returning consumer, subject, position, occurred_at
    )
    insert into platform.held_delivery (consumer, subject, position, occurred_at)
    select consumer, subject, position, occurred_at from moved
    on conflict do nothing`.execute(ctx.tx)
}

/** What a person reads of an error: its words, and in which statement or line it arose. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 2000)
  const { detail, code } = error as { detail?: unknown; code?: unknown }
  const more = [code, detail].filter((part) => typeof part === 'string').join(': ')
  return `${error.stack ?? error.message}${more === '' ? '' : `\n${more}`}`.slice(0, 4000)
}
