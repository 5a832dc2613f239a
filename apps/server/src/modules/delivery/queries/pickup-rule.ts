import type { PickupRule } from '@redthread/contract/delivery'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { deliveryMap } from './delivery-map.ts'

const usual = { enabled: true, prepareMinutes: 60, daysAhead: 7, cutOff: null, holdDays: 5 }

/** How a store gives out what was ordered: by its own rule, else as usual. */
export async function pickupRule(ctx: Ctx, locationId: Id<'loc'>): Promise<PickupRule> {
  const { rules } = await deliveryMap(ctx)
  return rules.get(locationId) ?? { locationId, ...usual, own: false, version: 0 }
}
