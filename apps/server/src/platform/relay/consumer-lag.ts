import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'

/** How a consumer keeps up. `gone`: no process has known it for a quarter of an hour. */
export interface ConsumerLag {
  readonly name: string
  readonly event_type: string
  readonly state: 'live' | 'filling'
  readonly seen_at: Temporal.Instant
  readonly gone: boolean
  readonly waiting: number
  readonly oldest_at: Temporal.Instant | null
  readonly held: number
  readonly parked: number
}

const goneAfter = Temporal.Duration.from({ minutes: 15 })

/** Lists every consumer with what waits, what is held and what is parked for it. */
export async function consumerLags(ctx: Ctx): Promise<readonly ConsumerLag[]> {
  const { rows } = await sql<ConsumerLag>`
    select c.name, c.event_type, c.state, c.seen_at,
      c.seen_at < ${ctx.now.subtract(goneAfter)} as gone,
      coalesce(d.waiting, 0) as waiting, d.oldest_at,
      coalesce(k.held, 0) as held, coalesce(k.parked, 0) as parked
    from platform.consumer c
    left join (
      select consumer, count(*) as waiting, min(occurred_at) as oldest_at
      from platform.delivery group by consumer
    ) d on d.consumer = c.name
    left join (
      select consumer, count(*) as held, count(parked_at) as parked
      from platform.held_key group by consumer
    ) k on k.consumer = c.name
    order by c.name`.execute(ctx.tx)
  return rows
}
