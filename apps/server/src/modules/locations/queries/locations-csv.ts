import { writeCsv } from '@redthread/kernel/csv'
import type { Ctx } from '#platform/ctx.ts'
import { locationCells, locationColumnsOfFile } from '../rules/location-cells.ts'
import { locationsByCode } from './locations-by-code.ts'

/** Every location that is not archived as CSV; taking it in again changes nothing. */
export async function locationsCsv(ctx: Ctx): Promise<string> {
  const locations = await locationsByCode(ctx, 'all')
  const rows = [...locations.values()].map(locationCells)
  return writeCsv([Object.keys(locationColumnsOfFile), ...rows])
}
