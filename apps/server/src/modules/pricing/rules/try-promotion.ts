import type { BackTestSum } from '@redthread/contract/pricing-quote'
import type { Currency } from '@redthread/kernel/money'
import type { CartInput } from '@redthread/pricing/cart-input'
import { priceCart } from '@redthread/pricing/price-cart'
import type { Promotion } from '@redthread/pricing/promotions/promotion'

/** What a promotion does to one past basket. */
export interface Trial {
  readonly currency: Currency
  readonly applied: boolean
  /** What the basket costs less with it. */
  readonly discount: number
  readonly before: number
  readonly after: number
  readonly gifts: number
}

/** Reckons a past basket without a promotion and with it, as if its code had been entered. */
export function tryPromotion(cart: CartInput, promotion: Promotion): Trial {
  const others = cart.promotions.filter(({ id }) => id !== promotion.id).map(always)
  const { id } = promotion
  const without = priceCart({ ...cart, promotions: others, coupons: [], uses: {} })
  const withIt = priceCart({
    ...cart,
    promotions: [...others, always(promotion)],
    coupons: [{ code: 'TRIAL', promotionId: id, state: 'usable' }],
    uses: {},
  })
  const outcome = withIt.promotions.find(({ promotionId }) => promotionId === id)
  return {
    currency: cart.currency,
    applied: outcome?.applied ?? false,
    discount: without.total - withIt.total,
    before: without.total,
    after: withIt.total,
    gifts: withIt.gifts
      .filter(({ promotionId }) => promotionId === id)
      .reduce((sum, { quantity }) => sum + quantity, 0),
  }
}

function always(promotion: Promotion): Promotion {
  return { ...promotion, validFrom: null, validUntil: null, limits: null }
}

/** Adds a trial to the sums of its currency; the average is per basket that was touched. */
export function addTrial(sums: readonly BackTestSum[], trial: Trial): BackTestSum[] {
  const { currency } = trial
  const before = sums.find((sum) => sum.currency === currency) ?? nothing(currency)
  const touched = before.touched + (trial.applied ? 1 : 0)
  const discount = before.discount + trial.discount
  const after = {
    currency,
    baskets: before.baskets + 1,
    touched,
    discount,
    averageDiscount: touched === 0 ? 0 : Math.round(discount / touched),
    turnoverBefore: before.turnoverBefore + trial.before,
    turnoverAfter: before.turnoverAfter + trial.after,
    gifts: before.gifts + trial.gifts,
  }
  const others = sums.filter((sum) => sum.currency !== currency)
  return [...others, after].toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}

function nothing(currency: Currency): BackTestSum {
  const counts = { baskets: 0, touched: 0, gifts: 0 }
  const money = { discount: 0, averageDiscount: 0, turnoverBefore: 0, turnoverAfter: 0 }
  return { currency, ...counts, ...money }
}
