import type { Door } from '../door.ts'
import type { ShopView } from './shop-view.ts'
import type { ServiceView, StorePage } from './store-view.ts'

export async function findStore(
  door: Door,
  shop: ShopView,
  asked: { code: string; url: string },
): Promise<{ store: StorePage; services: readonly ServiceView[]; country: string } | null> {
  return door.ask('temp.store', { query: { ...asked, country: shop.country, locale: shop.locale } })
}
