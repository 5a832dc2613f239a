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

const MOST = 200

/** The stores of a shop's brand and country that fit the wish, nearest or best match first. */
export async function findStores(
  door: Door,
  shop: ShopView,
  wish: StoreWish = {},
): Promise<FoundStores> {
  const near = placeOf(wish.near)
  const query = {
    brandId: shop.brand.id,
    country: shop.country,
    kind: 'store',
    limit: MOST,
    ...near,
  }
  const { items } = await door.ask<{ items: Store[] }>('locations.find_stores', { query })
  const wanted = items.filter((store) => fits(store, wish))
  return {
    stores: wanted.map((store) => storeCard(store, door, shop)),
    services: servicesOf(items),
  }
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
export function shownServices({ services }: Pick<Store, 'services'>): ShownService[] {
  return services.filter((service) => service !== 'ship_from')
}

function fits(store: Store, { q = '', service, openNow }: StoreWish): boolean {
  if (openNow && !store.opening.open) return false
  if (service && !store.services.includes(service)) return false
  const { name, address } = store
  const text = folded([name, ...address.lines, address.city, address.postalCode].join(' '))
  return folded(q)
    .split(/[\s,]+/)
    .every((word) => text.includes(word))
}

/** Letters without their marks, so that "krakow" finds Kraków and "kobenhavn" København. */
function folded(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  return bare.replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('ł', 'l')
}

function placeOf(near: string | null | undefined): { latitude?: number; longitude?: number } {
  const found = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(near ?? '')
  if (found === null) return {}
  const [latitude, longitude] = [Number(found[1]), Number(found[2])]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : {}
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
