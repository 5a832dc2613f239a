import type { DeliveryRate, NewDeliveryOption } from '@redthread/contract/delivery'
import type { Currency } from '@redthread/kernel/money'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'

type Planned = NewDeliveryOption & { readonly id: Id<'dop'> }
type Way = Pick<NewDeliveryOption, 'kind' | 'carrier' | 'freeFrom' | 'needsPhone'>

interface Country {
  readonly zone: string
  readonly zoneId: Id<'dzn'>
  readonly currency: Currency
}

const fi: Country = { zone: 'Europe/Helsinki', zoneId: 'dzn_finland', currency: 'EUR' }
const dk: Country = { zone: 'Europe/Copenhagen', zoneId: 'dzn_denmark', currency: 'DKK' }
const pl: Country = { zone: 'Europe/Warsaw', zoneId: 'dzn_poland', currency: 'PLN' }

function words(...[en, fi_, da, pl_]: readonly [string, string, string, string]): Words {
  return { en, fi: fi_, da, pl: pl_ }
}

const names = {
  locker: words('Parcel locker', 'Pakettiautomaatti', 'Pakkeboks', 'Paczkomat'),
  door: words('To your door', 'Kotiinkuljetus', 'Til døren', 'Pod drzwi'),
  courier: words('Courier today', 'Lähetti tänään', 'Bud i dag', 'Kurier dzisiaj'),
} as const

const descriptions = {
  locker: words(
    'Collect it from a locker near you, at any hour',
    'Nouda lähiautomaatista mihin aikaan tahansa',
    'Hent den i en pakkeboks nær dig, når det passer',
    'Odbierz z pobliskiego automatu o dowolnej porze',
  ),
  door: words(
    'A driver rings and hands it over',
    'Kuljettaja soittaa ovikelloa ja ojentaa paketin',
    'Chaufføren ringer på og afleverer pakken',
    'Kierowca zadzwoni i wręczy paczkę',
  ),
  courier: words(
    'By cargo bike this evening, ordered before two',
    'Tavarapyörällä tänä iltana, kun tilaat ennen kahta',
    'På ladcykel i aften ved bestilling før kl. 14',
    'Rowerem towarowym dziś wieczorem, zamów przed 14',
  ),
} as const

function pace({ zone }: Country, minDays: number, maxDays: number) {
  return { minDays, maxDays, cutOff: '14:00', zone, onSaturdays: false }
}

/** Light parcels, heavy ones, and what is heavier still, in whole units of the currency. */
function rates(light: number, heavy: number, heaviest: number): DeliveryRate[] {
  return [
    { fromValue: 0, upToWeightG: 2_000, amount: light },
    { fromValue: 0, upToWeightG: 10_000, amount: heavy },
    { fromValue: 0, upToWeightG: null, amount: heaviest },
  ]
}

interface Plan {
  readonly code: string
  readonly name: keyof typeof names
  readonly country: Country
  readonly way: Way
  readonly rates: DeliveryRate[]
  readonly days: readonly [min: number, max: number]
  readonly zoneIds?: Id<'dzn'>[]
}

function option({ code, name, country, way, days, ...plan }: Plan): Planned {
  return {
    id: `dop_${code.replaceAll('-', '')}`,
    code,
    name: names[name],
    description: descriptions[name],
    ...way,
    currency: country.currency,
    channelIds: [],
    zoneIds: plan.zoneIds ?? [country.zoneId],
    rates: plan.rates,
    maxWeightG: name === 'courier' ? 10_000 : 30_000,
    pace: pace(country, days[0], days[1]),
  }
}

function way(kind: Way['kind'], carrier: string, freeFrom: number | null): Way {
  return { kind, carrier, freeFrom, needsPhone: kind !== 'home' }
}

/** Every way to send goods of the demo; the cheapest of a country comes first. */
export const tuuliOptions: readonly Planned[] = [
  option({
    ...{ code: 'fi-locker', name: 'locker', country: fi, days: [1, 3] },
    way: way('parcel_point', 'Posti', 4_900),
    rates: rates(490, 790, 1_290),
  }),
  option({
    ...{ code: 'fi-door', name: 'door', country: fi, days: [1, 2] },
    way: way('home', 'Matkahuolto', 9_900),
    rates: rates(890, 1_190, 1_890),
  }),
  option({
    ...{ code: 'fi-courier', name: 'courier', country: fi, days: [0, 0] },
    way: way('courier', 'Tuuli Cargo', null),
    rates: rates(1_290, 1_690, 2_490),
    zoneIds: ['dzn_helsinkiregion'],
  }),
  option({
    ...{ code: 'dk-locker', name: 'locker', country: dk, days: [1, 2] },
    way: way('parcel_point', 'PostNord', 39_900),
    rates: rates(3_900, 5_900, 9_900),
  }),
  option({
    ...{ code: 'dk-door', name: 'door', country: dk, days: [1, 2] },
    way: way('home', 'GLS', 79_900),
    rates: rates(5_900, 8_900, 12_900),
  }),
  option({
    ...{ code: 'dk-courier', name: 'courier', country: dk, days: [0, 0] },
    way: way('courier', 'Tuuli Cargo', null),
    rates: rates(9_900, 12_900, 18_900),
    zoneIds: ['dzn_copenhagen'],
  }),
  option({
    ...{ code: 'pl-locker', name: 'locker', country: pl, days: [1, 2] },
    way: way('parcel_point', 'InPost', 19_900),
    rates: rates(1_299, 1_599, 2_499),
  }),
  option({
    ...{ code: 'pl-door', name: 'door', country: pl, days: [1, 3] },
    way: way('home', 'DPD', 29_900),
    rates: rates(1_699, 2_199, 3_299),
  }),
  option({
    ...{ code: 'pl-courier', name: 'courier', country: pl, days: [0, 0] },
    way: way('courier', 'Tuuli Cargo', null),
    rates: rates(2_900, 3_900, 5_900),
    zoneIds: ['dzn_warsaw'],
  }),
]
