import { sql } from 'kysely'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { availabilityOf, type Availability, type ItemRules } from '../rules/availability-of.ts'
import type { PartStock } from '../rules/availability-of.ts'
import type { Shelf } from '../rules/shelf.ts'
import { fenceRows } from '../holding/read-shelves.ts'
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
 * Tells what can be promised of variants in a channel, bundles by their parts; one statement per
 * table however many. A moment later it may be less: only a hold is a promise.
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
  const [items, shelves, arriving] = await Promise.all([
    itemsOf(ctx, counted),
    shelvesOf(ctx, counted, plan.sellsFrom),
    at === undefined ? new Map<string, number>() : inboundPieces(ctx, counted, at),
  ])
  const stock = new Map(
    counted.flatMap((id): [Id<'var'>, PartStock][] => {
      const item = items.get(id)
      if (item?.tracked !== true) return []
      const own = plan.sellsFrom.map((locationId) => {
        const key = levelKey(id, locationId)
        const shelf = shelves.get(key) ?? emptyShelf(id, locationId, item.safety_stock)
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

function emptyShelf(variantId: Id<'var'>, locationId: Id<'loc'>, safetyStock: number): Shelf {
  return { variantId, locationId, free: 0, safetyStock, fences: new Map(), backorderLimit: 0 }
}

async function itemsOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, ItemRules>> {
  const { rows } = await sql<ItemRules>`
    select variant_id, tracked, safety_stock, backorder_limit, backorder_kind,
      backorder_location_id, expected_on
    from inventory.item where variant_id = any(${ids}::text[])`.execute(ctx.tx)
  return new Map(rows.map((row) => [row.variant_id, row]))
}

interface FreeRow {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly free: number
  readonly safetyStock: number
}

async function shelvesOf(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
  places: readonly Id<'loc'>[],
): Promise<Map<string, Shelf>> {
  const [levels, fences] = await Promise.all([
    sql<FreeRow>`
      select variant_id as "variantId", location_id as "locationId",
        on_hand - unavailable - promised as free, safety_stock as "safetyStock"
      from inventory.level
      where variant_id = any(${ids}::text[]) and location_id = any(${places}::text[])`.execute(
      ctx.tx,
    ),
    fenceRows(ctx, ids),
  ])
  const fenced = Map.groupBy(fences, (row) => levelKey(row.variantId, row.locationId))
  return new Map(
    levels.rows.map((row) => {
      const key = levelKey(row.variantId, row.locationId)
      const own = (fenced.get(key) ?? []).map((one) => [one.channelId, one.quantity] as const)
      return [key, { ...row, fences: new Map(own), backorderLimit: 0 }]
    }),
  )
}
