import type { Wire } from '@redthread/client/wire'
import type {
  CustomerGlance,
  NewCustomer,
  StockNear,
  TillDesk,
  TillSale,
} from '@redthread/contract/counter'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export type Desk = Wire<TillDesk>
export type Sale = Wire<TillSale>
export type Glance = Wire<CustomerGlance>
export type Stock = Wire<StockNear>

export const deskKey = ['till-desk'] as const
export const salesKey = (state: string) => ['till-sales', state] as const
export const stockKey = (variantIds: readonly string[]) => ['till-stock', ...variantIds] as const

/** What this till has in hand. */
export function readDesk(): Promise<Desk> {
  return answer<Desk>(api.GET('/v1/till/desk'))
}

/** Parked sales of the store, or what this till has sold or put aside. */
export function readSales(state: 'held' | 'done' | 'discarded'): Promise<Page<Sale>> {
  const params = { query: { state, limit: 50 } }
  return answer<Page<Sale>>(api.GET('/v1/till/sales', { params }))
}

/** One article to begin with, as it is put into a cart. */
export interface Piece {
  variantId: string
  quantity: number
}

/** The open sale of this till, or a new one, with these pieces put in. */
export function openSale(lines: readonly Piece[] = []): Promise<Sale> {
  return answer<Sale>(api.POST('/v1/till/sales', { body: { lines: [...lines] } }))
}

/** Goes on with a cart that its shopper hands over. */
export function takeCart(code: string): Promise<Sale> {
  return answer<Sale>(api.POST('/v1/till/sales/take', { body: { code } }))
}

export function holdSale(saleId: string, name?: string): Promise<Sale> {
  const params = { path: { saleId } }
  const body = name ? { name } : {}
  return answer<Sale>(api.POST('/v1/till/sales/{saleId}/hold', { params, body }))
}

/** Takes a parked sale up, takes back that one was discarded, or discards one. */
export function moveSale(saleId: string, step: 'resume' | 'reopen' | 'discard'): Promise<Sale> {
  const params = { path: { saleId } }
  return answer<Sale>(api.POST(`/v1/till/sales/{saleId}/${step}`, { params }))
}

/** Whom a pass, a whole mail address or a whole phone number stands for. */
export async function findCustomers(shown: string): Promise<Glance[]> {
  const body = { shown }
  const found = answer<{ items: Glance[] }>(api.POST('/v1/till/customers/find', { body }))
  return (await found).items
}

export function signUpCustomer(body: NewCustomer): Promise<Glance> {
  return answer<Glance>(api.POST('/v1/till/customers', { body }))
}

/** Says for whom the sale is; null takes them off it. */
export function attachCustomer(saleId: string, personId: string | null): Promise<Sale> {
  const params = { path: { saleId } }
  return answer<Sale>(api.PUT('/v1/till/sales/{saleId}/customer', { params, body: { personId } }))
}

/** What lies of some variants here and near. */
export async function readStock(variantIds: readonly string[]): Promise<Stock[]> {
  const params = { query: { variantIds: [...variantIds] } }
  return (await answer<{ items: Stock[] }>(api.GET('/v1/till/stock', { params }))).items
}
