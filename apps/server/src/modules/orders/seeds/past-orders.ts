import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'

/** An order of the demo: who, where, what, and how long ago. */
export interface PastOrder {
  readonly channelId: Id<'chn'>
  /** Sold over the counter there, and carried out. */
  readonly locationId?: Id<'loc'>
  readonly locale: Locale
  readonly daysAgo: number
  /** On the clock of the place, when it is open. */
  readonly at: string
  /** Which of the articles that are for sale there, and how many. */
  readonly articles: readonly (readonly [at: number, quantity: number])[]
  readonly buyer?: Buyer
  readonly note?: string
}

export interface Buyer {
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly phone: string
  readonly lines: readonly string[]
  readonly postalCode: string
  readonly city: string
  readonly country: string
  readonly deliveryOptionId: Id<'dop'>
}

const finn = { country: 'FI', deliveryOptionId: 'dop_filocker' } as const
const dane = { country: 'DK', deliveryOptionId: 'dop_dklocker' } as const

const noora: Buyer = {
  ...{ givenName: 'Noora', familyName: 'Lehtonen', email: 'noora.lehtonen@mail.example' },
  ...{ phone: '+358401112233', lines: ['Fleminginkatu 12 B 34'], postalCode: '00530' },
  ...{ city: 'Helsinki', ...finn },
}
const matti: Buyer = {
  ...{ givenName: 'Matti', familyName: 'Salonen', email: 'matti.salonen@mail.example' },
  ...{ phone: '+358504445566', lines: ['Hämeenkatu 21 A 7'], postalCode: '33200' },
  ...{ city: 'Tampere', ...finn },
}
const ebba: Buyer = {
  ...{ givenName: 'Ebba', familyName: 'Lindqvist', email: 'ebba.lindqvist@mail.example' },
  ...{ phone: '+358447778899', lines: ['Tehtaankatu 4 C 18'], postalCode: '00140' },
  ...{ city: 'Helsinki', ...finn, deliveryOptionId: 'dop_fidoor' },
}
const freja: Buyer = {
  ...{ givenName: 'Freja', familyName: 'Nygaard', email: 'freja.nygaard@mail.example' },
  ...{ phone: '+4520304050', lines: ['Jægersborggade 9, 2. tv.'], postalCode: '2200' },
  ...{ city: 'København N', ...dane },
}

const webFi = { channelId: 'chn_beautyfi', locale: 'fi' } as const
const webDk = { channelId: 'chn_beautydk', locale: 'da' } as const
const kamppi = {
  channelId: 'chn_storekamppi',
  locationId: 'loc_kamppi',
  locale: 'fi',
} as const
const tampere = {
  channelId: 'chn_storetampere',
  locationId: 'loc_tampere',
  locale: 'fi',
} as const

/** Sales over the counter of the last weeks, and parcels of the last days, oldest first. */
export const pastOrders: readonly PastOrder[] = [
  { ...kamppi, daysAgo: 21, at: '16:42', articles: [[3, 1]] },
  { ...tampere, daysAgo: 17, at: '12:05', articles: [[8, 2]] },
  {
    ...kamppi,
    daysAgo: 12,
    at: '18:21',
    articles: [
      [14, 1],
      [21, 1],
    ],
  },
  { ...kamppi, daysAgo: 7, at: '11:37', articles: [[2, 1]] },
  {
    ...tampere,
    daysAgo: 4,
    at: '17:58',
    articles: [
      [30, 1],
      [5, 1],
    ],
  },
  {
    ...webFi,
    daysAgo: 3,
    at: '21:14',
    articles: [
      [6, 1],
      [40, 2],
    ],
    buyer: noora,
  },
  { ...webDk, daysAgo: 2, at: '20:33', articles: [[11, 1]], buyer: freja },
  {
    ...webFi,
    daysAgo: 2,
    at: '07:49',
    articles: [[17, 3]],
    buyer: matti,
    note: 'Lahjaksi, kiitos.',
  },
  { ...kamppi, daysAgo: 1, at: '13:26', articles: [[9, 1]] },
  {
    ...webFi,
    daysAgo: 1,
    at: '22:08',
    articles: [
      [25, 1],
      [26, 1],
      [1, 1],
    ],
    buyer: ebba,
  },
  { ...webFi, daysAgo: 0, at: '08:17', articles: [[33, 1]], buyer: noora },
  { ...kamppi, daysAgo: 0, at: '10:31', articles: [[12, 2]] },
]
