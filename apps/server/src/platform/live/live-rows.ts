import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'

/** An entry of the line, with its event. */
export interface LiveRow {
  readonly pos: number
  readonly topics: readonly string[]
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly sequence: number
  readonly occurred_at: Temporal.Instant
  readonly payload: unknown
}

/** A part of the line: entries behind `after`, up to `upTo`, of some topics or of all. */
export interface LivePart {
  readonly after: number
  readonly upTo: number
  readonly topics: readonly string[] | null
  readonly limit: number
}

/** Reads a part of the line, in order. */
export async function liveRows(ctx: Ctx, part: LivePart): Promise<readonly LiveRow[]> {
  const { rows } = await sql<LiveRow>`
    select l.pos, l.topics, e.id, e.type, e.subject, e.sequence, e.occurred_at, e.payload
    from (
      select pos, topics, position, occurred_at from platform.live
      where pos > ${part.after}::bigint and pos <= ${part.upTo}::bigint
        and (${part.topics}::text[] is null or topics && ${part.topics}::text[])
      order by pos limit ${part.limit}
    ) l
    cross join lateral (
      select e.id, e.type, e.subject, e.sequence, e.occurred_at, e.payload
      from platform.event e
      where e.occurred_at = l.occurred_at and e.position = l.position offset 0
    ) e
    order by l.pos`.execute(ctx.tx)
  return rows
}

/** Where the line ends, and behind which pos entries are still kept. */
export interface LineEnds {
  readonly last: number
  readonly floor: number
}

/** Asks where the line begins and ends, and whether entries wait to be lined up. */
export async function lineEnds(ctx: Ctx): Promise<LineEnds & { readonly pending: boolean }> {
  const { rows } = await sql<LineEnds & { pending: boolean }>`
    select f.pos as floor, greatest(f.pos, (select max(pos) from platform.live)) as last,
      exists (select from platform.live_pending) as pending
    from platform.live_floor f`.execute(ctx.tx)
  return rows[0] ?? { last: 0, floor: 0, pending: false }
}

/** Tidies away entries that were lined up before `before`; who is behind them must fetch anew. */
export async function tidyLine(ctx: Ctx, before: Temporal.Instant): Promise<void> {
  await sql`
    with gone as (
      delete from platform.live where pos <= (
        select max(pos) from platform.live where lined_up_at < ${before})
      returning pos
    ), most as (select max(pos) as pos from gone)
    update platform.live_floor f set pos = greatest(f.pos, most.pos)
    from most where most.pos is not null`.execute(ctx.tx)
}
