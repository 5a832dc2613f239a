import type { Door } from '../door.ts'
import type { ShopView } from './shop-view.ts'
import type { ServiceView, StoreCard } from './store-view.ts'

export interface StoreWish {
  readonly q?: string
  readonly near?: string | null
  readonly service?: string
  readonly openNow?: boolean
}

export interface FoundStores {
  readonly stores: readonly StoreCard[]
  readonly services: readonly ServiceView[]
}

export async function findStores(door: Door, shop: ShopView, wish: StoreWish): Promise<FoundStores> {
  return door.ask('temp.stores', { query: { ...wish, country: shop.country, locale: shop.locale } })
}
