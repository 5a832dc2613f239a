import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Seed } from '#platform/module.ts'
import { saveAttributes } from '../commands/save-attributes.ts'
import { saveCategories } from '../commands/save-categories.ts'
import { saveProducts } from '../commands/save-products.ts'
import type { DrawnPicture } from './art/pictures-of.ts'
import { keepDrawings } from './keep-drawings.ts'
import type { PlannedProduct } from './tuuli/documents.ts'

/**
 * The demo retailer's goods. What they are is read only as they are planted, so that a server
 * which has them starts without.
 */
export const seeds: readonly Seed[] = [
  {
    name: 'goods of Tuuli',
    run: async (ctx) => {
      const { categoryPictures } = await import('./art/category-pictures.ts')
      const { picturesOf } = await import('./art/pictures-of.ts')
      const { tuuliAttributes } = await import('./tuuli/attributes.ts')
      const { tuuliCategories } = await import('./tuuli/categories.ts')
      const { tuuliProducts } = await import('./tuuli/documents.ts')
      const source = 'seed:tuuli'
      const today = ctx.now.toZonedDateTimeISO('Europe/Helsinki').toPlainDate()
      must(await saveAttributes(ctx, tuuliAttributes()))
      const planned = tuuliProducts(today).map(({ document, ...rest }: PlannedProduct): Drawn => {
        return { document, pictures: picturesOf({ ...rest, handle: document.handle }) }
      })
      const pictures = planned.flatMap((one) => one.pictures)
      const assets = await keepDrawings(ctx, [...pictures, ...categoryPictures()])
      const categories = tuuliCategories().map((category) => {
        const image = assets.get(`category-${category.handle}`)
        return image === undefined ? category : { ...category, image }
      })
      must(await saveCategories(ctx, categories))
      const products = planned.map((one) => pictured(one, assets))
      must(await saveProducts(ctx, products, { source }))
    },
  },
]

interface Drawn {
  readonly document: ProductDocument
  readonly pictures: readonly DrawnPicture[]
}

/** A product with its gallery; a variant shows the packshot of its shade. */
function pictured(
  { document, pictures }: Drawn,
  assets: ReadonlyMap<string, Id<'ast'>>,
): ProductDocument {
  const { handle, variants } = document
  return {
    ...document,
    media: pictures.flatMap(({ name, alt }) => {
      const asset = assets.get(name)
      return asset === undefined ? [] : [{ asset, alt }]
    }),
    variants: variants.map((variant) => {
      const media = assets.get(`${handle}-${variant.options.shade ?? ''}`)
      return media === undefined ? variant : { ...variant, media }
    }),
  }
}

/** The demo is written by us: what is refused of it is a fault of ours. */
function must(outcomes: readonly { outcome: string }[]): void {
  const refused = outcomes.find(({ outcome }) => outcome === 'refused')
  if (refused !== undefined) throw new Error(`Refused: ${JSON.stringify(refused)}`)
}
