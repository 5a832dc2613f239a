import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import type { PickupDay, PickupDays, PickupRule } from '@redthread/contract/delivery'
import type { Location } from '@redthread/contract/locations'
import type { Id } from '@redthread/kernel/id'
import { storefrontList } from '#modules/channels/index.ts'
import { openLocations, openDay } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { pickupDayOf } from '../rules/pickup-day-of.ts'
import { pickupRule } from './pickup-rule.ts'

interface Asked {
  readonly channelId: Id<'chn'>
  readonly locationId: Id<'loc'>
}

/** The days on which goods ordered now can be collected; refuses a store that gives out nothing. */
export async function pickupDays(ctx: Ctx, asked: Asked): Promise<PickupDays> {
  return (await daysAtStore(ctx, asked)) ?? deliveryRefusals.refuse.no_pickup_here({ ...asked })
}

/**
 * The days on which goods ordered now in a channel can be collected at a store; null where it gives
 * out nothing. From memory: no SQL.
 */
export async function daysAtStore(ctx: Ctx, asked: Asked): Promise<PickupDays | null> {
  const store = await pickupStore(ctx, asked)
  if (store === null) return null
  const { location, rule } = store
  return {
    locationId: location.id,
    name: location.name,
    zone: location.zone,
    holdDays: rule.holdDays,
    days: daysOf(location, rule, ctx.now),
  }
}

/** A store that gives out what is ordered in the channel, with its rule; null where it does not. */
export async function pickupStore(
  ctx: Ctx,
  { channelId, locationId }: Asked,
): Promise<{ location: Location; rule: PickupRule } | null> {
  const [locations, { items }] = await Promise.all([openLocations(ctx), storefrontList(ctx, {})])
  const location = locations.get(locationId)
  const channel = items.find(({ id }) => id === channelId)
  if (location === undefined || !channel?.deliveryMethods.includes('pickup')) return null
  const isOurs = location.state === 'active' && location.brandIds.includes(channel.brandId)
  if (!isOurs || !location.services.includes('pickup')) return null
  const rule = await pickupRule(ctx, locationId)
  return rule.enabled ? { location, rule } : null
}

/** All stores that give out what is ordered in a channel, in its own country. */
export async function pickupStores(ctx: Ctx, channelId: Id<'chn'>): Promise<Location[]> {
  const [locations, { items }] = await Promise.all([openLocations(ctx), storefrontList(ctx, {})])
  const country = items.find(({ id }) => id === channelId)?.country
  const near = [...locations.values()].filter(({ address }) => address.country === country)
  const found = await Promise.all(
    near.map(({ id: locationId }) => pickupStore(ctx, { channelId, locationId })),
  )
  return found.flatMap((store) => (store === null ? [] : [store.location]))
}

function daysOf(location: Location, rule: PickupRule, now: Temporal.Instant): PickupDay[] {
  const today = now.toZonedDateTimeISO(location.zone).toPlainDate()
  const cutOff = rule.cutOff ?? location.cutOffs.pickup ?? null
  return Array.from({ length: rule.daysAhead + 1 }, (_, later) => {
    const date = today.add({ days: later })
    const { spans, intervals } = openDay(location, date)
    const hours = { date, spans, intervals, zone: location.zone }
    return pickupDayOf(hours, { cutOff, prepareMinutes: rule.prepareMinutes, now })
  }).filter((day) => day !== null)
}
