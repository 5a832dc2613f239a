import type { PriceContext } from '@redthread/pricing/price-row'

/** What a price list says of all its prices: kind, for whom, where, from when until when. */
export interface ListTerms {
  readonly id: string
  readonly kind: 'sale' | 'override'
  readonly priority: number
  readonly channelIds: readonly string[]
  readonly countries: readonly string[]
  readonly groupIds: readonly string[]
  readonly companyIds: readonly string[]
  /** Epoch milliseconds. */
  readonly startsAt: number | null
  readonly endsAt: number | null
  readonly isOn: boolean
}

/** Why a list's prices are not meant for whoever asks, whatever the time; null where they are. */
export function listMismatch(
  list: ListTerms,
  ask: PriceContext,
): 'list_off' | 'other_channel' | 'other_country' | 'other_group' | 'other_company' | null {
  const outside = (named: readonly string[], asked: readonly string[]): boolean =>
    named.length > 0 && !asked.some((one) => named.includes(one))
  if (!list.isOn) return 'list_off'
  if (outside(list.channelIds, [ask.channelId])) return 'other_channel'
  if (outside(list.countries, [ask.country])) return 'other_country'
  if (outside(list.groupIds, ask.groupIds)) return 'other_group'
  if (outside(list.companyIds, ask.companyId === null ? [] : [ask.companyId]))
    return 'other_company'
  return null
}
