import { sql } from 'kysely'
import type { Channel } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import { bundleParts, type Bundles } from '#modules/catalog/index.ts'
import { channelsStamp, everyChannel } from '#modules/channels/index.ts'
import { everyLocation, locationsStamp, type LocationFacts } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { Snapshot } from '#platform/snapshot.ts'
import { sellsFrom } from '../rules/sells-from.ts'
import { db } from '../tables.ts'

/** From where a channel sells, and on which terms. */
export interface ChannelPlan {
  readonly channelId: Id<'chn'>
  /** First choice first. */
  readonly sellsFrom: readonly Id<'loc'>[]
  /** Those of them that ship; all where none does. */
  readonly shipsFrom: readonly Id<'loc'>[]
  readonly buffer: number
  readonly backorders: boolean
  readonly fewLeft: number
  readonly holdMs: number
  /** What was chosen by hand; null: the usual rule. */
  readonly chosen: readonly Id<'loc'>[] | null
  readonly version: number
}

/** What rarely changes and every promise asks for. */
export interface StockMap {
  readonly places: ReadonlyMap<Id<'loc'>, LocationFacts>
  readonly channels: ReadonlyMap<Id<'chn'>, ChannelPlan>
  readonly bundles: Bundles
  /** The largest buffer of any channel: above it, no channel sees a small change. */
  readonly mostBuffer: number
}

type Rules = Omit<StockMap, 'bundles'>

const snapshot = new Snapshot<Rules>({ load, stamp })
const usualHoldMs = 15 * 60_000

/** Channels, locations and bundles as stock knows them, from memory. */
export function stockMap(ctx: Ctx): StockMap | Promise<StockMap> {
  const rules = snapshot.of(ctx)
  const bundles = bundleParts(ctx)
  if (rules instanceof Promise || bundles instanceof Promise) return joined(rules, bundles)
  return { ...rules, bundles }
}

async function joined(
  rules: Rules | Promise<Rules>,
  bundles: Bundles | Promise<Bundles>,
): Promise<StockMap> {
  const [known, parts] = await Promise.all([rules, bundles])
  return { ...known, bundles: parts }
}

/** Says that this unit of work changes the rules of a channel. */
export function forgetStockMap(ctx: Ctx): void {
  snapshot.changedIn(ctx)
}

async function stamp(ctx: Ctx): Promise<number> {
  const own = sql<{ stamp: number }>`
    select coalesce(sum(version), 0) as stamp from inventory.channel_stock`.execute(ctx.tx)
  const stamps = await Promise.all([
    channelsStamp(ctx),
    locationsStamp(ctx),
    own.then(({ rows }) => Number(rows[0]?.stamp ?? 0)),
  ])
  return stamps.reduce((sum, one) => sum + one, 0)
}

async function load(ctx: Ctx): Promise<Rules> {
  const [channels, locations, chosen] = await Promise.all([
    everyChannel(ctx),
    everyLocation(ctx),
    db(ctx)
      .selectFrom('inventory.channel_stock')
      .select(['channel_id', 'location_ids', 'buffer', 'backorders', 'few_left', 'version'])
      .execute(),
  ])
  const choices = new Map(chosen.map((row) => [row.channel_id, row]))
  const plans = channels.map((channel) => planOf(channel, locations, choices.get(channel.id)))
  return {
    places: new Map(locations.map((place) => [place.id, place])),
    channels: new Map(plans.map((plan) => [plan.channelId, plan])),
    mostBuffer: Math.max(0, ...plans.map(({ buffer }) => buffer)),
  }
}

interface Choice {
  readonly location_ids: Id<'loc'>[] | null
  readonly buffer: number
  readonly backorders: boolean
  readonly few_left: number
  readonly version: number
}

function planOf(
  channel: Channel,
  locations: readonly LocationFacts[],
  choice: Choice | undefined,
): ChannelPlan {
  const chosen = choice?.location_ids ?? null
  const from = sellsFrom(channel, locations, chosen)
  const ships = from.filter(({ services }) => services.includes('ship_from'))
  const minutes = channel.settings.reservationMinutes
  return {
    channelId: channel.id,
    sellsFrom: from.map(({ id }) => id),
    shipsFrom: (ships.length > 0 ? ships : from).map(({ id }) => id),
    buffer: choice?.buffer ?? 0,
    backorders: choice?.backorders ?? true,
    fewLeft: choice?.few_left ?? 3,
    holdMs: minutes === undefined ? usualHoldMs : minutes * 60_000,
    chosen,
    version: choice?.version ?? 0,
  }
}
