import { sql } from 'kysely'
import type { LevelChoice, StockDetail, StockFence } from '@redthread/contract/inventory-policies'
import { policyChanged } from '@redthread/contract/inventory'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { requireThere } from '../guards/document-guards.ts'
import { refuseFaultyKeys, startTracking } from '../guards/stock-guards.ts'
import { tellAvailability } from '../holding/tell-moves.ts'
import { stockDetail } from '../queries/stock-detail.ts'
import { stockMap } from '../queries/stock-map.ts'

interface LevelRules {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly choice: LevelChoice
}

/** Sets safety stock and low mark of one location; null takes both from the variant again. */
export async function setLevelRules(ctx: Ctx, rules: LevelRules): Promise<StockDetail> {
  const { variantId, locationId, choice } = rules
  requireThere(ctx, 'inventory:write', locationId)
  await refuseFaultyKeys(ctx, [{ variantId, locationId }])
  await startTracking(ctx, [variantId])
  const { safetyStock, lowStockAt } = choice
  const isOwn = safetyStock !== null || lowStockAt !== null
  await sql`
    insert into inventory.level as l (variant_id, location_id, on_hand, safety_stock,
      low_stock_at, own_rules, changed_at)
    select ${variantId}, ${locationId}, 0, coalesce(${safetyStock}::int, i.safety_stock),
      coalesce(${lowStockAt}::int, i.low_stock_at), ${isOwn}, ${ctx.now}
    from inventory.item i where i.variant_id = ${variantId}
    on conflict (variant_id, location_id) do update set safety_stock = excluded.safety_stock,
      low_stock_at = excluded.low_stock_at, own_rules = excluded.own_rules`.execute(ctx.tx)
  return told(ctx, rules)
}

interface Fencing extends StockFence {
  readonly variantId: Id<'var'>
}

/**
 * Keeps pieces at a location for one channel alone: others do not see them, it sells them first.
 * The number counts down as the channel sells.
 */
export async function setFence(ctx: Ctx, fence: Fencing): Promise<StockDetail> {
  const { variantId, locationId, channelId, quantity } = fence
  requireThere(ctx, 'inventory:write', locationId)
  await refuseFaultyKeys(ctx, [{ variantId, locationId }])
  if (!(await stockMap(ctx)).channels.has(channelId)) {
    channelsRefusals.refuse.unknown_channel({ channelId })
  }
  await startTracking(ctx, [variantId])
  await sql`
    insert into inventory.level (variant_id, location_id, on_hand, changed_at)
    values (${variantId}, ${locationId}, 0, ${ctx.now}) on conflict do nothing`.execute(ctx.tx)
  await sql`
    select from inventory.level where variant_id = ${variantId}
      and location_id = ${locationId} for no key update`.execute(ctx.tx)
  await sql`
    insert into inventory.fence (variant_id, location_id, channel_id, quantity, changed_at)
    values (${variantId}, ${locationId}, ${channelId}, ${quantity}, ${ctx.now})
    on conflict (variant_id, location_id, channel_id) do update
      set quantity = excluded.quantity, changed_at = excluded.changed_at`.execute(ctx.tx)
  return told(ctx, fence)
}

async function told(
  ctx: Ctx,
  { variantId, locationId }: { variantId: Id<'var'>; locationId: Id<'loc'> },
): Promise<StockDetail> {
  await emit(ctx, policyChanged, variantId, { channelId: null, variantId })
  await tellAvailability(ctx, [{ variantId, locationId }])
  return stockDetail(ctx, variantId)
}
