import type { Selectable } from 'kysely'
import type { PickupRule } from '@redthread/contract/delivery'
import type { DeliveryTables } from '../tables.ts'

/** The columns that a pickup rule is read from. */
export const pickupRuleColumns = [
  'location_id',
  'enabled',
  'prepare_minutes',
  'days_ahead',
  'cut_off',
  'hold_days',
  'version',
] as const

type Row = Pick<
  Selectable<DeliveryTables['delivery.pickup_rule']>,
  (typeof pickupRuleColumns)[number]
>

/** A store's own rule as the contract publishes it. */
export function pickupRuleOfRow(row: Row): PickupRule {
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
