// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { PostalAddress } from '@redthread/contract/address'
import type {
  CutOffs,
  LocationKind,
  LocationService,
  LocationState,
  OpenSpans,
  OpeningHours,
} from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface LocationsTables {
  'locations.location': {
    id: Id<'loc'>
    code: string
    kind: LocationKind
    name: string
    brand_ids: Id<'brd'>[]
    address: ColumnType<PostalAddress, string, string>
    country: string
    latitude: number
    longitude: number
    zone: string
    phone: string | null
    email: string | null
    services: LocationService[]
    cut_offs: ColumnType<CutOffs, string, string>
    directions: ColumnType<Words | null, string | null, string | null>
    capacity_per_day: number | null
    search_terms: string[]
    search_text: string
    hours: ColumnType<OpeningHours, string, string>
    state: Generated<LocationState>
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
    earth: GeneratedAlways<string>
  }
  'locations.special_day': {
    location_id: Id<'loc'>
    date: Temporal.PlainDate
    spans: ColumnType<OpenSpans, string, string>
    label: ColumnType<Words, string, string>
  }
}

/** The tables of locations, which are its own. */
export const db = tablesOf<LocationsTables>()
