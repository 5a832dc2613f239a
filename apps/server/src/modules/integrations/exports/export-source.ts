import type { Channel, Storefront } from '@redthread/contract/channels'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { PriceInput } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import {
  assetUrl,
  exportProducts,
  productFacts,
  type ProductFacts,
} from '#modules/catalog/index.ts'
import { availability, type Availability } from '#modules/inventory/index.ts'
import { priceDocuments, pricesFor, type VariantPrice } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Unit } from '../runs/uploaded-file.ts'

/** Products of the house, some at a time, with the prices written down for them. */
export interface ProductStretch {
  readonly documents: readonly ProductDocument[]
  readonly prices: ReadonlyMap<Id<'var'>, readonly PriceInput[]>
  /** The paths of pictures, where they were asked for. */
  readonly pictures: ReadonlyMap<Id<'ast'>, string>
}

const documentsAtOnce = 100

/** All products that are not archived, in stretches; each is read in a unit of its own. */
export async function* everyProduct(
  unit: Unit,
  { pictures = false }: { readonly pictures?: boolean } = {},
): AsyncGenerator<ProductStretch> {
  let after: string | null = null
  do {
    const from: string | null = after
    const page = await unit(async (ctx) => {
      const { documents, next } = await exportProducts(ctx, { after: from, limit: documentsAtOnce })
      const kept = documents.filter(({ state }) => state !== 'archived')
      const ids = kept.flatMap(({ variants }) => variants.flatMap(({ id }) => id ?? []))
      const [prices, paths] = await Promise.all([
        priceDocuments(ctx, ids),
        pictures ? picturePaths(ctx, kept) : new Map<Id<'ast'>, string>(),
      ])
      return { documents: kept, prices, pictures: paths, next }
    })
    if (page.documents.length > 0) yield page
    after = page.next
  } while (after !== null)
}

async function picturePaths(
  ctx: Ctx,
  documents: readonly ProductDocument[],
): Promise<Map<Id<'ast'>, string>> {
  const facts = await productFacts(
    ctx,
    documents.flatMap(({ id }) => id ?? []),
  )
  const assets = [...facts.values()].flatMap((product) => [...product.assets])
  return new Map(assets.map(([id, asset]) => [id, assetUrl(asset, 1_600)]))
}

/** Products as a channel offers them, with what each variant costs there. */
export interface OfferedStretch {
  readonly products: readonly ProductFacts[]
  readonly prices: ReadonlyMap<Id<'var'>, VariantPrice>
  /** What the channel can promise of each. */
  readonly stock: ReadonlyMap<Id<'var'>, Availability>
}

/** What a channel offers now, in stretches: complete products within their time. */
export async function* offeredProducts(
  unit: Unit,
  channel: Pick<Channel | Storefront, 'id' | 'country' | 'currency'>,
): AsyncGenerator<OfferedStretch> {
  let after: string | null = null
  do {
    const from: string | null = after
    const page = await unit(async (ctx) => {
      const { documents, next } = await exportProducts(ctx, { after: from, limit: documentsAtOnce })
      const ids = documents.flatMap(({ id, state }) => (id && state === 'active' ? [id] : []))
      const facts = [...(await productFacts(ctx, ids)).values()]
      const products = facts.filter(({ channels }) =>
        channels.some(({ channelId, presence }) => channelId === channel.id && presence === 'live'),
      )
      const variants = products.flatMap((one) => one.variants.map(({ id }) => id))
      const { country, currency } = channel
      const channelId = channel.id
      const [prices, stock] = await Promise.all([
        pricesFor(ctx, variants, { channelId, country, currency }),
        availability(ctx, { channelId, variantIds: variants }),
      ])
      return { products, prices, stock, next }
    })
    if (page.products.length > 0) yield page
    after = page.next
  } while (after !== null)
}
