import { sql } from 'kysely'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { policyChanged } from '@redthread/contract/inventory'
import type { ChannelStock, ChannelStockChoice } from '@redthread/contract/inventory-policies'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseOtherVersion } from '../guards/document-guards.ts'
import { channelStockOf } from '../queries/channel-stock-list.ts'
import { forgetStockMap, stockMap } from '../queries/stock-map.ts'
import { db } from '../tables.ts'

interface Choosing {
  readonly channelId: Id<'chn'>
  readonly choice: ChannelStockChoice
  readonly ifMatch: number | null
}

/** Says from where a channel sells, in which order, and how much it leaves for others. */
export async function setChannelStock(ctx: Ctx, choosing: Choosing): Promise<ChannelStock> {
  const { channelId, choice, ifMatch } = choosing
  const map = await stockMap(ctx)
  const before = map.channels.get(channelId)
  if (before === undefined) return channelsRefusals.refuse.unknown_channel({ channelId })
  const { locationIds, buffer, backorders, fewLeft } = choice
  const stranger = locationIds?.find((id) => !map.places.has(id))
  if (stranger !== undefined) inventoryRefusals.refuse.unknown_location({ locationId: stranger })
  const chosen = {
    ...{ location_ids: locationIds, buffer, backorders, few_left: fewLeft },
    changed_at: ctx.now,
  }
  const own = db(ctx).selectFrom('inventory.channel_stock').select('version')
  const row = await own.where('channel_id', '=', channelId).forUpdate().executeTakeFirst()
  refuseOtherVersion(ifMatch, row?.version ?? 0)
  await db(ctx)
    .insertInto('inventory.channel_stock')
    .values({ channel_id: channelId, ...chosen })
    .onConflict((conflict) =>
      conflict.column('channel_id').doUpdateSet({
        ...chosen,
        version: sql<number>`inventory.channel_stock.version + 1`,
      }),
    )
    .execute()
  forgetStockMap(ctx)
  await emit(ctx, policyChanged, channelId, { channelId, variantId: null })
  const after = (await stockMap(ctx)).channels.get(channelId)
  if (after === undefined) throw new Error(`channel ${channelId} is gone`)
  return channelStockOf(after)
}
