import type { CartGift } from '@redthread/contract/carts'
import type { Id } from '@redthread/kernel/id'
import { knownArticles } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { articleOf } from '../rules/article-of.ts'
import { promotionName } from './promotion-name.ts'
import type { ReckonedCart } from './reckon-cart.ts'

/** What the promotions add for nothing: one of the articles of each gift. */
export async function giftsShown(ctx: Ctx, cart: ReckonedCart): Promise<CartGift[]> {
  const { priced, locale } = cart
  const ids = priced.gifts.flatMap(({ variantIds }) => variantIds as Id<'var'>[])
  const articles = await knownArticles(ctx, ids)
  return priced.gifts.map(({ promotionId, quantity, variantIds }) => ({
    promotionId,
    name: promotionName(cart, promotionId),
    quantity,
    articles: (variantIds as Id<'var'>[])
      .filter((id) => articles.has(id))
      .map((id) => articleOf(articles.get(id), id, locale)),
  }))
}
