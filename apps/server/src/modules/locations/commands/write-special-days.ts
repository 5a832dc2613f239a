import { sql } from 'kysely'
import type { SpecialDay } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** A special day and the location that keeps it. */
export interface KeptDay {
  readonly locationId: Id<'loc'>
  readonly day: SpecialDay
}

/** Writes special days, in place of those that stand on their dates; one statement for all. */
export async function writeSpecialDays(ctx: Ctx, days: readonly KeptDay[]): Promise<void> {
  if (days.length === 0) return
  await sql`
    insert into locations.special_day (location_id, date, spans, label)
    select * from unnest(
      ${days.map(({ locationId }) => locationId)}::text[],
      ${days.map(({ day }) => day.date)}::date[],
      ${days.map(({ day }) => JSON.stringify(day.spans))}::jsonb[],
      ${days.map(({ day }) => JSON.stringify(day.label))}::jsonb[]
    )
    on conflict (location_id, date) do update
      set spans = excluded.spans, label = excluded.label`.execute(ctx.tx)
}
