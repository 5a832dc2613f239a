import type { Wire } from '@redthread/client/wire'
import type { Category } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type {
  BulkEdit,
  BulkProductReport,
  ProductChange,
  ProductFilter,
  ProductRow,
  ProductView,
  UndoReport,
  VariantRow,
} from '@redthread/contract/catalog-views'
import type { PriceInput, PriceReport, PriceRow } from '@redthread/contract/pricing'
import type { Page } from '@redthread/kernel/page'
import type { Static } from 'typebox'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type Row = Wire<ProductRow>
export type View = Wire<ProductView>
export type Document = Wire<ProductDocument>
export type Change = Wire<Static<typeof ProductChange>>

export const productsKey = ['products'] as const
export const productKey = (id: string) => ['products', 'one', id] as const
export const categoriesKey = ['categories'] as const

/** How many rows a step of a grid brings. */
const STEP = 100

export interface ProductWish extends Wire<ProductFilter> {
  sort?: 'name' | 'changed' | 'created' | 'vendor'
  descending?: boolean
}

export function readProducts(wish: ProductWish, after: string | undefined) {
  const query = { limit: STEP, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Row>>(api.GET('/v1/products', { params: { query } } as never))
}

export function countProducts(filter: Wire<ProductFilter>) {
  return answer<{ all: number; draft: number; active: number; archived: number }>(
    api.GET('/v1/products/counts', { params: { query: filter } } as never),
  )
}

export function readVariants(wish: { q?: string; productId?: string }, after: string | undefined) {
  const query = { limit: STEP, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Wire<VariantRow>>>(api.GET('/v1/variants', { params: { query } } as never))
}

export function readProduct(productId: string): Promise<View> {
  return answer<View>(api.GET('/v1/products/{productId}', { params: { path: { productId } } }))
}

export function createProduct(body: Document): Promise<View> {
  return answer<View>(api.POST('/v1/products', { body } as never))
}

/** Saves a product whole over the version that was seen; what was emptied goes. */
export function saveProduct(productId: string, version: number, body: Document): Promise<View> {
  const params = { path: { productId }, query: { absent: 'clear' } }
  return answer<View>(
    api.PUT('/v1/products/{productId}', { params, headers: ifMatch(version), body } as never),
  )
}

/** Makes a draft like this one, with SKUs and addresses of its own. */
export function duplicateProduct(productId: string, handle: string): Promise<View> {
  const params = { path: { productId } }
  const body = { handle, skuSuffix: '-copy' }
  return answer<View>(api.POST('/v1/products/{productId}/duplicate', { params, body } as never))
}

export function readChanges(productId: string, after: string | undefined) {
  const params = { path: { productId }, query: { limit: 30, ...(after ? { after } : {}) } }
  return answer<Page<Change>>(api.GET('/v1/products/{productId}/changes', { params }))
}

/** Makes an earlier version the newest one again. */
export function restoreProduct(productId: string, version: number, seen: number): Promise<View> {
  return answer<View>(
    api.POST('/v1/products/{productId}/restore', {
      params: { path: { productId } },
      headers: ifMatch(seen),
      body: { version },
    } as never),
  )
}

/** Changes many products at once, or shows what would come of it. */
export function editMany(body: Wire<BulkEdit>): Promise<Wire<BulkProductReport>> {
  return answer<Wire<BulkProductReport>>(api.POST('/v1/products/bulk', { body } as never))
}

/** Takes a change of many products back. */
export function undoMany(source: string): Promise<UndoReport> {
  return answer<UndoReport>(api.POST('/v1/products/undo', { body: { source } } as never))
}

export function readCategories(): Promise<{ items: Wire<Category>[] }> {
  return answer<{ items: Wire<Category>[] }>(api.GET('/v1/categories'))
}

export function readPrices(productId: string): Promise<{ items: Wire<PriceRow>[] }> {
  const params = { path: { productId } }
  return answer<{ items: Wire<PriceRow>[] }>(api.GET('/v1/products/{productId}/prices', { params }))
}

export function setPrices(rows: Wire<PriceInput>[]): Promise<PriceReport> {
  return answer<PriceReport>(api.PUT('/v1/prices', { body: { rows } } as never))
}
