import type { ChannelStock } from '@redthread/contract/inventory-policies'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { stockMap, type ChannelPlan } from './stock-map.ts'

/** From where each channel sells that the caller reaches. */
export async function channelStockList(ctx: Ctx): Promise<ChannelStock[]> {
  const reached = reach(ctx.actor, 'inventory:read', 'channels')
  const { channels } = await stockMap(ctx)
  return [...channels.values()]
    .filter(({ channelId }) => reached === '*' || reached.includes(channelId))
    .map(channelStockOf)
}

/** The stock rules of a channel as the contract publishes them. */
export function channelStockOf(plan: ChannelPlan): ChannelStock {
  const { channelId, chosen, buffer, backorders, fewLeft, version } = plan
  const sellsFrom = [...plan.sellsFrom]
  const locationIds = chosen === null ? null : [...chosen]
  return { channelId, locationIds, buffer, backorders, fewLeft, sellsFrom, version }
}
