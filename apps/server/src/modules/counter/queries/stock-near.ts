import type { StockNear } from '@redthread/contract/counter'
import type { Location } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import { availability, type Availability } from '#modules/inventory/index.ts'
import { openLocations } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { tillHere } from './till-here.ts'

type Places = ReadonlyMap<Id<'loc'>, Location>

/** What lies of some variants here, and in which stores nearest by; one question for all. */
export async function stockNear(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<StockNear[]> {
  const { channel, locationId } = await tillHere(ctx)
  const [places, stock] = await Promise.all([
    openLocations(ctx),
    availability(ctx, { channelId: channel.id, variantIds }),
  ])
  return variantIds.flatMap((id) => {
    const one = stock.get(id)
    return one === undefined ? [] : [nearOf(one, places, locationId)]
  })
}

function nearOf(stock: Availability, places: Places, here: Id<'loc'>): StockNear {
  const { variantId, isTracked: tracked, perLocation, deliverable } = stock
  const home = places.get(here)
  const others = perLocation.filter((one) => one.locationId !== here && one.available > 0)
  const near = others
    .flatMap(({ locationId, available }) => {
      const place = places.get(locationId)
      const isStore = place?.kind === 'store' && place.state === 'active'
      return isStore ? [{ locationId, name: place.name, available, away: awayOf(home, place) }] : []
    })
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
  return {
    variantId,
    tracked,
    here: perLocation.find(({ locationId }) => locationId === here)?.available ?? 0,
    elsewhere: others.reduce((sum, { available }) => sum + available, 0),
    deliverable,
    near: near.map(({ locationId, name, available }) => ({ locationId, name, available })),
  }
}

/** How far two places are apart, good enough to rank them: squared degrees, evened out. */
function awayOf(from: Location | undefined, to: Location): number {
  if (from === undefined) return 0
  const narrower = Math.cos((from.latitude * Math.PI) / 180)
  const east = (to.longitude - from.longitude) * narrower
  return east ** 2 + (to.latitude - from.latitude) ** 2
}
