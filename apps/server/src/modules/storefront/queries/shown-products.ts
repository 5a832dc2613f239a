import type { OptionValue } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import {
  assetUrl,
  productFacts,
  type AssetFacts,
  type ProductFacts,
} from '#modules/catalog/index.ts'
import type { ShownPicture, ShownProduct, ShownVariant } from '../rules/shown-product.ts'

/** Products as shop windows need them; those that do not exist are left out. */
export async function shownProducts(ctx: Ctx, ids: readonly Id<'prd'>[]): Promise<ShownProduct[]> {
  const facts = await productFacts(ctx, ids)
  return [...facts.values()].map(shownProduct)
}

function shownProduct(facts: ProductFacts): ShownProduct {
  const pictures = picturesOf(facts)
  const places = new Map(pictures.map(({ asset }, at) => [asset, at]))
  return {
    id: facts.id,
    kind: facts.kind,
    isActive: facts.state === 'active',
    vendor: facts.vendor,
    productType: facts.productType,
    texts: facts.texts,
    tags: facts.tags,
    attributes: facts.attributes,
    options: facts.options.map(({ code, name, values }) => {
      return { code, name, values: values.map((value) => withSample(value, facts)) }
    }),
    variants: facts.variants
      .filter(({ state }) => state === 'active')
      .map((variant) => shownVariant(variant, places)),
    pictures: pictures.map(({ picture }) => picture),
    categoryIds: facts.places.map(({ id }) => id),
    compliance: facts.compliance,
    publications: facts.channels.map(({ channelId, from, until, ready, locales }) => ({
      channelId,
      from: from ?? undefined,
      until: until ?? undefined,
      locales: ready ? locales.filter((one) => one.ready).map(({ locale }) => locale) : [],
    })),
    createdAt: facts.createdAt,
  }
}

function shownVariant(
  variant: ProductFacts['variants'][number],
  places: ReadonlyMap<string, number>,
): ShownVariant {
  const { id, sku, gtin, options, content, media, attributes } = variant
  const picture = media === undefined ? undefined : places.get(media)
  return { id, sku, gtin, options, content, picture, attributes }
}

interface Placed {
  readonly asset: Id<'ast'>
  readonly picture: ShownPicture
}

/** The pictures of the product, then those that only its variants have. */
function picturesOf({ media, variants, assets }: ProductFacts): Placed[] {
  const own = media.map(({ asset, alt }) => ({ asset, alt }))
  const known = new Set(own.map(({ asset }) => asset))
  const others = new Set(variants.flatMap((variant) => variant.media ?? []))
  const more = [...others].filter((asset) => !known.has(asset)).map((asset) => ({ asset, alt: {} }))
  return [...own, ...more].flatMap(({ asset, alt }): Placed[] => {
    const facts = assets.get(asset)
    if (facts === undefined || !facts.mediaType.startsWith('image/')) return []
    return [{ asset, picture: { ...sizesOf(facts), alt } }]
  })
}

const widths = [320, 640, 960, 1_600]
const unknownSide = 800

/** A picture in the sizes that are not larger than itself; drawings come as one file. */
function sizesOf(facts: AssetFacts): Omit<ShownPicture, 'alt'> {
  const { width: own, height: high } = facts
  const width = own ?? unknownSide
  const height = high ?? unknownSide
  const fitting = widths.filter((one) => one <= width)
  const wanted = fitting.length > 0 ? fitting : [widths[0] ?? width]
  const sources = new Map(wanted.map((one) => [assetUrl(facts, one), one]))
  return { sources: [...sources].map(([url, at]) => ({ url, width: at })), width, height }
}

const sampleWidth = 160

/** A sample that is a picture is named by its address. */
function withSample(value: OptionValue, { assets }: ProductFacts): OptionValue {
  const { swatch, ...rest } = value
  if (swatch === undefined || swatch.startsWith('#')) return value
  const facts = assets.get(swatch as Id<'ast'>)
  return facts === undefined ? rest : { ...rest, swatch: assetUrl(facts, sampleWidth) }
}
