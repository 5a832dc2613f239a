import type { NewPriceList } from '@redthread/contract/pricing-lists'
import type { Id } from '@redthread/kernel/id'

/** A price list of the demo, and what of the base price is asked in it. */
export interface PlannedList {
  readonly id: Id<'lst'>
  readonly list: NewPriceList
  readonly categories: readonly string[]
  /** Of the base price, in percent. */
  readonly percent: number
  /** Which web shops' prices it starts from. */
  readonly countries: readonly ('FI' | 'DK' | 'PL')[]
}

type Planned = Pick<PlannedList, 'categories' | 'percent'> &
  Partial<NewPriceList> & { readonly code: string; readonly name: string }

const everywhere = ['FI', 'DK', 'PL'] as const

function planned(
  { categories, percent, ...change }: Planned,
  countries: PlannedList['countries'] = everywhere,
): PlannedList {
  const empty = { channelIds: [], countries: [], groupIds: [], companyIds: [] }
  const list = { kind: 'sale' as const, priority: 10, ...empty, startsAt: null, endsAt: null }
  const id: Id<'lst'> = `lst_tuuli${change.code.replaceAll('-', '')}`
  return { id, categories, percent, countries, list: { note: '', ...list, ...change } }
}

/** The demo retailer's price lists, seen from an instant: some are on, one is ahead. */
export function tuuliLists(now: Temporal.Instant): PlannedList[] {
  const day = (days: number) => now.add({ hours: 24 * days }).round('hour')
  return [
    planned({
      code: 'autumn-sale',
      name: 'Autumn sale: complexion and gift sets',
      categories: ['powder', 'gift-sets', 'masks'],
      percent: 80,
      endsAt: day(19),
      note: 'Ends with the month; the stores print new labels the evening before.',
    }),
    planned({
      code: 'club-days',
      name: 'Club days: serums and creams for members',
      categories: ['serums', 'creams'],
      percent: 75,
      priority: 20,
      groupIds: ['grp_tuuliclub'],
      endsAt: day(5),
      note: 'For members only, in every channel.',
    }),
    planned({
      code: 'light-of-winter',
      name: 'Light of winter: lips and glow',
      categories: ['lip-color', 'bronze-and-glow'],
      percent: 85,
      priority: 30,
      startsAt: day(9),
      endsAt: day(23),
    }),
    planned(
      {
        code: 'salons',
        name: 'Salons: prices by contract',
        kind: 'override',
        categories: ['makeup', 'skincare', 'nails', 'hair'],
        percent: 65,
        channelIds: ['chn_beautypro'],
        note: 'With tax here; the salons see them without.',
      },
      ['FI'],
    ),
    planned(
      {
        code: 'marketplace',
        name: 'Marketplace: with its commission',
        kind: 'override',
        categories: ['makeup', 'skincare'],
        percent: 106,
        channelIds: ['chn_beautymarketplace'],
      },
      ['FI'],
    ),
  ]
}
