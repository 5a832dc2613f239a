import { sql } from 'kysely'
import type { SpecialDay } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** For how many days a special day is still told after it has passed. */
const rememberedDays = 31

/** The first date whose special day is still told and may still be changed. */
export function firstTold(ctx: Ctx): Temporal.PlainDate {
  return ctx.now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: rememberedDays })
}

/** The special days of locations, from a month ago on, in order of date. */
export async function specialDaysOf(
  ctx: Ctx,
  ids: readonly Id<'loc'>[],
): Promise<ReadonlyMap<string, SpecialDay[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db(ctx)
    .selectFrom('locations.special_day')
    .select(['location_id', 'date', 'spans', 'label'])
    .where(sql<boolean>`location_id = any(${ids}::text[])`)
    .where('date', '>=', firstTold(ctx))
    .orderBy('location_id')
    .orderBy('date')
    .execute()
  const days = new Map<string, SpecialDay[]>()
  for (const { location_id: id, date, spans, label } of rows) {
    const day = { date: date.toString(), spans: [...spans], label }
    const list = days.get(id)
    if (list === undefined) days.set(id, [day])
    else list.push(day)
  }
  return days
}
