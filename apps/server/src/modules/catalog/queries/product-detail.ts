import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { ProductView } from '@redthread/contract/catalog-views'
import type { Id } from '@redthread/kernel/id'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { channelCompleteness } from '../rules/completeness.ts'
import { documentOf } from '../rules/document-of.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'
import { assetColumns, assetOfRow } from './asset-of-row.ts'
import { assetIdsOf } from '../rules/asset-ids-of.ts'
import { wholeProducts } from './whole-products.ts'

/** A product as its editor opens it; refuses an unknown one. */
export async function productDetail(ctx: Ctx, productId: Id<'prd'>): Promise<ProductView> {
  const [kept, head, channels] = await Promise.all([
    wholeProducts(ctx, [productId]),
    db(ctx)
      .selectFrom('catalog.product')
      .select(['name', 'gaps', 'created_at', 'changed_at'])
      .where('id', '=', productId)
      .executeTakeFirst(),
    everyChannel(ctx),
  ])
  const found = kept.get(productId)
  if (found === undefined || head === undefined) {
    return catalogRefusals.refuse.unknown_product({ productId })
  }
  const { product, version } = found
  const assets = await db(ctx)
    .selectFrom('catalog.asset')
    .select(assetColumns)
    .where('id', '=', anyOf(assetIdsOf(product)))
    .execute()
  const judged = { state: product.state, gaps: head.gaps, attributes: product.attributes }
  const windows = new Map(product.publications.map((one) => [one.channelId, one]))
  return {
    id: productId,
    version,
    name: head.name,
    document: documentOf(product),
    archivedVariants: product.variants.filter(({ state }) => state === 'archived').length,
    assets: assets.map(assetOfRow),
    channels: channels
      .filter(({ state }) => state !== 'archived')
      .map((channel) =>
        channelCompleteness(judged, channel, { window: windows.get(channel.id), at: ctx.now }),
      ),
    createdAt: head.created_at,
    changedAt: head.changed_at,
  }
}
