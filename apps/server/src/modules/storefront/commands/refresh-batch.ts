import { sql } from 'kysely'
import { offersChanged } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { attributeList, categoryTree } from '#modules/catalog/index.ts'
import { storefrontList } from '#modules/channels/index.ts'
import { shownPrices } from '../queries/shown-prices.ts'
import { shownProducts } from '../queries/shown-products.ts'
import type { ChannelView } from '../rules/channel-view.ts'
import { offerOf, type Offer } from '../rules/offer-of.ts'
import type { Definitions, ShownProduct } from '../rules/shown-product.ts'
import { Categories } from '../rules/categories.ts'
import { takeTurn } from './take-turn.ts'
import { writeDocuments } from './write-documents.ts'
import { writeOffers } from './write-offers.ts'

/** Products, or variants in their stead, that are worked out in one unit of work. */
const mostAtOnce = 250
/** A product may have 2,048 variants: fewer are held in memory together. */
const mostInMemory = 50
const mostRows = 500
const mostInEvent = 500

/**
 * Works out anew what has waited the longest, in one unit of work; gives how many products, 0
 * where nothing waits. Only one process does so at a time: it holds the turn.
 */
export async function refreshBatch(ctx: Ctx): Promise<number> {
  const turn = await takeTurn(ctx, 'offers')
  const ids = await takeStale(ctx)
  if (ids === null) return 0
  const [definitions, tree, { items: channels }] = await Promise.all([
    attributeList(ctx),
    categoryTree(ctx),
    storefrontList(ctx, {}),
  ])
  const known: Known = {
    turn,
    channels,
    categories: new Categories(tree),
    definitions: new Map(definitions.map((one) => [one.code, one])),
  }
  for (let at = 0; at < ids.length; at += mostInMemory) {
    await refresh(ctx, ids.slice(at, at + mostInMemory), known)
  }
  return Math.max(1, ids.length)
}

interface Known {
  readonly turn: number
  readonly channels: readonly ChannelView[]
  readonly categories: Categories
  readonly definitions: Definitions
}

async function refresh(ctx: Ctx, ids: readonly Id<'prd'>[], known: Known): Promise<void> {
  const products = await shownProducts(ctx, ids)
  const offers: Offer[] = []
  for (const channel of known.channels) {
    offers.push(...(await channelOffers(ctx, channel, { products, known: known.definitions })))
  }
  await writeOffers(ctx, { products, offers, turn: known.turn })
  await writeDocuments(ctx, products, known)
  await announce(ctx, offers)
}

/** Takes the oldest notes, as many as one unit can bear; null where there are none. */
async function takeStale(ctx: Ctx): Promise<Id<'prd'>[] | null> {
  const { rows } = await sql<{ product_ids: Id<'prd'>[]; variant_ids: Id<'var'>[] }>`
    with oldest as (
      select seq, sum(cardinality(product_ids) + cardinality(variant_ids)) over (order by seq)
        - cardinality(product_ids) - cardinality(variant_ids) as before
      from (select * from storefront.stale order by seq limit ${mostRows}) s
    )
    delete from storefront.stale s using oldest o
    where s.seq = o.seq and o.before < ${mostAtOnce}
    returning s.product_ids, s.variant_ids`.execute(ctx.tx)
  if (rows.length === 0) return null
  const variantIds = rows.flatMap(({ variant_ids }) => variant_ids)
  const products = new Set(rows.flatMap(({ product_ids }) => product_ids))
  // A variant that nobody knows here is new: its product is noted too, or will be.
  const { rows: owners } = await sql<{ product_id: Id<'prd'> }>`
    select distinct product_id from storefront.variant
    where variant_id = any(${variantIds}::text[])`.execute(ctx.tx)
  for (const { product_id } of owners) products.add(product_id)
  return [...products]
}

interface Batch {
  readonly products: readonly ShownProduct[]
  readonly known: Definitions
}

async function channelOffers(
  ctx: Ctx,
  channel: ChannelView,
  { products, known }: Batch,
): Promise<Offer[]> {
  const offered = products.filter(({ publications }) => {
    return publications.some(({ channelId }) => channelId === channel.id)
  })
  const variantIds = offered
    .filter(({ isActive }) => isActive)
    .flatMap(({ variants }) => variants.map(({ id }) => id))
  const prices = await shownPrices(ctx, channel, variantIds)
  return offered.map((product) => {
    return offerOf({ product, channel, prices, definitions: known, now: ctx.now })
  })
}

/** Tells open screens, and whoever listens, what has changed in which channel. */
async function announce(ctx: Ctx, offers: readonly Offer[]): Promise<void> {
  const byChannel = Map.groupBy(offers, ({ channelId }) => channelId)
  for (const [channelId, changed] of byChannel) {
    const all = changed.map(({ productId }) => productId)
    for (let at = 0; at < all.length; at += mostInEvent) {
      const productIds = all.slice(at, at + mostInEvent)
      await emit(ctx, offersChanged, channelId, { channelId, productIds })
    }
  }
}
