import type { ReckonedCart } from './reckon-cart.ts'

/** The name of a promotion in the language of the cart. */
export function promotionName({ words, locale }: ReckonedCart, promotionId: string): string {
  return words.get(promotionId)?.name[locale] ?? promotionId
}
