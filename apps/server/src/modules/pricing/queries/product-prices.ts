import type { PriceRow } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { variantPage } from '#modules/catalog/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { priceRowsOf } from './price-rows-of.ts'

const most = 2_048

/** Every price of a product's variants that are not archived, as far as grants reach. */
export async function productPrices(ctx: Ctx, productId: Id<'prd'>): Promise<PriceRow[]> {
  const variants = await variantPage(ctx, { productIds: [productId], limit: most })
  return variantPrices(
    ctx,
    variants.map(({ variantId }) => variantId),
  )
}

/** The prices for every channel, and those for channels that the caller's grants reach. */
export async function variantPrices(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
): Promise<PriceRow[]> {
  const reached = reach(ctx.actor, 'pricing:read', 'channels')
  const rows = await priceRowsOf(ctx, variantIds)
  if (reached === '*') return rows
  return rows.filter(({ channelId }) => channelId === null || reached.includes(channelId))
}
