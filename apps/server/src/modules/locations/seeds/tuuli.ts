import type { Season } from '@redthread/contract/locations'
import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { createLocation } from '../commands/create-location.ts'
import { setHours } from '../commands/set-hours.ts'
import { db } from '../tables.ts'
import { denmark } from './denmark.ts'
import { finland } from './finland.ts'
import { week, type Planned } from './planned.ts'
import { poland } from './poland.ts'
import { specialDaysOfYear } from './special-days-of-year.ts'

/** The demo retailer's stores, coffee bars and warehouse; what is there already stays. */
export const seeds: readonly Seed[] = [
  {
    name: 'stores and warehouse of Tuuli',
    run: async (ctx) => {
      const rows = await db(ctx).selectFrom('locations.location').select('code').execute()
      const there = new Set(rows.map(({ code }) => code))
      for (const store of [...finland, ...denmark, ...poland]) {
        if (!there.has(store.code)) await seedLocation(ctx, store)
      }
    },
  },
]

async function seedLocation(ctx: Ctx, store: Planned): Promise<void> {
  const today = ctx.now.toZonedDateTimeISO(store.zone).toPlainDate()
  const { id: locationId, version } = await createLocation(ctx, store)
  await setHours(ctx, {
    locationId,
    ifMatch: version,
    hours: { ...store.hours, seasons: seasonsOf(store, today) },
    specialDays: specialDaysOfYear(store, today),
  })
}

/** In the Finnish July the city is at the lake, and the store in Tampere opens later. */
function seasonsOf({ code }: Planned, today: Temporal.PlainDate): Season[] {
  if (code !== 'tampere') return []
  return [today.year, today.year + 1].map((year) => ({
    from: `${year}-07-01`,
    through: `${year}-07-31`,
    label: {
      en: 'July hours',
      fi: 'Heinäkuun aukioloajat',
      da: 'Åbent i juli',
      pl: 'Godziny w lipcu',
    },
    spans: [week('mon-fri', '11:00', '18:00'), week('sat', '11:00', '16:00')],
  }))
}
