import type { Currency } from '@redthread/kernel/money'
import { isGiven } from '../is-given.ts'
import type { Amounts } from './amounts.ts'
import type { AmountTier, Benefit, BundleSlot, QuantityTier } from './benefit.ts'
import { benefitMenu } from './benefit-menu.ts'
import { cartMenu } from './cart-menu.ts'
import { isLineCondition } from './check-condition.ts'
import type { Condition } from './condition.ts'
import type { Field } from './field.ts'
import { lineMenu } from './line-menu.ts'
import type { Promotion } from './promotion.ts'

/**
 * One thing that a promotion says, in codes and amounts of one currency; the words are the
 * screen's. A screen that shows all of them has told the whole promotion.
 */
export interface Clause {
  readonly part: 'when' | 'on' | 'gives' | 'span' | 'coupon' | 'limit' | 'cap' | 'stacking'
  readonly code: string
  /** Amounts are minor units, null where the promotion has none in the currency. */
  readonly values: Readonly<Record<string, ClauseValue>>
}

export type ClauseValue =
  | null
  | boolean
  | number
  | string
  | readonly string[]
  | readonly number[]
  | readonly Clause[]
  | readonly ClauseRow[]

/** A tier or a place of a set. */
export type ClauseRow = Readonly<Record<string, number | null | readonly Clause[]>>

/** Tells what a promotion says, for one currency: conditions, targets, benefits and bounds. */
export function explainPromotion(promotion: Promotion, currency: Currency): Clause[] {
  const { conditions, targets, benefits } = promotion
  return [
    ...bounds(promotion, currency),
    ...conditions.map((one) => clause('when', one, currency)),
    ...targets.map((one) => clause('on', one, currency)),
    ...benefits.map((one) => clause('gives', one, currency)),
    ...stacking(promotion),
  ]
}

function bounds(promotion: Promotion, currency: Currency): Clause[] {
  const { validFrom = null, validUntil = null, limits, maxDiscount } = promotion
  const clauses: Clause[] = []
  if (validFrom !== null || validUntil !== null)
    clauses.push({ part: 'span', code: 'valid', values: { from: validFrom, until: validUntil } })
  if (promotion.couponRequired) clauses.push({ part: 'coupon', code: 'required', values: {} })
  const { total, perCustomer } = limits ?? {}
  if (isGiven(total)) clauses.push({ part: 'limit', code: 'total', values: { uses: total } })
  if (isGiven(perCustomer))
    clauses.push({ part: 'limit', code: 'per_customer', values: { uses: perCustomer } })
  if (isGiven(maxDiscount)) {
    const amount = amountIn(maxDiscount, currency)
    clauses.push({ part: 'cap', code: 'max_discount', values: { amount } })
  }
  return clauses
}

function stacking({ lane, mode, group, stopAfter, combinesWith }: Promotion): Clause[] {
  const values = {
    lane,
    group: mode === 'best_of_group' ? (group ?? null) : null,
    stopAfter,
    combinesWith,
  }
  return [{ part: 'stacking', code: mode, values }]
}

function clause(part: Clause['part'], one: Condition | Benefit, currency: Currency): Clause {
  const given = one as unknown as Readonly<Record<string, unknown>>
  const values = fieldsOf(one).flatMap((field) => {
    const value = given[field.name]
    return isGiven(value) ? [[field.name, valueOf(field, value, currency)] as const] : []
  })
  return { part, code: one.kind, values: Object.fromEntries(values) }
}

function fieldsOf(one: Condition | Benefit): readonly Field[] {
  if (isBenefit(one)) return benefitMenu[one.kind].fields
  return isLineCondition(one) ? lineMenu[one.kind].fields : cartMenu[one.kind].fields
}

function isBenefit(one: Condition | Benefit): one is Benefit {
  return Object.hasOwn(benefitMenu, one.kind)
}

function valueOf({ type }: Field, value: unknown, currency: Currency): ClauseValue {
  if (type === 'amounts') return amountIn(value as Amounts, currency)
  if (type === 'line_conditions') return nested(value as readonly Condition[], currency)
  if (type === 'amount_tiers') {
    return (value as readonly AmountTier[]).map((tier) => ({
      ...gives(tier, currency),
      from: amountIn(tier.from, currency),
    }))
  }
  if (type === 'quantity_tiers') {
    const tiers = value as readonly QuantityTier[]
    return tiers.map((tier) => ({ ...gives(tier, currency), from: tier.from }))
  }
  if (type === 'bundle_slots') {
    const slots = value as readonly BundleSlot[]
    return slots.map(({ quantity, of }) => ({ quantity, of: nested(of, currency) }))
  }
  return value as ClauseValue
}

function nested(conditions: readonly Condition[], currency: Currency): Clause[] {
  return conditions.map((one) => clause('on', one, currency))
}

function gives({ basisPoints, amounts }: AmountTier | QuantityTier, currency: Currency): ClauseRow {
  const amount = isGiven(amounts) ? amountIn(amounts, currency) : null
  return { basisPoints: basisPoints ?? null, amount }
}

function amountIn(amounts: Amounts, currency: Currency): number | null {
  return amounts[currency] ?? null
}
