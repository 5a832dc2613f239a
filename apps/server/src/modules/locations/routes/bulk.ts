import { Type as T } from 'typebox'
import { BulkReport, BulkSpecialDays } from '@redthread/contract/locations-bulk'
import { ImportReport, LocationsImport } from '@redthread/contract/locations-bulk'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { Answer, route } from '#platform/route.ts'
import { importLocations } from '../commands/import-locations.ts'
import { setSpecialDays } from '../commands/set-special-days.ts'
import { locationsCsv } from '../queries/locations-csv.ts'

const { codes } = locationsRefusals

export const bulkRoutes = [
  route({
    method: 'POST',
    path: '/v1/locations/special-days',
    name: 'locations.set_special_days',
    summary: 'Give many locations the same special days; a dry run shows what would change',
    may: 'locations:hours',
    scope: 'inside',
    body: BulkSpecialDays,
    answer: { 200: BulkReport },
    refusals: [codes.invalid_hours],
    handle: (ctx, { body }) => setSpecialDays(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/locations/export.csv',
    name: 'locations.export_locations',
    summary: 'All locations as CSV; taking it in again changes nothing',
    may: 'locations:read',
    answer: { 200: T.String({ description: 'text/csv' }) },
    handle: async (ctx) =>
      new Answer(200, await locationsCsv(ctx), {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="locations.csv"',
      }),
  }),
  route({
    method: 'POST',
    path: '/v1/locations/import',
    name: 'locations.import_locations',
    summary: 'Take a CSV of locations in; a dry run tells of every fault and writes nothing',
    may: 'locations:write',
    body: LocationsImport,
    answer: { 200: ImportReport },
    refusals: [
      codes.unreadable_file,
      codes.unknown_location,
      codes.code_taken,
      codes.invalid_location,
      codes.invalid_hours,
    ],
    perMinute: 20,
    secret: ['csv'],
    handle: (ctx, { body }) => importLocations(ctx, body),
  }),
]
