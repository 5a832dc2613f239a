import type { Storefront } from '@redthread/contract/channels'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import { knownArticles, type ArticleFacts } from '#modules/catalog/index.ts'
import { storefrontList } from '#modules/channels/index.ts'
import { availability, type Availability } from '#modules/inventory/index.ts'
import type { WinningPrice } from '@redthread/pricing/price-row'
import { singlePrices } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** What a cart asks of the goods in it: how they are shown, what they cost, how many there are. */
export interface Goods {
  readonly articles: ReadonlyMap<Id<'var'>, ArticleFacts>
  /** What one piece alone costs, before promotions; those not for sale are missing. */
  readonly prices: ReadonlyMap<Id<'var'>, SinglePrice>
  readonly stock: ReadonlyMap<Id<'var'>, Availability>
}

/** Minor units for one piece: what it costs, and would without sale prices. */
export interface SinglePrice {
  readonly amount: number
  readonly regular: number
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
  const { id: channelId } = channel
  const [articles, singles, stock] = await Promise.all([
    knownArticles(ctx, ids),
    singlePrices(ctx, ids, { channelId, country }),
    availability(ctx, { channelId, variantIds: ids }),
  ])
  return { articles, prices: pricesOfSold(singles, { articles, channelId }), stock }
}

interface Offered {
  readonly articles: ReadonlyMap<Id<'var'>, ArticleFacts>
  readonly channelId: Id<'chn'>
}

/** The prices of what is sold in a channel. */
export function pricesOfSold(
  singles: ReadonlyMap<Id<'var'>, WinningPrice>,
  { articles, channelId }: Offered,
): Map<Id<'var'>, SinglePrice> {
  return new Map(
    [...singles].flatMap(([id, { row, regular }]): [Id<'var'>, SinglePrice][] => {
      if (!isSold(articles.get(id), channelId)) return []
      return [[id, { amount: row.amount, regular: regular?.amount ?? row.amount }]]
    }),
  )
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
