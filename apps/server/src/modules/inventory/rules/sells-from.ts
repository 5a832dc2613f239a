import type { Id } from '@redthread/kernel/id'

/** What decides whether a location sells for a channel. */
export interface Place {
  readonly id: Id<'loc'>
  readonly code: string
  readonly kind: string
  readonly state: string
  readonly country: string
  readonly brandIds: readonly Id<'brd'>[]
  readonly services: readonly string[]
}

interface Sells {
  readonly brandId: Id<'brd'>
  readonly country: string
  readonly locationId: Id<'loc'> | null
}

/**
 * The locations that a channel sells from, first choice first: those chosen by hand; else its own
 * store, then what ships (warehouses first), then the stores of its brand in its country.
 */
export function sellsFrom<P extends Place>(
  channel: Sells,
  places: readonly P[],
  chosen: readonly Id<'loc'>[] | null,
): P[] {
  const open = places.filter(({ state }) => state === 'active')
  if (chosen !== null) {
    return chosen.flatMap((id) => open.find((place) => place.id === id) ?? [])
  }
  return open
    .map((place) => ({ place, rank: rankOf(channel, place) }))
    .filter(({ rank }) => rank < never)
    .toSorted((a, b) => a.rank - b.rank || (a.place.code < b.place.code ? -1 : 1))
    .map(({ place }) => place)
}

const never = 9

function rankOf(channel: Sells, place: Place): number {
  if (place.id === channel.locationId) return 0
  const isOfBrand = place.brandIds.length === 0 || place.brandIds.includes(channel.brandId)
  if (!isOfBrand) return never
  const isNear = place.country === channel.country
  const ships = place.services.includes('ship_from')
  if (place.kind === 'warehouse' && ships) return isNear ? 1 : 3
  if (!isNear) return never
  return ships ? 2 : 4
}
