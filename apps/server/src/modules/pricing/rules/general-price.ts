import { priceCart } from '@redthread/pricing/price-cart'
import type { PriceContext } from '@redthread/pricing/price-row'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { GoodsFacts } from './goods-facts.ts'
import { isMeant } from './is-meant.ts'

/** One piece as somebody would pay for it. */
export interface PieceAsked {
  readonly unit: number
  readonly taxIncluded: boolean
  readonly onSale: boolean
  readonly facts: GoodsFacts
}

export interface GeneralPrice {
  readonly amount: number
  /** What each promotion takes off, in the order in which they apply. */
  readonly steps: readonly { readonly promotionId: string; readonly amount: number }[]
}

/** The price of one piece after the promotions that ask nothing of the person or the cart. */
export function generalPrice(
  { unit, taxIncluded, onSale, facts }: PieceAsked,
  promotions: readonly Promotion[],
  ask: PriceContext,
): GeneralPrice {
  const meant = promotions.filter((promotion) => isMeant(promotion, facts))
  if (meant.length === 0) return { amount: unit, steps: [] }
  const { lines } = priceCart({
    currency: ask.currency,
    taxIncluded,
    at: ask.at,
    channelId: ask.channelId,
    country: ask.country,
    customer: null,
    lines: [{ id: 'one', quantity: 1, unit, onSale, ...facts }],
    shipping: [],
    promotions: meant,
    coupons: [],
  })
  const [line] = lines
  if (line === undefined) return { amount: unit, steps: [] }
  return { amount: line.total, steps: line.discounts }
}
