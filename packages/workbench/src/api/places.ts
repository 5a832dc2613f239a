import type { Wire } from '@redthread/client/wire'
import type { LocationService, Store, StoreDetail } from '@redthread/contract/locations'
import type { Page } from '@redthread/kernel/page'
import { answer } from './answer.ts'
import { api } from './api.ts'

/** What a search for stores may ask for. */
export interface StoreSearch {
  q?: string
  /** `lat,lon`: nearest first. */
  near?: string
  openNow?: boolean
  service?: LocationService[]
  limit?: number
}

export const storesKey = (search: StoreSearch) => ['stores', search] as const
export const storeKey = (id: string) => ['stores', 'one', id] as const

/** Finds stores as shoppers do, each with its opening right now. */
export function findStores(search: StoreSearch): Promise<Page<Wire<Store>>> {
  const query = { limit: 100, ...search }
  return answer<Page<Wire<Store>>>(api.GET('/v1/stores', { params: { query } }))
}

/** A store with the week ahead, special days and the way there. */
export function readStore(store: string): Promise<Wire<StoreDetail>> {
  return answer<Wire<StoreDetail>>(api.GET('/v1/stores/{store}', { params: { path: { store } } }))
}
