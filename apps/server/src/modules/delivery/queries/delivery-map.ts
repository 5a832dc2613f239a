import { sql } from 'kysely'
import type { DeliveryOption, DeliveryZone, PickupRule } from '@redthread/contract/delivery'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { Snapshot } from '#platform/snapshot.ts'
import { db } from '../tables.ts'
import { optionColumns, optionOfRow } from './option-of-row.ts'
import { pickupRuleColumns, pickupRuleOfRow } from './pickup-rule-of-row.ts'
import { zoneColumns, zoneOfRow } from './zone-of-row.ts'

/** Everything that decides how goods reach people, kept in memory. */
export interface DeliveryMap {
  readonly zones: ReadonlyMap<string, DeliveryZone>
  /** Those that are offered, in their order. */
  readonly options: readonly DeliveryOption[]
  readonly rules: ReadonlyMap<Id<'loc'>, PickupRule>
}

const snapshot = new Snapshot<DeliveryMap>({ load, stamp })

/** Zones, options and pickup rules, from memory. */
export function deliveryMap(ctx: Ctx): DeliveryMap | Promise<DeliveryMap> {
  return snapshot.of(ctx)
}

/** Says that this unit of work changes zones, options or pickup rules. */
export function forgetDeliveryMap(ctx: Ctx): void {
  snapshot.changedIn(ctx)
}

// Rows are never deleted and versions only grow: every change moves the sum.
async function stamp(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select (select coalesce(sum(version), 0) from delivery.zone)
      + (select coalesce(sum(version), 0) from delivery.option)
      + (select coalesce(sum(version), 0) from delivery.pickup_rule) as stamp`.execute(ctx.tx)
  return rows[0]?.stamp ?? 0
}

async function load(ctx: Ctx): Promise<DeliveryMap> {
  const [zones, options, rules] = await Promise.all([
    db(ctx).selectFrom('delivery.zone').select(zoneColumns).execute(),
    db(ctx)
      .selectFrom('delivery.option')
      .select(optionColumns)
      .where('state', '=', 'active')
      .orderBy('rank')
      .orderBy('id')
      .execute(),
    db(ctx).selectFrom('delivery.pickup_rule').select(pickupRuleColumns).execute(),
  ])
  return {
    zones: new Map(zones.map((row) => [row.id, zoneOfRow(row)])),
    options: options.map(optionOfRow),
    rules: new Map(rules.map((row) => [row.location_id, pickupRuleOfRow(row)])),
  }
}
