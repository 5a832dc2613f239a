import type { Storefront } from '@redthread/contract/channels'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import { articleFacts, type ArticleFacts } from '#modules/catalog/index.ts'
import { storefrontList } from '#modules/channels/index.ts'
import { availability, type Availability } from '#modules/inventory/index.ts'
import { pricesFor, type VariantPrice } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** What a cart asks of the goods in it: how they are shown, what they cost, how many there are. */
export interface Goods {
  readonly articles: ReadonlyMap<Id<'var'>, ArticleFacts>
  readonly prices: ReadonlyMap<Id<'var'>, VariantPrice>
  readonly stock: ReadonlyMap<Id<'var'>, Availability>
}

interface Sale {
  readonly channel: Storefront
  readonly country: string
}

/** What is to be known of articles in a channel; those that are not for sale there lack a price. */
export async function goodsOf(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  { channel, country }: Sale,
): Promise<Goods> {
  const ids = [...new Set(variantIds)]
  const { id: channelId, currency } = channel
  const [articles, prices, stock] = await Promise.all([
    articleFacts(ctx, ids),
    pricesFor(ctx, ids, { channelId, country, currency }),
    availability(ctx, { channelId, variantIds: ids }),
  ])
  return { articles, prices: pricesOfSold({ articles, prices, channelId }), stock }
}

interface Offered {
  readonly articles: ReadonlyMap<Id<'var'>, ArticleFacts>
  readonly prices: ReadonlyMap<Id<'var'>, VariantPrice>
  readonly channelId: Id<'chn'>
}

function pricesOfSold({ articles, prices, channelId }: Offered): Map<Id<'var'>, VariantPrice> {
  const sold = [...prices].filter(([id, { taxBasisPoints }]) => {
    return taxBasisPoints !== null && isSold(articles.get(id), channelId)
  })
  return new Map(sold)
}

/** Whether an article is sold in a channel at all: active, and published there. */
export function isSold(article: ArticleFacts | undefined, channelId: Id<'chn'>): boolean {
  return article !== undefined && article.isActive && article.channelIds.includes(channelId)
}

/** A channel that people can shop in, from memory; refuses one that is closed or not there. */
export async function shopChannel(ctx: Ctx, channelId: Id<'chn'>): Promise<Storefront> {
  const { items } = await storefrontList(ctx, {})
  const channel = items.find(({ id }) => id === channelId)
  if (channel === undefined) return cartsRefusals.refuse.not_for_sale({ channelId })
  return channel
}
