import type { Storefront } from '@redthread/contract/channels'
import { counterRefusals } from '@redthread/contract/counter-refusals'
import type { Id } from '@redthread/kernel/id'
import { storefrontList } from '#modules/channels/index.ts'
import { tillPlace } from '#modules/staff/index.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'

/** The till that calls: which it is, where it stands, and in which channel it sells. */
export interface TillHere {
  readonly deviceId: Id<'dev'>
  readonly locationId: Id<'loc'>
  readonly channel: Storefront
}

/**
 * The till that a colleague calls from, who must be allowed to sell there. Refuses browsers that
 * are no till, and stores that sell in no channel.
 */
export async function tillHere(ctx: Ctx): Promise<TillHere> {
  const [place, { items }] = await Promise.all([tillPlace(ctx), storefrontList(ctx, {})])
  if (place === null) return counterRefusals.refuse.no_till()
  const { locationId, deviceId } = place
  const channel = items.find((one) => one.locationId === locationId)
  if (channel === undefined) return counterRefusals.refuse.no_channel({ locationId })
  requireAt(ctx, 'counter:sell', { channelId: channel.id, locationId })
  return { deviceId, locationId, channel }
}
