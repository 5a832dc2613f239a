import type { NewLocation } from '@redthread/contract/locations'
import { readHoursText } from './hours-text.ts'

/** What a row says of a location, before it is checked against the published shape. */
export interface RowReading {
  readonly location: Readonly<Record<keyof NewLocation, unknown>>
  readonly specialDays: unknown
  readonly errors: readonly CellError[]
}

/** One cell that cannot be read. */
export interface CellError {
  readonly column: string
  readonly value: string
  readonly reason: string
}

type Cell = (column: string) => string

/** Reads the cells of a row by their column; what cannot be read is an error, not a guess. */
export function readLocationRow(cell: Cell): RowReading {
  const errors: CellError[] = []
  const fail = (column: string, reason: string): undefined => {
    errors.push({ column, value: cell(column), reason })
    return undefined
  }
  const number = (column: string): number | undefined => {
    const text = cell(column)
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : fail(column, 'is not a number')
  }
  const json = (column: string): unknown => {
    try {
      return cell(column) === '' ? [] : JSON.parse(cell(column))
    } catch {
      return fail(column, 'is not JSON')
    }
  }
  const regular = readHoursText(cell('hours'))
  if (typeof regular === 'string') fail('hours', `"${regular}" is not understood`)
  const lines = ['street', 'street_2', 'street_3'].map(cell).filter(Boolean)
  const location = {
    ...plainCells(cell),
    address: { ...placeCells(cell), lines },
    latitude: number('latitude'),
    longitude: number('longitude'),
    capacityPerDay: cell('capacity_per_day') === '' ? null : number('capacity_per_day'),
    hours: { regular, seasons: json('seasons') },
  }
  return { location, specialDays: json('special_days'), errors }
}

function plainCells(cell: Cell) {
  const [pickup, shipping] = [cell('pickup_until'), cell('shipping_until')]
  return {
    code: cell('code'),
    kind: cell('kind'),
    name: cell('name'),
    brandIds: list(cell('brands'), /\s+/),
    zone: cell('zone'),
    phone: cell('phone').replaceAll(/[ ()-]/g, '') || null,
    email: cell('email') || null,
    services: list(cell('services'), /[\s,;]+/),
    cutOffs: { ...(pickup && { pickup }), ...(shipping && { shipping }) },
    searchTerms: list(cell('search_terms'), /;/),
    directions: directionsOf(cell),
  }
}

function placeCells(cell: Cell) {
  return {
    postalCode: cell('postal_code'),
    city: cell('city'),
    region: cell('region') || null,
    country: cell('country').toUpperCase(),
  }
}

function directionsOf(cell: Cell) {
  const [en, fi, da, pl] = ['en', 'fi', 'da', 'pl'].map((locale) => cell(`directions_${locale}`))
  return en || fi || da || pl ? { en, fi, da, pl } : null
}

function list(text: string, by: RegExp): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
