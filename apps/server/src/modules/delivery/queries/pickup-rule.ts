import type { Selectable } from 'kysely'
import type { PickupRule } from '@redthread/contract/delivery'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { DeliveryTables } from '../tables.ts'
import { deliveryMap } from './delivery-map.ts'

/** The columns that a pickup rule is read from. */
export const ruleColumns = [
  'location_id',
  'enabled',
  'prepare_minutes',
  'days_ahead',
  'cut_off',
  'hold_days',
  'version',
] as const

type Row = Pick<Selectable<DeliveryTables['delivery.pickup_rule']>, (typeof ruleColumns)[number]>

/** A store's own rule as the contract publishes it. */
export function ruleOfRow(row: Row): PickupRule {
  return {
    locationId: row.location_id,
    enabled: row.enabled,
    prepareMinutes: row.prepare_minutes,
    daysAhead: row.days_ahead,
    cutOff: row.cut_off === null ? null : row.cut_off.toString().slice(0, 5),
    holdDays: row.hold_days,
    own: true,
    version: row.version,
  }
}

const usual = { enabled: true, prepareMinutes: 60, daysAhead: 7, cutOff: null, holdDays: 5 }

/** How a store gives out what was ordered: by its own rule, else as usual. */
export async function pickupRule(ctx: Ctx, locationId: Id<'loc'>): Promise<PickupRule> {
  const { rules } = await deliveryMap(ctx)
  return rules.get(locationId) ?? { locationId, ...usual, own: false, version: 0 }
}
