import { sql } from 'kysely'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { availabilityOf, type Availability, type ItemRules } from '../rules/availability-of.ts'
import type { PartStock } from '../rules/availability-of.ts'
import type { Shelf } from '../rules/shelf.ts'
import { levelKey } from '../holding/lock-levels.ts'
import { inboundPieces } from './inbound.ts'
import { stockMap } from './stock-map.ts'

/** In which channel, of which variants, and with what arrives by when. */
export interface AvailabilityAsked {
  readonly channelId: Id<'chn'>
  readonly variantIds: readonly Id<'var'>[]
  /** With what is on its way and expected by this day. */
  readonly at?: Temporal.PlainDate
}

/**
 * Tells what can be promised of variants in a channel, bundles by their parts; in one
 * statement however many. A moment later it may be less: only a hold is a promise.
 */
export async function availability(
  ctx: Ctx,
  { channelId, variantIds, at }: AvailabilityAsked,
): Promise<Map<Id<'var'>, Availability>> {
  const map = await stockMap(ctx)
  const plan = map.channels.get(channelId)
  if (plan === undefined) return channelsRefusals.refuse.unknown_channel({ channelId })
  const parts = new Map(
    variantIds.map((id) => [id, map.bundles.get(id) ?? [{ variantId: id, quantity: 1 }]]),
  )
  const counted = [...new Set([...parts.values()].flat().map(({ variantId }) => variantId))]
  if (counted.length === 0) return new Map()
  const [items, arriving] = await Promise.all([
    shelvedItems(ctx, counted, plan.sellsFrom),
    at === undefined ? new Map<string, number>() : inboundPieces(ctx, counted, at),
  ])
  const stock = new Map(
    counted.flatMap((id): [Id<'var'>, PartStock][] => {
      const item = items.get(id)
      if (item?.tracked !== true) return []
      const own = plan.sellsFrom.map((locationId) => {
        const key = levelKey(id, locationId)
        const shelf = shelfOf(item, locationId)
        const limit = item.backorder_location_id === locationId ? item.backorder_limit : 0
        const more = arriving.get(key) ?? 0
        return { ...shelf, free: shelf.free + more, backorderLimit: plan.backorders ? limit : 0 }
      })
      return [[id, { shelves: own, item }]]
    }),
  )
  return new Map(
    [...parts].map(([id, of]) => [id, availabilityOf({ variantId: id, parts: of, plan }, stock)]),
  )
}

interface ShelvedItem extends ItemRules {
  readonly levels: readonly Level[] | null
  readonly fences: readonly Fence[] | null
}
interface Level {
  readonly locationId: Id<'loc'>
  readonly free: number
  readonly safetyStock: number
}
interface Fence {
  readonly locationId: Id<'loc'>
  readonly channelId: Id<'chn'>
  readonly quantity: number
}

function shelfOf({ variant_id: variantId, ...item }: ShelvedItem, locationId: Id<'loc'>): Shelf {
  const level = item.levels?.find((one) => one.locationId === locationId)
  const kept = level === undefined ? [] : (item.fences ?? [])
  const fences = kept.filter((one) => one.locationId === locationId)
  return {
    ...{ variantId, locationId, backorderLimit: 0 },
    free: level?.free ?? 0,
    safetyStock: level?.safetyStock ?? item.safety_stock,
    fences: new Map(fences.map(({ channelId, quantity }) => [channelId, quantity])),
  }
}

/** The stock rules of variants, with what lies at some places; one statement however many. */
async function shelvedItems(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
  places: readonly Id<'loc'>[],
): Promise<Map<string, ShelvedItem>> {
  const { rows } = await sql<ShelvedItem>`
    select i.variant_id, tracked, safety_stock, backorder_limit, backorder_kind,
      backorder_location_id, expected_on,
      (select json_agg(json_build_object('locationId', location_id, 'safetyStock', safety_stock,
          'free', on_hand - unavailable - promised))
        from inventory.level l
        where l.variant_id = i.variant_id and location_id = any(${places}::text[])) as levels,
      (select json_agg(json_build_object('locationId', location_id, 'channelId', channel_id,
          'quantity', quantity))
        from inventory.fence f where f.variant_id = i.variant_id) as fences
    from inventory.item i
    where i.variant_id = any((select ${ids}::text[])::text[])`.execute(ctx.tx)
  return new Map(rows.map((row) => [row.variant_id, row]))
}
