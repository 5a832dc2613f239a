import type { Storefront } from '@redthread/contract/channels'
import type { FulfillmentChoice, LineWay } from '@redthread/contract/carts-lines'
import type { Id } from '@redthread/kernel/id'
import { daysAtStore } from '#modules/delivery/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** Where a choice is made: the channel, and the store whose till it is. */
export interface WayPlace {
  readonly channel: Storefront
  readonly locationId: Id<'loc'> | null
}

/** Why a way is not possible here, whatever the stock: of the channel, the store, or its hours. */
export type WayFault = 'not_in_channel' | 'not_at_till' | 'no_pickup_there' | 'not_on_that_day'

/** What stands in the way of a choice in a channel; null where nothing does. From memory. */
export async function wayFault(
  ctx: Ctx,
  choice: FulfillmentChoice,
  { channel, locationId }: WayPlace,
): Promise<WayFault | null> {
  if (choice.kind === 'carry_out') return locationId === null ? 'not_at_till' : null
  if (!channel.deliveryMethods.includes(choice.kind)) return 'not_in_channel'
  if (choice.kind === 'delivery') return null
  const store = { channelId: channel.id, locationId: choice.locationId }
  const there = await daysAtStore(ctx, store)
  if (there === null) return 'no_pickup_there'
  return there.days.some(({ date }) => date === choice.day) ? null : 'not_on_that_day'
}

/** The way that a new line takes where nothing was said; null where it has to be asked. */
export function usualWay({ channel, locationId }: WayPlace): FulfillmentChoice | null {
  if (locationId !== null) return { kind: 'carry_out' }
  return channel.deliveryMethods.includes('delivery') ? { kind: 'delivery' } : null
}

/** The ways that a channel knows at all. */
export function waysOf({ channel, locationId }: WayPlace): LineWay[] {
  const { deliveryMethods } = channel
  return [
    ...(locationId === null ? [] : (['carry_out'] as const)),
    ...(deliveryMethods.includes('pickup') ? (['pickup'] as const) : []),
    ...(deliveryMethods.includes('delivery') ? (['delivery'] as const) : []),
  ]
}
