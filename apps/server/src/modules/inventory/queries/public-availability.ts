import type { PublicAvailability } from '@redthread/contract/inventory'
import type { Ctx } from '#platform/ctx.ts'
import { availabilityWord } from '../rules/availability-word.ts'
import type { Availability } from '../rules/availability-of.ts'
import { availability, type AvailabilityAsked } from './availability.ts'
import { stockMap, type StockMap } from './stock-map.ts'

/** What visitors may know of variants in a channel: words, and numbers where few are left. */
export async function publicAvailability(
  ctx: Ctx,
  asked: AvailabilityAsked,
): Promise<PublicAvailability[]> {
  const [map, found] = await Promise.all([stockMap(ctx), availability(ctx, asked)])
  const fewLeft = map.channels.get(asked.channelId)?.fewLeft ?? 0
  return [...found.values()].map((one) => published(one, fewLeft, map))
}

function published(one: Availability, fewLeft: number, { places }: StockMap): PublicAvailability {
  const { variantId, available, deliverable, backorder, perLocation } = one
  const word = availabilityWord(available, fewLeft, backorder)
  return {
    variantId,
    word,
    left: word === 'few_left' ? available : null,
    deliverable: deliverable > 0 || (backorder?.left ?? 0) > 0,
    expectedOn: available > 0 ? null : (backorder?.expectedAt ?? null),
    stores: perLocation.flatMap(({ locationId, available: here }) => {
      if (places.get(locationId)?.kind !== 'store') return []
      const said = availabilityWord(here, fewLeft, null)
      return [{ locationId, word: said, left: said === 'few_left' ? here : null }]
    }),
  }
}
