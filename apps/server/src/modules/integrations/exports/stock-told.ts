import type { Id } from '@redthread/kernel/id'
import type { Availability } from '#modules/inventory/index.ts'

/** How feeds say whether something can be had, in Google's words. */
export type StockTold = 'in_stock' | 'out_of_stock' | 'backorder' | 'preorder'

/** What a channel can promise of a variant; what is not counted is always there. */
export function stockTold(stock: Availability | undefined): StockTold {
  if (stock === undefined || !stock.isTracked || stock.available > 0) return 'in_stock'
  const { backorder } = stock
  return backorder !== null && backorder.left > 0 ? backorder.kind : 'out_of_stock'
}

/** When more is expected, for what is sold before it is there; null where nobody knows. */
export function expectedDay(stock: Availability | undefined): string | null {
  const told = stockTold(stock)
  if (told !== 'backorder' && told !== 'preorder') return null
  return stock?.backorder?.expectedAt ?? null
}

/** What lies in one store, as its customers are told. */
export interface StoreStock {
  readonly availability: 'in_stock' | 'limited_availability' | 'out_of_stock'
  /** Null where it is not counted. */
  readonly quantity: number | null
}

const few = 3

/** What a store has of a variant now. */
export function storeStock(stock: Availability | undefined, locationId: Id<'loc'>): StoreStock {
  if (stock === undefined || !stock.isTracked) return { availability: 'in_stock', quantity: null }
  const here = stock.perLocation.find((one) => one.locationId === locationId)?.available ?? 0
  if (here <= 0) return { availability: 'out_of_stock', quantity: 0 }
  return { availability: here <= few ? 'limited_availability' : 'in_stock', quantity: here }
}
