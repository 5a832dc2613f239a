import { sql } from 'kysely'
import type { CartGift, OfferHint } from '@redthread/contract/carts'
import type { CartCoupon } from '@redthread/contract/carts'
import type { CartVisit } from '@redthread/contract/carts-shared'
import type { MergeReport } from '@redthread/contract/carts-lines'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { articleFacts } from '#modules/catalog/index.ts'
import { offerOf } from '#modules/delivery/index.ts'
import { openLocations } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { articleOf } from '../rules/article-of.ts'
import { careWords, couponWords, mergeWords, openedWords, visitWords } from '../rules/cart-words.ts'
import { offerHints } from '../rules/offer-hints.ts'
import { moneyText, say } from '../rules/say.ts'
import { db } from '../tables.ts'
import type { CartKey } from './cart-of-row.ts'
import type { ReckonedCart } from './reckon-cart.ts'

/** The name of a promotion in the language of the cart. */
export function promotionName({ words, locale }: ReckonedCart, promotionId: string): string {
  return words.get(promotionId)?.name[locale] ?? promotionId
}

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

/** Advantages within reach. */
export function hintsShown(cart: ReckonedCart): OfferHint[] {
  const { priced, input, locale, options, chosen } = cart
  const nearest = chosen ?? options.find(({ missingForFree }) => missingForFree !== null)
  const missing = nearest?.missingForFree ?? 0
  const freeDelivery =
    nearest && missing > 0 ? { name: offerOf(nearest, locale).name, missing } : null
  const names = (promotionId: string) => promotionName(cart, promotionId)
  return offerHints({ priced, promotions: input.promotions, names, freeDelivery }, locale)
}

/** What the promotions add for nothing: one of the articles of each gift. */
export async function giftsShown(ctx: Ctx, cart: ReckonedCart): Promise<CartGift[]> {
  const { priced, locale } = cart
  const ids = priced.gifts.flatMap(({ variantIds }) => variantIds as Id<'var'>[])
  const articles = await articleFacts(ctx, ids)
  return priced.gifts.map(({ promotionId, quantity, variantIds }) => ({
    promotionId,
    name: promotionName(cart, promotionId),
    quantity,
    articles: (variantIds as Id<'var'>[])
      .filter((id) => articles.has(id))
      .map((id) => articleOf(articles.get(id), id, locale)),
  }))
}

/** Who of us had the cart open in the last days, the latest first. */
export async function visitsShown(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  locale: Locale,
): Promise<CartVisit[]> {
  const [rows, places] = await Promise.all([
    db(ctx)
      .selectFrom('carts.visit')
      .select(['id', 'location_id', 'reason', 'note', 'opened_at', 'closed_at'])
      .where('customer_id', '=', customerId)
      .where('cart_id', '=', cartId)
      .orderBy('opened_at', 'desc')
      .orderBy('id', 'desc')
      .limit(20)
      .execute(),
    openLocations(ctx),
  ])
  return rows.map(({ id, location_id: locationId, reason, note, ...times }) => {
    const store = locationId === null ? undefined : places.get(locationId)?.name
    const place = store ?? careWords[locale]
    return {
      ...{ id, place, locationId, reason, note },
      text: say(openedWords, locale, { place, why: visitWords[reason][locale] }),
      openedAt: times.opened_at,
      closedAt: times.closed_at,
    }
  })
}

/** The report of the latest merge that the person has not put away yet. */
export async function mergeShown(
  ctx: Ctx,
  { customerId, cartId }: CartKey,
  locale: Locale,
): Promise<MergeReport | null> {
  const row = await db(ctx)
    .selectFrom('carts.merge')
    .select(['from_cart_id', 'merged_at', 'lines'])
    .where('customer_id', '=', customerId)
    .where('cart_id', '=', cartId)
    .where('seen_at', 'is', null)
    .where(sql<boolean>`jsonb_array_length(lines) > 0`)
    .orderBy('merged_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const articles = await articleFacts(
    ctx,
    row.lines.map(({ variantId }) => variantId),
  )
  return {
    fromCartId: row.from_cart_id,
    mergedAt: row.merged_at,
    lines: row.lines.map((line) => ({
      ...line,
      title: articleOf(articles.get(line.variantId), line.variantId, locale).title,
      reason: say(mergeWords[line.action], locale, { n: String(line.after) }),
    })),
  }
}
