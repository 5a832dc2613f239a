import type { LocationService, NewLocation, WeeklySpan } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'

/** A location of the demo, with the id that other rooms' seeds name it by. */
export interface Planned extends NewLocation {
  readonly id: Id<'loc'>
}

/** The demo's brands, as the channels room seeds them. */
export const beauty = 'brd_tuulibeauty'
export const cafe = 'brd_tuulicafe'

const zones = { FI: 'Europe/Helsinki', DK: 'Europe/Copenhagen', PL: 'Europe/Warsaw' } as const
type Country = keyof typeof zones

interface Where {
  readonly name: string
  readonly street: string
  readonly place: string
  readonly country: Country
  readonly at: readonly [latitude: number, longitude: number]
  readonly phone: string
  readonly searchTerms: readonly string[]
  readonly directions: Words
  readonly regular: readonly WeeklySpan[]
}

const shopServices: LocationService[] = ['pickup', 'return', 'ship_from', 'reserve', 'consultation']

/** A cosmetics store: goods are picked up, returned, reserved and sent from it. */
export function beautyStore(id: Id<'loc'>, where: Where): Planned {
  return {
    ...placed(id, where),
    kind: 'store',
    name: `Tuuli Beauty ${where.name}`,
    brandIds: [beauty],
    services: shopServices,
    cutOffs: { pickup: '18:00', shipping: '14:00' },
    capacityPerDay: 60,
  }
}

/** A coffee bar: order ahead and pick up. */
export function coffeeBar(id: Id<'loc'>, where: Where): Planned {
  return {
    ...placed(id, where),
    kind: 'store',
    name: `Tuuli Café ${where.name}`,
    brandIds: [cafe],
    services: ['order_ahead', 'pickup'],
    cutOffs: {},
    capacityPerDay: 400,
  }
}

/** A warehouse: goods leave it, and come back to it. */
export function warehouse(id: Id<'loc'>, where: Where): Planned {
  return {
    ...placed(id, where),
    kind: 'warehouse',
    name: `Tuuli ${where.name}`,
    brandIds: [beauty, cafe],
    services: ['ship_from', 'return'],
    cutOffs: { shipping: '16:00' },
    capacityPerDay: 2_500,
  }
}

/** Hours on one line: `week('mon-fri', '10:00', '20:00')`. */
export function week(days: string, opens: string, closes: string): WeeklySpan {
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
  const [from = 'mon', to = from] = days.split('-')
  const first = names.findIndex((name) => name === from)
  const last = names.findIndex((name) => name === to)
  return { days: names.slice(first, last + 1), opens, closes }
}

function placed(id: Id<'loc'>, where: Where) {
  const { street, place, country, at, phone, searchTerms, directions, regular } = where
  const [postalCode = '', ...city] = place.split(' ')
  const code = id.slice('loc_'.length)
  return {
    id,
    code,
    address: { lines: [street], postalCode, city: city.join(' '), region: null, country },
    latitude: at[0],
    longitude: at[1],
    zone: zones[country],
    phone,
    email: `${code}@tuuli.example`,
    directions,
    searchTerms: [...searchTerms],
    hours: { regular: [...regular], seasons: [] },
  }
}
