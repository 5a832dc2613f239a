import type { Static } from 'typebox'
import type { OmnibusRule as Rule } from '@redthread/pricing/price-history'
import type { Lane as LaneOf, Mode as ModeOf } from '@redthread/pricing/promotions/promotion'
import type { Promotion as Rules } from '@redthread/pricing/promotions/promotion'
import type { PromotionClass as ClassOf } from '@redthread/pricing/promotions/promotion'
import type { Amounts, Benefit, Condition, LineCondition } from './promotions-menu.ts'
import type { BackTestSum } from './pricing-quote.ts'

/** What columns of the pricing tables hold, by the names that their comments give. */
export type OmnibusRule = Rule
export type Lane = LaneOf
export type Mode = ModeOf
export type PromotionClass = ClassOf
export type PromotionRules = Rules
export type Conditions = Condition[]
export type Targets = LineCondition[]
export type Benefits = Benefit[]
export type CurrencyAmounts = Static<typeof Amounts>
export type HistorySource = 'price' | 'price_list' | 'backfill'
export type NewArrival = 'since_first_sale' | 'none'

/** One price that was in effect, as it lies beside a frozen prior price: instants as text. */
export interface EvidenceItem {
  readonly effectiveFrom: string
  readonly amount: number | null
  readonly source: string
  readonly sourceId: string | null
}
export type Evidence = EvidenceItem[]

/** A line of a sample basket. */
export interface BasketLine {
  readonly variantId: string
  readonly quantity: number
}
export type BasketLines = BasketLine[]
export type BackTestSums = BackTestSum[]
