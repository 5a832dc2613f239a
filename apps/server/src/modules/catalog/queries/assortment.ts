import type { ChannelCompleteness } from '@redthread/contract/catalog-completeness'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { ProductFilter } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { channelCompleteness } from '../rules/completeness.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'
import { productList } from './product-list.ts'

interface Wanted {
  readonly channelId: Id<'chn'>
  readonly q?: string
  readonly complete?: boolean
  readonly live?: boolean
  readonly limit?: number
  readonly after?: string
}

/** What a channel offers, by name, page by page, and whether it is to be seen now. */
export async function assortment(ctx: Ctx, { channelId, limit, after, ...rest }: Wanted) {
  const channels = await everyChannel(ctx)
  const channel = channels.find(({ id }) => id === channelId)
  if (channel === undefined) return catalogRefusals.refuse.unknown_channel({ channelId })
  const filter: ProductFilter = { channelId, published: true, ...rest }
  const paging = { ...(limit ? { limit } : {}), ...(after === undefined ? {} : { after }) }
  const page = await productList(ctx, { ...filter, ...paging })
  const ids = page.items.map(({ id }) => id)
  const rows = await db(ctx)
    .selectFrom('catalog.publication as o')
    .innerJoin('catalog.product as p', 'p.id', 'o.product_id')
    .select(['p.id', 'p.state', 'p.gaps', 'p.attributes', 'o.from_at', 'o.until_at'])
    .where('o.channel_id', '=', channelId)
    .where('o.product_id', '=', anyOf(ids))
    .execute()
  const standing = new Map(
    rows.map((row): [Id<'prd'>, ChannelCompleteness] => {
      const window = { from: row.from_at ?? undefined, until: row.until_at ?? undefined }
      return [row.id, channelCompleteness(row, channel, { window, at: ctx.now })]
    }),
  )
  const items = page.items.flatMap(({ id, name, handle, thumbnail }) => {
    const completeness = standing.get(id)
    return completeness === undefined
      ? []
      : [{ productId: id, name, handle, thumbnail, completeness }]
  })
  return { items, next: page.next }
}
