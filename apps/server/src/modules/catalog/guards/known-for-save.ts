import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { locales } from '@redthread/kernel/words'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { anyOf } from '../queries/any-of.ts'
import { attributeList } from '../queries/attribute-list.ts'
import { knownCategories } from '../queries/known-categories.ts'
import { wholeProducts } from '../queries/whole-products.ts'
import type { Known } from '../rules/known.ts'
import { slugCandidates, slugKey } from '../rules/settle-slugs.ts'
import { db } from '../tables.ts'

/** Reads all that a batch of documents is judged by: two rounds, whatever their number. */
export async function knownForSave(
  ctx: Ctx,
  documents: readonly ProductDocument[],
): Promise<Known> {
  const named = namesIn(documents)
  const [heads, skus, owners, slugs, categories, attributes, assets, channels] = await Promise.all([
    headsOf(ctx, documents),
    skusOf(ctx, named.skus),
    ownersOf(ctx, named.variantIds),
    slugsOf(ctx, documents),
    knownCategories(ctx),
    attributeList(ctx),
    assetsOf(ctx, named.assets),
    everyChannel(ctx),
  ])
  const ids = heads.map(({ id }) => id)
  const [products, parts] = await Promise.all([wholeProducts(ctx, ids), partsOf(ctx, ids)])
  return {
    products,
    handles: new Map(heads.map(({ handle, id }) => [handle, id])),
    skus: new Map(
      skus.map(({ sku, id, product_id: productId, kind }) => [
        sku,
        { variantId: id, productId, kind },
      ]),
    ),
    variantOwners: new Map(owners.map(({ id, product_id: productId }) => [id, productId])),
    parts: new Set(parts),
    slugs: new Map(
      slugs.map(({ locale, slug, product_id: productId, is_current: isCurrent }) => [
        slugKey(locale, slug),
        { productId, isCurrent },
      ]),
    ),
    categories,
    attributes: new Map(attributes.map((attribute) => [attribute.code, attribute])),
    assets: new Set(assets),
    channels: new Set(channels.map(({ id }) => id)),
  }
}

function namesIn(documents: readonly ProductDocument[]) {
  const skus = new Set<string>()
  const variantIds = new Set<Id<'var'>>()
  const assets = new Set<string>()
  for (const { variants, media = [], options = [] } of documents) {
    for (const { asset } of media) assets.add(asset)
    for (const { values } of options) {
      for (const { swatch } of values) if (swatch?.startsWith('ast_')) assets.add(swatch)
    }
    for (const { sku, id, media: asset, components = [] } of variants) {
      skus.add(sku)
      if (id !== undefined) variantIds.add(id)
      if (asset !== undefined) assets.add(asset)
      for (const component of components) skus.add(component.sku)
    }
  }
  return { skus: [...skus], variantIds: [...variantIds], assets: [...assets] }
}

function headsOf(ctx: Ctx, documents: readonly ProductDocument[]) {
  const ids = documents.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const handles = documents.map(({ handle }) => handle)
  return db(ctx)
    .selectFrom('catalog.product')
    .select(['id', 'handle'])
    .where((is) => is.or([is('id', '=', anyOf(ids)), is('handle', '=', anyOf(handles))]))
    .execute()
}

function skusOf(ctx: Ctx, skus: readonly string[]) {
  return db(ctx)
    .selectFrom('catalog.variant as v')
    .innerJoin('catalog.product as p', 'p.id', 'v.product_id')
    .select(['v.sku', 'v.id', 'v.product_id', 'p.kind'])
    .where('v.live_sku', '=', anyOf(skus))
    .execute()
}

async function ownersOf(ctx: Ctx, ids: readonly Id<'var'>[]) {
  if (ids.length === 0) return []
  return db(ctx)
    .selectFrom('catalog.variant')
    .select(['id', 'product_id'])
    .where('id', '=', anyOf(ids))
    .execute()
}

function slugsOf(ctx: Ctx, documents: readonly ProductDocument[]) {
  const slugs = documents.flatMap(slugCandidates).map(({ slug }) => slug)
  return db(ctx)
    .selectFrom('catalog.product_slug')
    .select(['locale', 'slug', 'product_id', 'is_current'])
    .where('slug', '=', anyOf([...new Set(slugs)]))
    .where('locale', '=', anyOf(locales))
    .execute()
}

async function assetsOf(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db(ctx)
    .selectFrom('catalog.asset')
    .select('id')
    .where('id', '=', anyOf(ids as Id<'ast'>[]))
    .execute()
  return rows.map(({ id }) => id)
}

async function partsOf(ctx: Ctx, productIds: readonly Id<'prd'>[]): Promise<string[]> {
  if (productIds.length === 0) return []
  const rows = await db(ctx)
    .selectFrom('catalog.component as c')
    .innerJoin('catalog.variant as v', 'v.id', 'c.variant_id')
    .select('v.product_id')
    .distinct()
    .where('v.product_id', '=', anyOf(productIds))
    .execute()
  return rows.map((row) => row.product_id)
}
