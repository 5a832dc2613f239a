import type { Currency } from '@redthread/kernel/money'

/**
 * A price that somebody wrote down for one variant, and the circumstances it is meant for. What is
 * absent or null is meant for everybody.
 */
export interface PriceRow {
  readonly id: string
  readonly variantId: string
  readonly currency: Currency
  /** Minor units. */
  readonly amount: number
  readonly taxIncluded: boolean
  readonly channelId?: string | null
  readonly listId?: string | null
  /** Of two lists the higher one wins; 0 where absent. */
  readonly listPriority?: number | null
  /** A `sale` is a reduction of the regular price, an `override` stands in its place. */
  readonly listKind?: ListKind | null
  readonly groupId?: string | null
  readonly companyId?: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null
  /** The row holds from this many pieces on; 1 where there are no tiers. */
  readonly minQuantity: number
  /** Epoch milliseconds; the row holds from this instant on. */
  readonly validFrom?: number | null
  /** Epoch milliseconds; the row holds until just before this instant. */
  readonly validUntil?: number | null
}

export type ListKind = 'sale' | 'override'

/** Who asks for a price, where, how much of it, and when. */
export interface PriceContext {
  readonly channelId: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly currency: Currency
  readonly groupIds: readonly string[]
  readonly companyId: string | null
  readonly quantity: number
  /** Epoch milliseconds. */
  readonly at: number
}

/** By what a row was more specific than another, in the order in which it is asked. */
export const specificity = [
  'company',
  'group',
  'list',
  'list_priority',
  'channel',
  'country',
  'quantity',
  'newest_start',
  'id',
] as const

export type Specificity = (typeof specificity)[number]

/** What became of one row: the whole list is the answer to "why this price?". */
export type PriceReason =
  | { readonly rowId: string; readonly outcome: 'won' }
  | { readonly rowId: string; readonly outcome: 'regular' }
  | ({ readonly rowId: string; readonly outcome: 'lost' } & PriceLoss)

export type PriceLoss =
  | { readonly code: 'other_currency' }
  | { readonly code: 'other_channel' }
  | { readonly code: 'other_country' }
  | { readonly code: 'other_company' }
  | { readonly code: 'other_group' }
  | { readonly code: 'quantity_below_minimum'; readonly missing: number }
  | { readonly code: 'not_started'; readonly from: number }
  | { readonly code: 'expired'; readonly until: number }
  | { readonly code: 'less_specific'; readonly than: string; readonly by: Specificity }
  | { readonly code: 'not_a_reduction'; readonly of: string }

/** The row that holds, and the regular one that a sale row is a reduction of. */
export interface WinningPrice {
  readonly row: PriceRow
  /** The row that would hold without sale lists; the same one where no sale won. */
  readonly regular: PriceRow | null
}

/** The row that holds, with what became of every row that was asked. */
export interface PickedPrice {
  readonly row: PriceRow | null
  readonly regular: PriceRow | null
  readonly reasons: readonly PriceReason[]
}
