// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type {
  DeliveryKind,
  DeliveryPace,
  DeliveryRates,
  DeliveryState,
  ZoneAreas,
} from '@redthread/contract/delivery'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Words } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface DeliveryTables {
  'delivery.option': {
    id: Id<'dop'>
    code: string
    name: ColumnType<Words, string, string>
    description: ColumnType<Words, string, string>
    kind: DeliveryKind
    carrier: string
    currency: Currency
    channel_ids: Id<'chn'>[]
    zone_ids: Id<'dzn'>[]
    rates: ColumnType<DeliveryRates, string, string>
    free_from_minor: number | null
    max_weight_g: number | null
    pace: ColumnType<DeliveryPace, string, string>
    needs_phone: boolean
    state: Generated<DeliveryState>
    rank: Generated<number>
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'delivery.pickup_rule': {
    location_id: Id<'loc'>
    enabled: boolean
    prepare_minutes: number
    days_ahead: number
    cut_off: Temporal.PlainTime | null
    hold_days: number
    version: Generated<number>
    changed_at: Temporal.Instant
  }
  'delivery.zone': {
    id: Id<'dzn'>
    code: string
    name: ColumnType<Words, string, string>
    areas: ColumnType<ZoneAreas, string, string>
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
}

/** The tables of delivery, which are its own. */
export const db = tablesOf<DeliveryTables>()
