import type { CategoryTree, ProductList } from '@redthread/contract/storefront'
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

/** The categories at the top of what this shop sells, in the retailer's order. */
export async function findCategories(door: Door, shop: ShopView): Promise<CategoryView[]> {
  const { items } = await door
    .ask<CategoryTree>('storefront.list_categories', {
      params: { channelId: shop.channelId },
      query: { locale: shop.locale },
    })
    .catch(() => ({ items: [] }))
  return items
    .filter(({ depth }) => depth === 0)
    .map(({ slug, name, count }) => ({ slug, name, count }))
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
