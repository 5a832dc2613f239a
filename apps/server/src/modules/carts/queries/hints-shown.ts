import type { OfferHint } from '@redthread/contract/carts'
import { offerOf } from '#modules/delivery/index.ts'
import { offerHints } from '../rules/offer-hints.ts'
import { promotionName } from './promotion-name.ts'
import type { ReckonedCart } from './reckon-cart.ts'

/** Advantages within reach. */
export function hintsShown(cart: ReckonedCart): OfferHint[] {
  const { priced, input, locale, options, chosen } = cart
  const nearest = chosen ?? options.find(({ missingForFree }) => missingForFree !== null)
  const missing = nearest?.missingForFree ?? 0
  const freeDelivery =
    nearest && missing > 0 ? { name: offerOf(nearest, locale).name, missing } : null
  const names = (promotionId: string) => promotionName(cart, promotionId)
  return offerHints({ priced, input, names, freeDelivery }, locale)
}
