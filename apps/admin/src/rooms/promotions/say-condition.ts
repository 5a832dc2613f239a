import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  CartCondition,
  Condition,
  LineCondition,
} from '@redthread/pricing/promotions/condition'
import { lineMenu } from '@redthread/pricing/promotions/line-menu'
import type { Teller } from './teller.ts'

/** When a promotion applies, as part of a sentence. */
export function sayCondition(i18n: I18n, condition: Condition, tell: Teller): string {
  if (!isLine(condition)) return sayCart(i18n, condition, tell)
  const what = sayLines(i18n, { ...condition, except: null }, tell)
  if (condition.except) return i18n._(msg`without ${what} in the cart`)
  const least = condition.atLeast ?? 1
  return least > 1
    ? i18n._(msg`with ${tell.pieces(least)} of ${what} in the cart`)
    : i18n._(msg`with ${what} in the cart`)
}

/** Which lines are meant, as part of a sentence. */
export function sayLines(i18n: I18n, condition: LineCondition, tell: Teller): string {
  const what = sayThese(i18n, condition, tell)
  return condition.except ? i18n._(msg`everything but ${what}`) : what
}

function sayThese(i18n: I18n, condition: LineCondition, tell: Teller): string {
  switch (condition.kind) {
    case 'products':
      return tell.names(condition.productIds)
    case 'variants':
      return tell.names(condition.variantIds)
    case 'categories':
      return tell.names(condition.categoryIds)
    case 'attribute':
      return `${condition.name || '…'}: ${condition.values.join(', ') || '…'}`
    case 'line_quantity':
      return i18n._(msg`lines of ${tell.pieces(condition.min)} or more`)
    case 'line_price':
      return condition.min
        ? i18n._(msg`pieces from ${tell.amount(condition.min)} on`)
        : i18n._(msg`pieces up to ${tell.amount(condition.max ?? {})}`)
    case 'fulfillment':
      return condition.methods.join(', ') || '…'
    case 'regular_price':
      return i18n._(msg`what is not reduced already`)
  }
}

function sayCart(i18n: I18n, condition: CartCondition, tell: Teller): string {
  switch (condition.kind) {
    case 'cart_subtotal':
      return condition.min
        ? i18n._(msg`when the cart comes to ${tell.amount(condition.min)}`)
        : i18n._(msg`when the cart comes to at most ${tell.amount(condition.max ?? {})}`)
    case 'cart_quantity':
      return typeof condition.min === 'number'
        ? i18n._(msg`from ${tell.pieces(condition.min)} on`)
        : i18n._(msg`up to ${tell.pieces(condition.max ?? 0)}`)
    case 'customer_group':
    case 'company':
    case 'segment':
      return i18n._(msg`for chosen customers`)
    case 'loyalty_tier':
      return i18n._(msg`for members: ${condition.tiers.join(', ') || '…'}`)
    case 'first_order':
      return i18n._(msg`on the first order`)
    case 'signed_in':
      return i18n._(msg`for signed-in customers`)
    case 'channel':
      return i18n._(msg`only in ${tell.names(condition.channelIds)}`)
    case 'location':
      return i18n._(msg`only in ${tell.names(condition.locationIds)}`)
    case 'country':
      return i18n._(msg`only in ${condition.countries.map(tell.region).join(', ') || '…'}`)
    case 'currency':
      return i18n._(msg`only in ${condition.currencies.join(', ') || '…'}`)
    case 'shipping_method':
      return i18n._(msg`delivered by ${condition.methodIds.join(', ') || '…'}`)
    case 'time_window': {
      const days = (condition.weekdays ?? []).map(tell.weekday).join(', ')
      const hours = [condition.from, condition.until].filter(Boolean).join('–')
      return [days, hours].filter(Boolean).join(' ') || '…'
    }
  }
}

function isLine(condition: Condition): condition is LineCondition {
  return Object.hasOwn(lineMenu, condition.kind)
}
