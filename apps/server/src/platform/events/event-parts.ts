import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'

/** How many months ahead parts are made, beside that of the current month. */
const monthsAhead = 2
// Any number does, as long as every Redthread takes the same one.
const partsLock = 7_310_552_304

/**
 * Makes the monthly parts of the event table that are still missing, and moves into them what has
 * landed outside meanwhile. Gives the names of those made.
 */
export async function makeEventParts(ctx: Ctx): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(${partsLock})`.execute(ctx.tx)
  const there = new Set((await eventParts(ctx)).map((part) => part.name))
  const now = ctx.now.toZonedDateTimeISO('UTC').toPlainDate().toPlainYearMonth()
  const made: string[] = []
  for (let ahead = 0; ahead <= monthsAhead; ahead++) {
    const month = now.add({ months: ahead })
    const name = partName(month)
    if (there.has(name)) continue
    await makePart(ctx, month)
    made.push(name)
  }
  return made
}

/** A monthly part, and the first moment after it. */
export interface EventPart {
  readonly name: string
  readonly to: Temporal.Instant
}

/** Lists the monthly parts, oldest first. */
export async function eventParts(ctx: Ctx): Promise<readonly EventPart[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname::text as name from pg_inherits i
    join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'platform.event'::regclass order by c.relname`.execute(ctx.tx)
  return rows.flatMap(({ name }) => {
    const month = /^event_(\d{4})_(\d{2})$/.exec(name)
    if (month === null) return []
    const next = Temporal.PlainYearMonth.from(`${month[1]}-${month[2]}`).add({ months: 1 })
    return [{ name, to: startOf(next) }]
  })
}

/**
 * Drops parts that ended before `before` and of which nothing waits for a consumer or a screen.
 * Gives the names of those dropped.
 */
export async function dropEventParts(
  ctx: Ctx,
  before: Temporal.Instant,
): Promise<readonly string[]> {
  const dropped: string[] = []
  for (const { name, to } of await eventParts(ctx)) {
    if (Temporal.Instant.compare(to, before) > 0 || (await isAwaited(ctx, to))) break
    await sql`drop table platform.${sql.id(name)}`.execute(ctx.tx)
    dropped.push(name)
  }
  return dropped
}

function partName(month: Temporal.PlainYearMonth): string {
  return `event_${month.toString().replace('-', '_')}`
}

function startOf(month: Temporal.PlainYearMonth): Temporal.Instant {
  return month.toPlainDate({ day: 1 }).toZonedDateTime('UTC').toInstant()
}

// Built beside the table and attached. Writers wait for these few milliseconds, a month ahead of
// the need: one who had chosen event_rest already would find that its row belongs elsewhere now.
async function makePart(ctx: Ctx, month: Temporal.PlainYearMonth): Promise<void> {
  const name = partName(month)
  const part = sql`platform.${sql.id(name)}`
  const [from, to] = [startOf(month), startOf(month.add({ months: 1 }))].map(String)
  await sql`create table ${part} (like platform.event including all)`.execute(ctx.tx)
  await sql`comment on table ${part} is 'Events of one month. spread: local'`.execute(ctx.tx)
  await sql`lock table only platform.event in share row exclusive mode`.execute(ctx.tx)
  await sql`
    with moved as (
      delete from platform.event_rest
      where occurred_at >= ${from}::timestamptz and occurred_at < ${to}::timestamptz returning *
    )
    insert into ${part} select * from moved`.execute(ctx.tx)
  await sql`alter table platform.event attach partition ${part}
    for values from (${sql.lit(from)}) to (${sql.lit(to)})`.execute(ctx.tx)
}

async function isAwaited(ctx: Ctx, to: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql<{ awaited: boolean }>`
    select exists (select from platform.delivery where occurred_at < ${to})
      or exists (select from platform.held_delivery where occurred_at < ${to})
      or exists (select from platform.live where occurred_at < ${to})
      or exists (select from platform.consumer where state = 'filling') as awaited`.execute(ctx.tx)
  return rows[0]?.awaited ?? true
}
