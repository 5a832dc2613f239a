import type { CategoryNode, CategoryTree, ProductList } from '@redthread/contract/storefront'
import type { Door } from '../door.ts'
import { pictureView } from './card-view.ts'
import type { PictureView } from './product-view.ts'
import type { ShopView } from './shop-view.ts'

/** A way into the range. */
export interface CategoryView {
  readonly slug: string
  readonly name: string
  readonly count: number
}

/** A way into the range with a picture of what is to be found there. */
export interface CategoryTileView extends CategoryView {
  readonly picture: PictureView | null
}

/**
 * The first choice that a shopper has, in the retailer's order: the top of the tree, or what lies
 * below it where everything hangs on one root.
 */
export async function findCategories(door: Door, shop: ShopView): Promise<CategoryView[]> {
  const { items } = await door.ask<CategoryTree>('storefront.list_categories', {
    params: { channelId: shop.channelId },
    query: { locale: shop.locale },
  })
  return firstChoice(items).map(({ slug, name, count }) => ({ slug, name, count }))
}

function firstChoice(items: readonly CategoryNode[]): readonly CategoryNode[] {
  let level = items.filter(({ parentId }) => parentId === null)
  for (;;) {
    const [only] = level
    const below = items.filter(({ parentId }) => parentId === only?.id)
    if (level.length !== 1 || below.length === 0) return level
    level = below
  }
}

/** The same, each with the picture of its most loved product. */
export async function findCategoryTiles(door: Door, shop: ShopView): Promise<CategoryTileView[]> {
  const categories = await findCategories(door, shop)
  return Promise.all(
    categories.map(async (category) => {
      const { items } = await door.ask<ProductList>('storefront.list_products', {
        params: { channelId: shop.channelId },
        query: { locale: shop.locale, category: category.slug, limit: 1 },
      })
      const picture = items[0]?.picture
      return { ...category, picture: picture ? pictureView(picture) : null }
    }),
  )
}
