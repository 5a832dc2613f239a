import type { Store } from '@redthread/contract/locations'
import type { Door } from '../door.ts'
import { distanceWords } from '../words/local-times.ts'
import { openingView } from './opening-view.ts'
import type { ShopView } from './shop-view.ts'
import type { ShownService, StoreCard } from './store-view.ts'

/** What a reader looks for. */
export interface StoreWish {
  readonly q?: string
  /** `latitude,longitude`, as the reader's device told. */
  readonly near?: string | null
  readonly service?: ShownService | null
  readonly openNow?: boolean
}

export interface FoundStores {
  readonly stores: readonly StoreCard[]
  /** What the stores of the shop do at all, most common first: the filters that lead somewhere. */
  readonly services: readonly ShownService[]
}

const MOST = 100

/** The stores of a shop's brand and country that fit the wish, nearest or best match first. */
export async function findStores(
  door: Door,
  shop: ShopView,
  wish: StoreWish = {},
): Promise<FoundStores> {
  const all = await ask(door, shop, {})
  const filtered = Boolean(wish.q || wish.near || wish.service || wish.openNow)
  const wanted = filtered ? await ask(door, shop, wish) : all
  return { stores: wanted.map((store) => storeCard(store, door, shop)), services: servicesOf(all) }
}

async function ask(door: Door, shop: ShopView, wish: StoreWish): Promise<Store[]> {
  const query = {
    brandId: shop.brand.id,
    country: shop.country,
    limit: MOST,
    ...(wish.q ? { q: wish.q } : {}),
    ...(isPlace(wish.near) ? { near: wish.near } : {}),
    ...(wish.service ? { service: [wish.service] } : {}),
    ...(wish.openNow ? { openNow: true } : {}),
  }
  const { items } = await door.ask<{ items: Store[] }>('locations.find_stores', { query })
  return items.filter(({ kind }) => kind === 'store')
}

/** A place on earth; anything else that stands in an address is passed over. */
function isPlace(near: string | null | undefined): near is string {
  const found = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(near ?? '')
  return found !== null && Math.abs(Number(found[1])) <= 90 && Math.abs(Number(found[2])) <= 180
}

/** A store as lists show it. */
export function storeCard(store: Store, { now }: Door, { locale }: ShopView): StoreCard {
  const { code, name, address, latitude, longitude, zone, distanceM } = store
  return {
    code,
    name,
    street: address.lines[0] ?? '',
    city: address.city,
    latitude,
    longitude,
    distance: distanceM === null ? null : distanceWords(distanceM, locale),
    open: openingView(store.opening, { now, zone, locale }),
    services: shownServices(store),
  }
}

/** The services that concern people who come in. */
function shownServices({ services }: Pick<Store, 'services'>): ShownService[] {
  return services.filter((service) => service !== 'ship_from')
}

function servicesOf(stores: readonly Store[]): ShownService[] {
  const counts = new Map<ShownService, number>()
  for (const store of stores) {
    for (const service of shownServices(store)) {
      counts.set(service, (counts.get(service) ?? 0) + 1)
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([service]) => service)
}
