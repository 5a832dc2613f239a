import type { ChannelKind, Storefront } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { storefronts } from './storefronts.ts'

/** Which channels are asked for. */
export interface StorefrontFilter {
  readonly kind?: ChannelKind
  readonly brandId?: Id<'brd'>
  readonly country?: string
}

/** The most that one answer lists; a retailer of the size we build for stays below it. */
const most = 5_000

/** The channels that people can visit, in their order, from memory. */
export async function storefrontList(
  ctx: Ctx,
  filter: StorefrontFilter,
): Promise<{ items: Storefront[] }> {
  const { channels } = await storefronts(ctx)
  const { kind, brandId, country } = filter
  const items = channels.filter(
    (channel) =>
      (kind === undefined || channel.kind === kind) &&
      (brandId === undefined || channel.brandId === brandId) &&
      (country === undefined || channel.country === country),
  )
  return { items: items.slice(0, most) }
}
