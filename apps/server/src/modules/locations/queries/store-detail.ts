import type { StoreDetail } from '@redthread/contract/locations'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { calendarOf, dayHours } from '../rules/day-hours.ts'
import { jsonLdOfStore } from '../rules/json-ld.ts'
import { db } from '../tables.ts'
import { locationColumns } from './location-of-row.ts'
import { specialDaysOf } from './special-days-of.ts'
import { openingOf, shownOfRow } from './store-of-row.ts'

/** A store as its visitors see it, by id or code: this week's hours and what comes after it. */
export async function storeDetail(ctx: Ctx, idOrCode: string): Promise<StoreDetail> {
  const row = await db(ctx)
    .selectFrom('locations.location')
    .select(locationColumns)
    .where((is) => is.or([is('id', '=', idOrCode as Id<'loc'>), is('code', '=', idOrCode)]))
    .where('state', '<>', 'archived')
    .where('kind', 'in', ['store', 'service_point'])
    .executeTakeFirst()
  if (row === undefined) return locationsRefusals.refuse.unknown_location({ location: idOrCode })
  const days = (await specialDaysOf(ctx, [row.id])).get(row.id) ?? []
  const calendar = calendarOf({ zone: row.zone, hours: row.hours, specialDays: days })
  const today = ctx.now.toZonedDateTimeISO(row.zone).toPlainDate()
  const coming = days.filter(({ date }) => date >= today.toString())
  const shown = shownOfRow(row)
  return {
    ...shown,
    opening: openingOf(ctx, row, days),
    week: [0, 1, 2, 3, 4, 5, 6].map((later) => dayHours(calendar, today.add({ days: later }))),
    hours: row.hours,
    specialDays: coming,
    jsonLd: jsonLdOfStore({ ...shown, hours: row.hours, specialDays: coming }),
  }
}
