import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { KeptProduct } from '../rules/known.ts'
import type { WholeProduct } from '../rules/whole-product.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'
import { wholeVariants } from './whole-variants.ts'

/**
 * Products with all that belongs to them, archived variants last, by id. One statement per table,
 * fired together, however many products.
 */
export async function wholeProducts(
  ctx: Ctx,
  ids: readonly Id<'prd'>[],
): Promise<Map<string, KeptProduct>> {
  if (ids.length === 0) return new Map()
  const [heads, variants, categories, media, publications] = await Promise.all([
    headsOf(ctx, ids),
    wholeVariants(ctx, ids),
    categoriesOf(ctx, ids),
    mediaOf(ctx, ids),
    publicationsOf(ctx, ids),
  ])
  const places = Map.groupBy(categories, (row) => row.product_id)
  const pictures = Map.groupBy(media, (row) => row.product_id)
  const offers = Map.groupBy(publications, (row) => row.product_id)
  const entries = heads.map((row) => {
    const product: WholeProduct = {
      id: row.id,
      handle: row.handle,
      kind: row.kind,
      state: row.state,
      vendor: row.vendor,
      productType: row.product_type,
      taxClass: row.tax_class,
      unit: row.unit,
      texts: row.texts,
      categories: (places.get(row.id) ?? []).map(({ handle }) => handle),
      tags: row.tags,
      attributes: [...row.attributes],
      options: [...row.options],
      variants: variants.get(row.id) ?? [],
      media: (pictures.get(row.id) ?? []).map(({ asset_id: asset, alt }) => ({ asset, alt })),
      compliance: row.compliance,
      publications: (offers.get(row.id) ?? []).map((offer) => ({
        channelId: offer.channel_id,
        ...(offer.from_at === null ? {} : { from: offer.from_at }),
        ...(offer.until_at === null ? {} : { until: offer.until_at }),
      })),
    }
    return [row.id, { product, version: row.version }] as const
  })
  return new Map<string, KeptProduct>(entries)
}

function headsOf(ctx: Ctx, ids: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.product')
    .select(['id', 'handle', 'kind', 'state', 'vendor', 'product_type', 'tax_class', 'unit'])
    .select(['texts', 'tags', 'attributes', 'options', 'compliance', 'version'])
    .where('id', '=', anyOf(ids))
    .execute()
}

function categoriesOf(ctx: Ctx, ids: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.product_category as p')
    .innerJoin('catalog.category as c', 'c.id', 'p.category_id')
    .select(['p.product_id', 'c.handle'])
    .where('p.product_id', '=', anyOf(ids))
    .orderBy('p.product_id')
    .orderBy('p.position')
    .execute()
}

function mediaOf(ctx: Ctx, ids: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.media')
    .select(['product_id', 'asset_id', 'alt'])
    .where('product_id', '=', anyOf(ids))
    .orderBy('product_id')
    .orderBy('position')
    .execute()
}

function publicationsOf(ctx: Ctx, ids: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.publication')
    .select(['product_id', 'channel_id', 'from_at', 'until_at'])
    .where('product_id', '=', anyOf(ids))
    .orderBy('product_id')
    .orderBy('channel_id')
    .execute()
}
