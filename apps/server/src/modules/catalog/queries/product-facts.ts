import type { ChannelCompleteness } from '@redthread/contract/catalog-completeness'
import type { Id } from '@redthread/kernel/id'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { assetIdsOf } from '../rules/asset-ids-of.ts'
import { channelCompleteness } from '../rules/completeness.ts'
import { documentOf } from '../rules/document-of.ts'
import type { WholeProduct } from '../rules/whole-product.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'
import { wholeProducts } from './whole-products.ts'

/** A picture, film or file as others show it; `assetUrl` makes its address. */
export interface AssetFacts {
  readonly id: Id<'ast'>
  readonly hash: string
  readonly mediaType: string
  readonly width: number | null
  readonly height: number | null
  readonly color: string | null
  readonly preview: string | null
}

/** A category that a product stands in, with all above it from the root down. */
export interface PlaceFacts {
  readonly id: Id<'cat'>
  readonly handle: string
  readonly path: readonly Id<'cat'>[]
  readonly state: 'active' | 'hidden'
}

/** All that is needed to show a product: its document with what its references stand for. */
export interface ProductFacts extends WholeProduct {
  readonly version: number
  readonly name: string
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly gaps: readonly string[]
  /** In the order given, the main one first. */
  readonly places: readonly PlaceFacts[]
  /** Pictures of the product, its variants and swatches, by id. */
  readonly assets: ReadonlyMap<Id<'ast'>, AssetFacts>
  /** How it stands in each channel that it is published to, at the instant of the ctx. */
  readonly channels: readonly ChannelCompleteness[]
}

/** Facts of products by id, without archived variants; one statement per table for all of them. */
export async function productFacts(
  ctx: Ctx,
  ids: readonly Id<'prd'>[],
): Promise<Map<Id<'prd'>, ProductFacts>> {
  if (ids.length === 0) return new Map()
  const [kept, heads, places, channels] = await Promise.all([
    wholeProducts(ctx, ids),
    headsOf(ctx, ids),
    placesOf(ctx, ids),
    everyChannel(ctx),
  ])
  const products = [...kept.values()].map(({ product }) => product)
  const assets = await assetsOf(ctx, products)
  const placesByProduct = Map.groupBy(places, (place) => place.product_id)
  const byChannel = new Map(channels.map((channel) => [channel.id, channel]))
  const facts = heads.flatMap((head): [Id<'prd'>, ProductFacts][] => {
    const one = kept.get(head.id)
    if (one === undefined) return []
    const { product, version } = one
    const judged = { state: product.state, gaps: head.gaps, attributes: product.attributes }
    return [
      [
        head.id,
        {
          ...product,
          variants: [...(documentOf(product).variants as WholeProduct['variants'])],
          version,
          name: head.name,
          createdAt: head.created_at,
          changedAt: head.changed_at,
          gaps: head.gaps,
          places: (placesByProduct.get(head.id) ?? []).map(({ id, handle, path, state }) => ({
            id,
            handle,
            path: path.split('/').slice(0, -1) as Id<'cat'>[],
            state,
          })),
          assets: new Map(assetIdsOf(product).flatMap((id) => mapEntry(assets, id))),
          channels: product.publications.flatMap((window) => {
            const channel = byChannel.get(window.channelId)
            if (channel === undefined) return []
            return [channelCompleteness(judged, channel, { window, at: ctx.now })]
          }),
        },
      ],
    ]
  })
  return new Map(facts)
}

function mapEntry<K, V>(map: ReadonlyMap<K, V>, key: K): [K, V][] {
  const value = map.get(key)
  return value === undefined ? [] : [[key, value]]
}

function headsOf(ctx: Ctx, ids: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.product')
    .select(['id', 'name', 'created_at', 'changed_at', 'gaps'])
    .where('id', '=', anyOf(ids))
    .execute()
}

function placesOf(ctx: Ctx, ids: readonly Id<'prd'>[]) {
  return db(ctx)
    .selectFrom('catalog.product_category as p')
    .innerJoin('catalog.category as c', 'c.id', 'p.category_id')
    .select(['p.product_id', 'c.id', 'c.handle', 'c.path', 'c.state'])
    .where('p.product_id', '=', anyOf(ids))
    .orderBy('p.product_id')
    .orderBy('p.position')
    .execute()
}

async function assetsOf(
  ctx: Ctx,
  products: readonly WholeProduct[],
): Promise<Map<Id<'ast'>, AssetFacts>> {
  const ids = [...new Set(products.flatMap(assetIdsOf))]
  if (ids.length === 0) return new Map()
  const rows = await db(ctx)
    .selectFrom('catalog.asset')
    .select(['id', 'hash', 'media_type as mediaType', 'width', 'height', 'color', 'preview'])
    .where('id', '=', anyOf(ids))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
