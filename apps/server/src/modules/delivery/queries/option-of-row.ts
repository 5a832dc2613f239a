import type { Selectable } from 'kysely'
import type { DeliveryOption } from '@redthread/contract/delivery'
import type { DeliveryTables } from '../tables.ts'

/** The columns that an option is read from. */
export const optionColumns = [
  'id',
  'code',
  'name',
  'description',
  'kind',
  'carrier',
  'currency',
  'channel_ids',
  'zone_ids',
  'rates',
  'free_from_minor',
  'max_weight_g',
  'pace',
  'needs_phone',
  'state',
  'rank',
  'version',
  'created_at',
  'changed_at',
] as const

/** An option as the contract publishes it. */
export function optionOfRow(row: Selectable<DeliveryTables['delivery.option']>): DeliveryOption {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    description: row.description,
    kind: row.kind,
    carrier: row.carrier,
    currency: row.currency,
    channelIds: row.channel_ids,
    zoneIds: row.zone_ids,
    rates: [...row.rates],
    freeFrom: row.free_from_minor,
    maxWeightG: row.max_weight_g,
    pace: row.pace,
    needsPhone: row.needs_phone,
    state: row.state,
    rank: row.rank,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}
