import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import { nudge } from '../events/nudge.ts'
import { afterCommit } from '../unit-of-work.ts'

/** Which past events to hand out again: those since `from`, of one subject or of all. */
export interface ReplayOrder {
  readonly consumer: string
  readonly from: Temporal.Instant
  readonly subject?: string
}

/**
 * Orders past events to be handed to a consumer once more, old before new; its new deliveries
 * wait meanwhile. The relay carries it out, in chunks. False where no such consumer exists or
 * one replay is under way already. Effects happen again: for consumers that can bear it.
 */
export async function replayEvents(ctx: Ctx, order: ReplayOrder): Promise<boolean> {
  const { rows } = await sql`
    update platform.consumer set state = 'filling', fill_after_at = ${order.from}, fill_after = 0,
      fill_to = (select last_value from platform.event_position),
      fill_subject = ${order.subject ?? null}
    where name = ${order.consumer} and state = 'live' returning name`.execute(ctx.tx)
  if (rows.length === 0) return false
  afterCommit(ctx, () => nudge('deliveries'))
  return true
}

/**
 * Forgets a consumer that no code knows any more, with all that waits for it; gives the number
 * of deliveries dropped, null where there is no such consumer.
 */
export async function retireConsumer(ctx: Ctx, name: string): Promise<number | null> {
  const { rows } = await sql`
    delete from platform.consumer where name = ${name} returning name`.execute(ctx.tx)
  if (rows.length === 0) return null
  const { numAffectedRows } = await sql`
    delete from platform.delivery where consumer = ${name}`.execute(ctx.tx)
  return Number(numAffectedRows ?? 0n)
}
