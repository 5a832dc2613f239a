import type { Amounts } from './amounts.ts'
import type { LineCondition } from './condition.ts'

/** Percentages are basis points: 2500 is 25 %. Discounts fall on the promotion's target lines. */
export type Benefit =
  | {
      readonly kind: 'percent'
      readonly basisPoints: number
      /** At most this many pieces, the dearest first; all where absent. */
      readonly maxPieces?: number | null
    }
  | {
      readonly kind: 'fixed_off_cart'
      /** Once, spread over the target lines. */
      readonly amounts: Amounts
    }
  | {
      readonly kind: 'fixed_off_item'
      /** Off every piece. */
      readonly amounts: Amounts
      readonly maxPieces?: number | null
    }
  | {
      readonly kind: 'fixed_price'
      /** What a piece then costs; never a rise. */
      readonly amounts: Amounts
      readonly maxPieces?: number | null
    }
  | {
      readonly kind: 'buy_x_get_y'
      readonly buy: number
      /** What has to be bought; the target lines where empty. */
      readonly buyOf?: readonly LineCondition[] | null
      /** So many pieces of the target lines, the cheapest first. */
      readonly get: number
      /** 10000 is free. */
      readonly basisPoints: number
      readonly maxTimes?: number | null
    }
  | {
      readonly kind: 'cheapest_free'
      /** Of every so many pieces … */
      readonly every: number
      /** … so many are free, the cheapest of all. */
      readonly free: number
      readonly maxTimes?: number | null
    }
  | {
      readonly kind: 'tiered_by_amount'
      /** The highest tier reached holds; each gives a percentage or an amount. */
      readonly tiers: readonly AmountTier[]
    }
  | {
      readonly kind: 'tiered_by_quantity'
      /** The highest tier reached holds for all pieces. */
      readonly tiers: readonly QuantityTier[]
    }
  | {
      readonly kind: 'bundle_price'
      /** What one set consists of; places are filled in this order, the dearest piece first. */
      readonly slots: readonly BundleSlot[]
      /** What one set costs. */
      readonly amounts: Amounts
      readonly maxTimes?: number | null
    }
  | {
      readonly kind: 'gift'
      /** One of these; several where the customer chooses. */
      readonly variantIds: readonly string[]
      readonly quantity: number
    }
  | { readonly kind: 'free_shipping'; readonly methodIds?: readonly string[] | null }
  | {
      readonly kind: 'shipping_percent'
      readonly basisPoints: number
      readonly methodIds?: readonly string[] | null
    }
  | {
      readonly kind: 'shipping_price'
      /** What a shipment then costs; never a rise. */
      readonly amounts: Amounts
      readonly methodIds?: readonly string[] | null
    }
  | {
      readonly kind: 'points_multiplier'
      /** 20000 is double points for the target lines. */
      readonly basisPoints: number
    }
  | { readonly kind: 'points_bonus'; readonly points: number }

export interface AmountTier {
  readonly from: Amounts
  readonly basisPoints?: number | null
  readonly amounts?: Amounts | null
}

export interface QuantityTier {
  readonly from: number
  readonly basisPoints?: number | null
  /** Off every piece. */
  readonly amounts?: Amounts | null
}

export interface BundleSlot {
  readonly quantity: number
  readonly of: readonly LineCondition[]
}

export type BenefitKind = Benefit['kind']

/** One benefit of the union, by its kind. */
export type BenefitOf<K extends BenefitKind> = Extract<Benefit, { kind: K }>
