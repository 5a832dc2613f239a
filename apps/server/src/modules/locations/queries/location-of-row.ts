import type { Selectable } from 'kysely'
import type { Location, SpecialDay } from '@redthread/contract/locations'
import type { LocationsTables } from '../tables.ts'

/** The columns that a location is read from. */
export const locationColumns = [
  'id',
  'code',
  'kind',
  'name',
  'brand_ids',
  'address',
  'latitude',
  'longitude',
  'zone',
  'phone',
  'email',
  'services',
  'cut_offs',
  'directions',
  'capacity_per_day',
  'search_terms',
  'hours',
  'state',
  'version',
  'created_at',
  'changed_at',
] as const

/** A location as it is read, without its special days. */
export type LocationRow = Pick<
  Selectable<LocationsTables['locations.location']>,
  (typeof locationColumns)[number]
>

/** A location as the contract publishes it. */
export function locationOfRow(row: LocationRow, specialDays: readonly SpecialDay[]): Location {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    name: row.name,
    brandIds: row.brand_ids,
    address: row.address,
    latitude: row.latitude,
    longitude: row.longitude,
    zone: row.zone,
    phone: row.phone,
    email: row.email,
    services: row.services,
    cutOffs: row.cut_offs,
    directions: row.directions,
    capacityPerDay: row.capacity_per_day,
    searchTerms: row.search_terms,
    hours: row.hours,
    specialDays: [...specialDays],
    state: row.state,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}
