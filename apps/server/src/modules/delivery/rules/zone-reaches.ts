import type { PostalRange, ZoneAreas } from '@redthread/contract/delivery'

/** Where goods are to go; the postal code is null before it is known. */
export interface Destination {
  readonly country: string
  readonly postalCode: string | null
}

/**
 * Tells whether an area of a zone covers a destination. Before the postal code is known, only
 * areas that cover a country as a whole do.
 */
export function zoneReaches(areas: ZoneAreas, { country, postalCode }: Destination): boolean {
  return areas.some((area) => {
    if (area.country !== country) return false
    if (postalCode === null || plain(postalCode) === '') return area.only.length === 0
    const covers = (range: PostalRange) => isWithin(plain(postalCode), range)
    return (area.only.length === 0 || area.only.some(covers)) && !area.except.some(covers)
  })
}

/** A short end stands for all codes that begin with it: 00 to 02 covers 00100 and 02999. */
function isWithin(code: string, { from, to }: PostalRange): boolean {
  const first = plain(from)
  const last = plain(to)
  return code.slice(0, first.length) >= first && code.slice(0, last.length) <= last
}

function plain(code: string): string {
  return code.toUpperCase().replaceAll(/[\s-]/g, '')
}
