import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Check } from '../module.ts'

/** The check of `redthread verify` for events: numbers without gaps, and nothing undeliverable. */
export const eventsCheck: Check = {
  name: 'events',
  about: 'Events are numbered without gaps, and every delivery has its consumer and its lane.',
  run: async (ctx) => {
    const [gaps, lost] = await Promise.all([sequenceGaps(ctx), lostDeliveries(ctx)])
    return [
      ...gaps.map(({ subject }) => `the events of ${subject} are not numbered without gaps`),
      ...lost.map(({ consumer, n }) => `${n} deliveries wait for ${consumer}, which is unknown`),
    ]
  },
}

/** Subjects whose kept events are not one run of numbers up to the last one given out. */
async function sequenceGaps(ctx: Ctx): Promise<readonly { subject: string }[]> {
  const { rows } = await sql<{ subject: string }>`
    select e.subject from (
      select subject, min(sequence) as first, max(sequence) as last, count(*) as n,
        count(distinct sequence) as places
      from platform.event group by subject
    ) e
    left join platform.event_sequence s on s.subject = e.subject
    where e.n <> e.places or e.n <> e.last - e.first + 1 or s.last is distinct from e.last
    order by e.subject limit 20`.execute(ctx.tx)
  return rows
}

async function lostDeliveries(ctx: Ctx): Promise<readonly { consumer: string; n: number }[]> {
  const { rows } = await sql<{ consumer: string; n: number }>`
    select d.consumer, count(*) as n from platform.delivery d
    where not exists (
      select from platform.lane l where l.consumer = d.consumer and l.lane = d.lane)
    group by d.consumer order by d.consumer limit 20`.execute(ctx.tx)
  return rows
}
