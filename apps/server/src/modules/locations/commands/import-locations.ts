import type { Location } from '@redthread/contract/locations'
import type { ImportReport, LocationsImport, RowError } from '@redthread/contract/locations-bulk'
import type { Ctx } from '#platform/ctx.ts'
import { readLocationsFile, type FileRow } from '../guards/locations-file.ts'
import { checkRow, type CheckedRow } from '../guards/check-row.ts'
import { locationsByCode } from '../queries/locations-by-code.ts'
import { locationCells, locationColumnsOfFile } from '../rules/location-cells.ts'
import { readLocationRow } from '../rules/read-location-row.ts'
import { changeLocation } from './change-location.ts'
import { createLocation } from './create-location.ts'
import { setHours } from './set-hours.ts'

interface Step {
  readonly row: CheckedRow
  readonly before: Location | undefined
  readonly outcome: 'created' | 'changed' | 'unchanged'
}

/**
 * Takes a CSV of locations in, matched by their code; a column that is missing stays as it is.
 * Faulty rows are told with row, column, value and reason; by policy they stop all or only
 * themselves. A dry run tells the same and writes nothing. Refuses what is no such file.
 */
export async function importLocations(ctx: Ctx, wanted: LocationsImport): Promise<ImportReport> {
  const file = readLocationsFile(wanted.csv)
  const known = await locationsByCode(
    ctx,
    file.map(({ code }) => code),
  )
  const errors: RowError[] = []
  const steps: Step[] = []
  const seen = new Set<string>()
  for (const row of file) {
    const before = known.get(row.code)
    const checked = seen.has(row.code)
      ? [{ column: 'code', value: row.code, reason: 'stands twice in the file' }]
      : checkedRow(row, before)
    seen.add(row.code)
    if (Array.isArray(checked)) errors.push(...checked.map((e) => ({ row: row.row, ...e })))
    else steps.push({ row: checked, before, outcome: outcomeOf(checked, before) })
  }
  const applied = !wanted.dryRun && (errors.length === 0 || wanted.policy === 'reject_failed_rows')
  if (applied) for (const step of steps) await apply(ctx, step)
  const count = (outcome: Step['outcome']): number =>
    steps.filter((step) => step.outcome === outcome).length
  return {
    dryRun: wanted.dryRun,
    applied,
    rows: file.length,
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    failed: file.length - steps.length,
    errors: errors.slice(0, 1_000),
  }
}

function checkedRow(row: FileRow, before: Location | undefined) {
  const cells = before === undefined ? [] : locationCells(before)
  const columns = Object.keys(locationColumnsOfFile)
  const cell = (column: string): string =>
    row.cells.get(column) ?? cells[columns.indexOf(column)] ?? ''
  return checkRow(readLocationRow(cell), cell)
}

function outcomeOf(row: CheckedRow, before: Location | undefined): Step['outcome'] {
  if (before === undefined) return 'created'
  const after = locationCells({ ...before, ...row.location, specialDays: row.specialDays })
  return after.join('\0') === locationCells(before).join('\0') ? 'unchanged' : 'changed'
}

async function apply(ctx: Ctx, { row, before, outcome }: Step): Promise<void> {
  if (outcome === 'unchanged') return
  const { hours, ...fields } = row.location
  const { specialDays } = row
  const { id } =
    before === undefined
      ? await createLocation(ctx, row.location)
      : await changeLocation(ctx, { locationId: before.id, ifMatch: before.version, fields })
  if (before === undefined && specialDays.length === 0) return
  await setHours(ctx, { locationId: id, ifMatch: null, hours, specialDays })
}
