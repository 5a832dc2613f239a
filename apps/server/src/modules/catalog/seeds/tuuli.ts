import type { Id } from '@redthread/kernel/id'
import { locales } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { saveAsset } from '../commands/save-asset.ts'
import { saveAttributes } from '../commands/save-attributes.ts'
import { saveCategories } from '../commands/save-categories.ts'
import { saveProducts } from '../commands/save-products.ts'
import { drawPackshot } from './art/draw-packshot.ts'
import type { Picture } from './art/picture.ts'
import type { PlannedProduct } from './tuuli/documents.ts'

/**
 * The demo retailer's goods. What they are is read only as they are planted, so that a server
 * which has them starts without.
 */
export const seeds: readonly Seed[] = [
  {
    name: 'goods of Tuuli',
    run: async (ctx) => {
      const { tuuliAttributes } = await import('./tuuli/attributes.ts')
      const { tuuliCategories } = await import('./tuuli/categories.ts')
      const { tuuliProducts } = await import('./tuuli/documents.ts')
      const source = 'seed:tuuli'
      const today = ctx.now.toZonedDateTimeISO('Europe/Helsinki').toPlainDate()
      must(await saveAttributes(ctx, tuuliAttributes()))
      must(await saveCategories(ctx, tuuliCategories()))
      const products = await Promise.all(tuuliProducts(today).map((one) => pictured(ctx, one)))
      must(await saveProducts(ctx, products, { source }))
    },
  },
]

/** A product with its packshots kept: its own first, then one per shade, which variants show. */
async function pictured(ctx: Ctx, planned: PlannedProduct) {
  const { document, picture, shades, alt } = planned
  const own = shades.length > 0 ? [] : [await kept(ctx, document.handle, picture)]
  const ofShades = await Promise.all(
    shades.map(async (shade) => {
      const asset = await kept(ctx, `${document.handle}-${shade.value}`, shade.picture)
      return { ...shade, asset }
    }),
  )
  const byShade = new Map(ofShades.map(({ value, asset }) => [value, asset]))
  return {
    ...document,
    media: [
      ...own.map((asset) => ({ asset, alt })),
      ...ofShades.map(({ asset, label }) => ({ asset, alt: withLabel(alt, label) })),
    ],
    variants: document.variants.map((variant) => {
      const media = byShade.get(variant.options.shade ?? '')
      return media === undefined ? variant : { ...variant, media }
    }),
  }
}

type Texts = PlannedProduct['alt']

function withLabel(alt: Texts, label: Texts): Texts {
  const entries = locales.map((locale) => [locale, `${alt[locale]}: ${label[locale]}`])
  return Object.fromEntries(entries) as Texts
}

async function kept(ctx: Ctx, handle: string, picture: Picture): Promise<Id<'ast'>> {
  const bytes = Buffer.from(drawPackshot(picture), 'utf8')
  const name = `${handle}.svg`
  const { assetId } = await saveAsset(ctx, { bytes, mediaType: 'image/svg+xml', name })
  return assetId
}

/** The demo is written by us: what is refused of it is a fault of ours. */
function must(outcomes: readonly { outcome: string }[]): void {
  const refused = outcomes.find(({ outcome }) => outcome === 'refused')
  if (refused !== undefined) throw new Error(`Refused: ${JSON.stringify(refused)}`)
}
