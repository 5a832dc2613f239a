import { Type as T } from 'typebox'
import { CountryCode } from '@redthread/contract/address'
import { Id, Shape, pageQuery } from '@redthread/contract/define'
import { HoursUpdate, Location, LocationId, LocationKind } from '@redthread/contract/locations'
import { LocationPage, LocationState, LocationUpdate } from '@redthread/contract/locations'
import { NewLocation } from '@redthread/contract/locations'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { route } from '#platform/route.ts'
import { changeLocation } from '../commands/change-location.ts'
import { createLocation } from '../commands/create-location.ts'
import { moveLocation } from '../commands/move-location.ts'
import { setHours } from '../commands/set-hours.ts'
import { locationDetail } from '../queries/location-detail.ts'
import { locationList } from '../queries/location-list.ts'

const { codes } = locationsRefusals
const params = Shape({ locationId: LocationId })
const place = ({ params: { locationId } }: { params: { locationId: string } }) => ({
  channelId: null,
  locationId,
})

export const locationRoutes = [
  route({
    method: 'GET',
    path: '/v1/locations',
    name: 'locations.list_locations',
    summary: 'List the stores and warehouses that your grants reach, by name',
    may: 'locations:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      kind: T.Optional(LocationKind),
      state: T.Optional(LocationState),
      country: T.Optional(CountryCode),
      brandId: T.Optional(Id('brd')),
      q: T.Optional(T.String({ maxLength: 80 })),
    }),
    answer: { 200: LocationPage },
    handle: (ctx, { query }) => locationList(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/locations',
    name: 'locations.create_location',
    summary: 'Open a store, warehouse or service point',
    may: 'locations:write',
    body: NewLocation,
    answer: { 201: Location },
    refusals: [codes.code_taken, codes.invalid_location, codes.invalid_hours],
    handle: (ctx, { body }) => createLocation(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/locations/:locationId',
    name: 'locations.get_location',
    summary: 'Show a location with its hours',
    may: 'locations:read',
    scope: place,
    params,
    answer: { 200: Location },
    refusals: [codes.unknown_location],
    handle: (ctx, { params: { locationId } }) => locationDetail(ctx, locationId),
  }),
  route({
    method: 'PATCH',
    path: '/v1/locations/:locationId',
    name: 'locations.change_location',
    summary: 'Change a location; its hours have their own door',
    may: 'locations:write',
    scope: place,
    params,
    body: LocationUpdate,
    answer: { 200: Location },
    refusals: [codes.unknown_location, codes.code_taken, codes.invalid_location],
    handle: (ctx, { params: { locationId }, body, ifMatch }) =>
      changeLocation(ctx, { locationId, ifMatch, fields: body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/locations/:locationId/hours',
    name: 'locations.set_hours',
    summary: 'Set the opening hours, seasons and special days of a location',
    may: 'locations:hours',
    scope: place,
    params,
    body: HoursUpdate,
    answer: { 200: Location },
    refusals: [codes.unknown_location, codes.invalid_hours],
    handle: (ctx, { params: { locationId }, body, ifMatch }) =>
      setHours(ctx, { locationId, ifMatch, ...body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/locations/:locationId/state',
    name: 'locations.move_location',
    summary: 'Pause, resume, archive or bring back a location',
    may: 'locations:write',
    scope: place,
    params,
    body: Shape({ state: LocationState }),
    answer: { 200: Location },
    refusals: [codes.unknown_location, codes.state_not_reachable],
    handle: (ctx, { params: { locationId }, body: { state }, ifMatch }) =>
      moveLocation(ctx, { locationId, ifMatch, state }),
  }),
]
