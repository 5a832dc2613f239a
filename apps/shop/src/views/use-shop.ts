import type { ShopView } from './shop-view.ts'
import { usePage } from './use-page.ts'

/** The shop of the page; only for parts that stand inside of one. */
export function useShop(): ShopView {
  const shop = usePage()?.shop
  if (!shop) throw new Error('this part of a page stands outside of any shop')
  return shop
}
