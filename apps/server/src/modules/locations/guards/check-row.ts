import { Type as T } from 'typebox'
import { Compile } from 'typebox/compile'
import { NewLocation, SpecialDay } from '@redthread/contract/locations'
import { hoursFaults } from '../rules/hours-faults.ts'
import { locationFaults } from '../rules/location-faults.ts'
import type { CellError, RowReading } from '../rules/read-location-row.ts'

/** A row that may be written. */
export interface CheckedRow {
  readonly location: NewLocation
  readonly specialDays: SpecialDay[]
}

type Field = { readonly path: string; readonly reason: string }

const location = Compile(NewLocation)
const specialDays = Compile(T.Array(SpecialDay, { maxItems: 400 }))

/** Checks what a row says as strictly as the API does; a list names each cell that is wrong. */
export function checkRow(
  reading: RowReading,
  cell: (column: string) => string,
): CheckedRow | CellError[] {
  if (reading.errors.length > 0) return [...reading.errors]
  const shape: Field[] = [
    ...location.Errors(reading.location).map((e) => at(e.instancePath, e)),
    ...specialDays.Errors(reading.specialDays).map((e) => at(`/specialDays${e.instancePath}`, e)),
  ]
  if (shape.length > 0) return shape.map((field) => inCell(field, cell))
  const row = reading as unknown as CheckedRow
  const faults: Field[] = [
    ...locationFaults(row.location).map(({ field, reason }) => ({ path: field, reason })),
    ...hoursFaults(row.location.hours, row.specialDays),
  ]
  return faults.length > 0 ? faults.map((field) => inCell(field, cell)) : row
}

function at(path: string, { message }: { readonly message: string }): Field {
  return { path: path.slice(1), reason: message }
}

const columns: readonly (readonly [RegExp, string])[] = [
  [/^address\/lines\/1/, 'street_2'],
  [/^address\/lines\/2/, 'street_3'],
  [/^address\/lines/, 'street'],
  [/^address\/postalCode/, 'postal_code'],
  [/^address\/(city|region|country)/, '$1'],
  [/^hours\/seasons/, 'seasons'],
  [/^specialDays/, 'special_days'],
  [/^brandIds/, 'brands'],
  [/^capacityPerDay/, 'capacity_per_day'],
  [/^cutOffs\/(pickup|shipping)/, '$1_until'],
  [/^searchTerms/, 'search_terms'],
  [/^directions\/(\w+)/, 'directions_$1'],
  [/^(\w+)/, '$1'],
]

function inCell({ path, reason }: Field, cell: (column: string) => string): CellError {
  const [pattern, name] = columns.find(([one]) => one.test(path)) ?? [/^/, 'code']
  const column = (pattern.exec(path)?.[0] ?? '').replace(pattern, name)
  return { column, value: cell(column).slice(0, 200), reason }
}
