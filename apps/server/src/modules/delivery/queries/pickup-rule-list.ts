import type { PickupRule } from '@redthread/contract/delivery'
import { openLocations } from '#modules/locations/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { pickupRule } from './pickup-rule.ts'

/** The rules of stores that give out what was ordered, by name, as far as the caller reaches. */
export async function pickupRuleList(ctx: Ctx): Promise<PickupRule[]> {
  const reached = reach(ctx.actor, 'delivery:read', 'locations')
  const stores = [...(await openLocations(ctx)).values()]
    .filter(({ services }) => services.includes('pickup'))
    .filter(({ id }) => reached === '*' || reached.includes(id))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  return Promise.all(stores.map(({ id }) => pickupRule(ctx, id)))
}
