import type { Currency } from '@redthread/kernel/money'
import type { Amounts } from './amounts.ts'

/**
 * Says of each line whether it is meant. As a target it chooses lines; as a condition it asks for
 * at least `atLeast` pieces (1 where absent) on such lines. `except` turns it around: all other
 * lines, or a cart with fewer such pieces.
 */
export type LineCondition = (
  | { readonly kind: 'products'; readonly productIds: readonly string[] }
  | { readonly kind: 'variants'; readonly variantIds: readonly string[] }
  | { readonly kind: 'categories'; readonly categoryIds: readonly string[] }
  | { readonly kind: 'attribute'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'line_quantity'; readonly min: number; readonly max?: number | null }
  | { readonly kind: 'line_price'; readonly min?: Amounts | null; readonly max?: Amounts | null }
  | { readonly kind: 'fulfillment'; readonly methods: readonly string[] }
  | { readonly kind: 'regular_price' }
) & { readonly except?: boolean | null; readonly atLeast?: number | null }

/** Asks the cart, the customer, the place or the time. */
export type CartCondition =
  | {
      readonly kind: 'cart_subtotal'
      readonly min?: Amounts | null
      readonly max?: Amounts | null
      /** Only these lines are counted; all where empty. */
      readonly of?: readonly LineCondition[] | null
    }
  | {
      readonly kind: 'cart_quantity'
      readonly min?: number | null
      readonly max?: number | null
      readonly of?: readonly LineCondition[] | null
    }
  | { readonly kind: 'customer_group'; readonly groupIds: readonly string[] }
  | { readonly kind: 'company'; readonly companyIds: readonly string[] }
  | { readonly kind: 'segment'; readonly segmentIds: readonly string[] }
  | { readonly kind: 'loyalty_tier'; readonly tiers: readonly string[] }
  | { readonly kind: 'first_order' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'channel'; readonly channelIds: readonly string[] }
  | { readonly kind: 'location'; readonly locationIds: readonly string[] }
  | { readonly kind: 'country'; readonly countries: readonly string[] }
  | { readonly kind: 'currency'; readonly currencies: readonly Currency[] }
  | { readonly kind: 'shipping_method'; readonly methodIds: readonly string[] }
  | {
      readonly kind: 'time_window'
      /** IANA zone. */
      readonly zone: string
      /** 1 is Monday, 7 Sunday; every day where empty. */
      readonly weekdays?: readonly number[] | null
      /** 'HH:MM'; half-open; a window over midnight belongs to the day it starts on. */
      readonly from?: string | null
      readonly until?: string | null
    }

export type Condition = LineCondition | CartCondition

export type LineConditionKind = LineCondition['kind']
export type CartConditionKind = CartCondition['kind']
export type ConditionKind = Condition['kind']

/** One condition of the union, by its kind. */
export type LineConditionOf<K extends LineConditionKind> = Extract<LineCondition, { kind: K }>
export type CartConditionOf<K extends CartConditionKind> = Extract<CartCondition, { kind: K }>
