/** What made a price what it was. */
export type PriceSource = 'price' | 'price_list' | 'promotion' | 'coupon' | 'backfill'

/**
 * From when on a price was in effect for one audience of one scope (channel, country, currency,
 * variant, audience). An entry holds until the next one of its scope begins.
 */
export interface PriceEntry {
  readonly id: string
  /** Minor units; null where it was not for sale. */
  readonly amount: number | null
  /** Epoch milliseconds. */
  readonly effectiveFrom: number
  readonly source: PriceSource
  /** The price row, list or promotion behind it. */
  readonly sourceId?: string | null
  /** For certain people only, such as a personal coupon: never a prior price. */
  readonly personal?: boolean | null
  /** Announced as a reduction; where absent, what a list or a promotion made is one. */
  readonly reduced?: boolean | null
}

/** What the seller has chosen where the law of the country leaves a choice. */
export interface OmnibusPolicy {
  /** Keep the first prior price while the price only falls, without interruption. */
  readonly progressive: boolean
  /** Goods that spoil or expire soon need no prior price. The seller says so per scope. */
  readonly perishable: boolean
  /** On sale for less than 30 days: what has been asked so far, or no prior price at all. */
  readonly newArrival: 'since_first_sale' | 'none'
}

export type OmnibusRule =
  /** The lowest of the 30 days before the reduction. */
  | 'lowest_in_window'
  /** The prior price of the first of an unbroken row of reductions. */
  | 'progressive_first'
  /** The lowest since the first sale, which is less than 30 days ago. */
  | 'new_arrival_since_first_sale'
  /** No prior price needs to be told. */
  | 'new_arrival_none'
  | 'perishable_none'
  /** Nothing was for sale in the window. */
  | 'no_history'
  /** The price has not fallen. */
  | 'no_reduction'

/** The prior price to be shown beside a reduced one, with what proves it. */
export interface PriorPrice {
  /** Minor units; null where none has to be, or can be, shown. */
  readonly prior: number | null
  readonly current: number | null
  readonly rule: OmnibusRule
  /** Epoch milliseconds; the reduction that the window is reckoned from. */
  readonly reductionStart: number | null
  readonly windowStart: number | null
  /** Every entry that was in effect in the window, oldest first. */
  readonly evidence: readonly PriceEntry[]
}
