import type { PriceContext, PriceRow } from '@redthread/pricing/price-row'
import type { Currency } from '@redthread/kernel/money'
import type { ListTerms } from './list-terms.ts'

/** A price in force or to come, with instants in epoch milliseconds. */
export interface StoredPrice {
  readonly id: string
  readonly variantId: string
  readonly currency: Currency
  readonly amount: number
  readonly taxIncluded: boolean
  readonly channelId: string | null
  readonly country: string | null
  readonly listId: string | null
  readonly groupId: string | null
  readonly companyId: string | null
  readonly minQuantity: number
  readonly validFrom: number | null
  readonly validUntil: number | null
}

/**
 * A price as the rules read it: what its list says of channel, country, group, company and time
 * becomes part of the row, so that a price for some people is told from one for all.
 */
export function engineRow(price: StoredPrice, list: ListTerms | null, ask: PriceContext): PriceRow {
  if (list === null) return price
  const { groupIds, companyIds, channelIds, countries } = list
  return {
    ...price,
    channelId: price.channelId ?? named(channelIds, [ask.channelId]),
    country: price.country ?? named(countries, [ask.country]),
    groupId: price.groupId ?? named(groupIds, ask.groupIds),
    companyId: price.companyId ?? named(companyIds, ask.companyId === null ? [] : [ask.companyId]),
    listKind: list.kind,
    listPriority: list.priority,
    validFrom: later(price.validFrom, list.startsAt),
    validUntil: earlier(price.validUntil, list.endsAt),
  }
}

/** The one that was asked for, else any: whoever asks is then somebody else. */
function named(listed: readonly string[], asked: readonly string[]): string | null {
  return listed.find((one) => asked.includes(one)) ?? listed[0] ?? null
}

function later(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}
