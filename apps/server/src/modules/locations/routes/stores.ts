import { Type as T } from 'typebox'
import { CountryCode } from '@redthread/contract/address'
import { Id, Shape, pageQuery } from '@redthread/contract/define'
import { Holiday, LocationService, StoreDetail, StorePage } from '@redthread/contract/locations'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { route } from '#platform/route.ts'
import { findStores } from '../queries/find-stores.ts'
import { storeDetail } from '../queries/store-detail.ts'
import { holidays } from '../rules/holidays.ts'

const { codes } = locationsRefusals

export const storeRoutes = [
  route({
    method: 'GET',
    path: '/v1/stores',
    name: 'locations.find_stores',
    summary: 'Find stores: near a place, by city, postal code or name, open now',
    may: 'anyone',
    query: Shape({
      near: T.Optional(
        T.String({ maxLength: 60, description: 'lat,lon', examples: ['60.1699,24.9384'] }),
      ),
      q: T.Optional(T.String({ maxLength: 80, description: 'City, postal code, street or name.' })),
      withinM: T.Optional(T.Integer({ minimum: 1, maximum: 20_000_000 })),
      openNow: T.Optional(T.Boolean()),
      service: T.Optional(T.Array(LocationService, { maxItems: 7 })),
      brandId: T.Optional(Id('brd')),
      country: T.Optional(CountryCode),
      limit: T.Optional(T.Integer({ minimum: 1, maximum: 100, default: 20 })),
      after: pageQuery.after,
    }),
    answer: { 200: StorePage },
    perMinute: 240,
    handle: (ctx, { query }) => findStores(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/stores/:store',
    name: 'locations.get_store',
    summary: "Show a store, by id or code: this week's hours, special days, where it is",
    may: 'anyone',
    params: Shape({ store: T.String({ pattern: '^[a-z0-9_-]{1,50}$' }) }),
    answer: { 200: StoreDetail },
    refusals: [codes.unknown_location],
    handle: (ctx, { params }) => storeDetail(ctx, params.store),
  }),
  route({
    method: 'GET',
    path: '/v1/holidays',
    name: 'locations.list_holidays',
    summary: 'Suggest the days of a year on which shops of a country keep other hours',
    may: 'locations:read',
    scope: 'inside',
    query: Shape({ country: CountryCode, year: T.Integer({ minimum: 2020, maximum: 2090 }) }),
    answer: { 200: Shape({ items: T.Array(Holiday) }) },
    handle: (_ctx, { query: { country, year } }) => ({ items: holidays(country, year) }),
  }),
]
