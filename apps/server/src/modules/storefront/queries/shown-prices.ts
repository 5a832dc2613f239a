import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { pricesFor } from '#modules/pricing/index.ts'
import type { ChannelView } from '../rules/channel-view.ts'
import type { ShownPrices } from '../rules/shown-product.ts'

/** What variants cost in a channel, as much of it as shoppers are told. */
export async function shownPrices(
  ctx: Ctx,
  { id, country, currency }: ChannelView,
  variantIds: readonly Id<'var'>[],
): Promise<ShownPrices> {
  const prices = await pricesFor(ctx, variantIds, { channelId: id, country, currency })
  const shown = [...prices].map(([variantId, price]) => {
    const { amount, taxIncluded, compareAt: prior, nextChangeAt } = price
    return [variantId, { amount, taxIncluded, prior, nextChangeAt }] as const
  })
  return new Map(shown)
}
