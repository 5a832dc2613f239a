import type { Page } from '@redthread/kernel/page'
import type { Wire } from '@redthread/client/wire'
import type {
  Holiday,
  HoursUpdate,
  Location,
  LocationState,
  LocationUpdate,
  NewLocation,
  Store,
} from '@redthread/contract/locations'
import type { ImportReport } from '@redthread/contract/locations-bulk'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export const locationsKey = ['locations'] as const
export const locationKey = (locationId: string) => ['locations', 'one', locationId] as const
export const storesKey = ['stores'] as const

/** Every location that the person's grants reach. */
export function readLocations(filter: { q?: string } = {}) {
  return answer<Page<Wire<Location>>>(
    api.GET('/v1/locations', { params: { query: { limit: 200, ...filter } } }),
  )
}

export function readLocation(locationId: string) {
  return answer<Wire<Location>>(
    api.GET('/v1/locations/{locationId}', { params: { path: { locationId } } }),
  )
}

export function createLocation(body: NewLocation) {
  return answer<Wire<Location>>(api.POST('/v1/locations', { body }))
}

/** Has a CSV of locations looked at, or taken in; by choice without the rows that are faulty. */
export function importLocations(
  csv: string,
  { dryRun, withoutFaulty = false }: { dryRun: boolean; withoutFaulty?: boolean },
) {
  const policy = withoutFaulty ? 'reject_failed_rows' : 'reject_everything'
  return answer<ImportReport>(api.POST('/v1/locations/import', { body: { csv, policy, dryRun } }))
}

/** Changes a location over the version that was seen. */
export function updateLocation(locationId: string, version: number, body: LocationUpdate) {
  return answer<Wire<Location>>(
    api.PATCH('/v1/locations/{locationId}', {
      params: { path: { locationId } },
      headers: ifMatch(version),
      body,
    }),
  )
}

/** Saves hours and special days as a whole. */
export function saveHours(locationId: string, version: number, body: HoursUpdate) {
  return answer<Wire<Location>>(
    api.PUT('/v1/locations/{locationId}/hours', {
      params: { path: { locationId } },
      headers: ifMatch(version),
      body,
    }),
  )
}

export function moveLocation(locationId: string, version: number, state: LocationState) {
  return answer<Wire<Location>>(
    api.PUT('/v1/locations/{locationId}/state', {
      params: { path: { locationId } },
      headers: ifMatch(version),
      body: { state },
    }),
  )
}

/** Stores as shoppers find them, each with its opening right now. */
export function readStores() {
  return answer<Page<Wire<Store>>>(api.GET('/v1/stores', { params: { query: { limit: 100 } } }))
}

/** Days of this and the next year on which most shops of a country keep other hours. */
export async function readHolidays(country: string): Promise<Holiday[]> {
  const year = new Date().getFullYear()
  const years = await Promise.all(
    [year, year + 1].map((one) =>
      answer<{ items: Holiday[] }>(
        api.GET('/v1/holidays', { params: { query: { country, year: one } } }),
      ),
    ),
  )
  const today = new Date().toISOString().slice(0, 10)
  return years.flatMap(({ items }) => items).filter(({ date }) => date >= today)
}
