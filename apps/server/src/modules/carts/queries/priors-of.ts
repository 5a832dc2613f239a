import type { Id } from '@redthread/kernel/id'
import { pricesFor } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { ReckonedCart } from './reckon-cart.ts'

/**
 * The prices to be struck through: the lowest of the last 30 days, of the articles that are
 * reduced. Nothing is asked where none is.
 */
export async function priorsOf(
  ctx: Ctx,
  { channel, row, lines, goods, priced }: ReckonedCart,
): Promise<ReadonlyMap<Id<'var'>, number>> {
  const discounted = new Set(
    priced.lines.filter(({ discounts }) => discounts.length > 0).map(({ id }) => id),
  )
  const ids = lines.flatMap(({ id, variant_id: variantId }) => {
    const price = goods.prices.get(variantId)
    const isReduced = price !== undefined && price.amount < price.regular
    return isReduced || (price !== undefined && discounted.has(id)) ? [variantId] : []
  })
  if (ids.length === 0) return new Map()
  const { id: channelId, currency } = channel
  const asked = { channelId, country: row.country, currency }
  const prices = await pricesFor(ctx, [...new Set(ids)], asked)
  return new Map(
    [...prices].flatMap(([id, { compareAt }]) => (compareAt === null ? [] : [[id, compareAt]])),
  )
}
