import {
  productSorts,
  type CategoryHead,
  type Facet,
  type ProductList,
  type ProductSort,
} from '@redthread/contract/storefront'
import { currencies, type Currency } from '@redthread/kernel/money'
import type { Door } from '../door.ts'
import { cardView, sampleView } from './card-view.ts'
import type { CardView, FacetView, PriceFacetView, ShelfWish } from './product-view.ts'
import type { ShopView } from './shop-view.ts'

/** A shelf: what was asked for, what fits, and how far one can look at once. */
export interface Shelf {
  readonly wish: ShelfWish
  readonly cards: readonly CardView[]
  readonly total: number
  readonly currency: Currency
  readonly category: CategoryHead | null
  readonly corrected: string | null
  /** Query of the address that shows more; null where everything stands here. */
  readonly more: string | null
}

const PAGE = 24
const MOST = 96

export interface Asked {
  readonly category?: string
  readonly query: URLSearchParams
}

/** Fills a shelf as an address asks for it; null where there is no such category here. */
export async function findShelf(door: Door, shop: ShopView, asked: Asked): Promise<Shelf | null> {
  const { query, category } = asked
  const show = shown(query.get('show'))
  const after = query.get('after')
  const wish = wishOf(query, shop.currency)
  const list = await listOf(door, shop, {
    ...wish.asked,
    ...(category === undefined ? {} : { category }),
    ...(after ? { after } : {}),
    limit: show,
  })
  if (list === null) return null
  return {
    wish: {
      q: wish.q,
      sort: list.sort,
      price: priceFacet(list, wish, shop.currency),
      facets: list.facets.map(facetView),
    },
    cards: list.items.map(cardView),
    total: list.total,
    currency: shop.currency,
    category: list.category,
    corrected: list.corrected,
    more: list.next === null ? null : moreQuery(query, show, list.next),
  }
}

/** The first products of a sort, for a shelf on another page. */
export async function findFirst(door: Door, shop: ShopView, sort: ProductSort) {
  const list = await listOf(door, shop, { sort, limit: 12 })
  return (list?.items ?? []).map(cardView)
}

async function listOf(door: Door, shop: ShopView, query: object): Promise<ProductList | null> {
  try {
    return await door.ask<ProductList>('storefront.list_products', {
      params: { channelId: shop.channelId },
      query: { locale: shop.locale, ...query },
    })
  } catch (error) {
    if (error instanceof Response && error.status === 404) return null
    throw error
  }
}

/** What an address says, as the server takes it; anything that makes no sense is passed over. */
function wishOf(query: URLSearchParams, currency: Currency) {
  const q = query.get('q')?.trim().slice(0, 200) ?? ''
  const sort = productSorts.find((each) => each === query.get('sort'))
  const from = whole(query.get('from'))
  const to = whole(query.get('to'))
  const facets = [...query]
    .filter(([name, value]) => name.startsWith('f.') && value !== '')
    .map(([name, value]) => `${name.slice(2)}:${value}`)
  const unit = 10 ** currencies[currency]
  const asked = {
    ...(q ? { q } : {}),
    ...(sort ? { sort } : {}),
    ...(from === null ? {} : { priceMin: from * unit }),
    ...(to === null ? {} : { priceMax: to * unit }),
    ...(facets.length > 0 ? { facets } : {}),
  }
  return { q, from, to, asked }
}

function facetView({ code, name, values }: Facet): FacetView {
  return {
    code: `f.${code}`,
    label: name,
    values: values.map(({ code: value, label, count, selected, swatch }) => {
      return { code: value, label, count, on: selected, swatch: sampleView(label, swatch) }
    }),
  }
}

function priceFacet(
  { priceRange }: ProductList,
  { from, to }: { from: number | null; to: number | null },
  currency: Currency,
): PriceFacetView | null {
  if (priceRange === null) return null
  const unit = 10 ** currencies[currency]
  const least = Math.floor(priceRange.min / unit)
  return { least, most: Math.ceil(priceRange.max / unit), from, to }
}

/** First the same page grows, so that it can be scrolled and shared; then a next page begins. */
function moreQuery(query: URLSearchParams, show: number, next: string): string {
  const more = new URLSearchParams(query)
  if (show < MOST) {
    more.set('show', String(show + PAGE))
  } else {
    more.delete('show')
    more.set('after', next)
  }
  return more.toString()
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,7}$/.test(text) ? Number(text) : null
}

function shown(asked: string | null): number {
  const wanted = whole(asked) ?? PAGE
  return Math.min(MOST, Math.max(PAGE, Math.ceil(wanted / PAGE) * PAGE))
}
