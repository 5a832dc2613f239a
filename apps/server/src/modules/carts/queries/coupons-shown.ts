import type { CartCoupon } from '@redthread/contract/carts'
import { couponWords } from '../rules/cart-words.ts'
import { moneyText } from '../rules/money-text.ts'
import { promotionName } from './promotion-name.ts'
import type { ReckonedCart } from './reckon-cart.ts'

/** Codes that were entered, with what they give or why not. */
export function couponsShown(cart: ReckonedCart): CartCoupon[] {
  const { priced, locale, input } = cart
  return priced.coupons.map(({ code, state, applied }) => {
    const promotionId = input.coupons.find((one) => one.code === code)?.promotionId ?? null
    const name = promotionId === null ? null : promotionName(cart, promotionId)
    const gives = priced.promotions.find((one) => one.promotionId === promotionId)
    const amount = gives?.applied === true ? gives.amount : 0
    const given = amount > 0 ? `−${moneyText(amount, priced.currency, locale)}` : (name ?? '')
    const why = couponWords[state] ?? couponWords['unknown']
    return { code, state, applied, name, text: applied || !why ? given : why[locale] }
  })
}
