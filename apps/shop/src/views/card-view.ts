import type { Picture, ProductCard, Swatch } from '@redthread/contract/storefront'
import type { CardView, PictureView, SwatchView } from './product-view.ts'

const SWATCHES_SHOWN = 6

/** A product as a shelf draws it. */
export function cardView(card: ProductCard): CardView {
  const { slug, title, subtitle, picture, price, swatches, swatchCount, isNew, variantId } = card
  const { currency, from, to, prior } = price
  return {
    slug,
    title,
    subtitle: subtitle ?? null,
    picture: picture ? pictureView(picture) : null,
    price: {
      value: { amount: from, currency },
      prior: prior === null ? null : { amount: prior, currency },
      from: to > from,
    },
    swatches: swatches.slice(0, SWATCHES_SHOWN).map(swatchView),
    swatchCount,
    isNew,
    variantId,
  }
}

/** A picture with its widths; drawn pictures come as one file for all of them. */
export function pictureView({ sources, width, height, alt }: Picture): PictureView {
  const middle = sources[Math.floor(sources.length / 2)]?.url ?? ''
  return { src: middle, sources: sources.length > 1 ? sources : [], width, height, alt }
}

export function swatchView({ label, color, url }: Swatch): SwatchView {
  return { label, color: color ?? null, picture: url ?? null }
}

/** A swatch as facets and options carry it: a color, or the address of a picture. */
export function sampleView(label: string, sample: string | undefined): SwatchView | null {
  if (sample === undefined) return null
  const isColor = sample.startsWith('#')
  return { label, color: isColor ? sample : null, picture: isColor ? null : sample }
}
