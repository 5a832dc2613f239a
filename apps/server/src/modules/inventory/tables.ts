// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type {
  HoldState,
  MovementKind,
  ReservationState,
  SerialState,
  Tracking,
} from '@redthread/contract/inventory'
import type {
  ConsignmentId,
  ConsignmentKind,
  ConsignmentState,
  CountState,
} from '@redthread/contract/inventory-documents'
import type { BackorderKind } from '@redthread/contract/inventory-policies'
import type {
  AskedLines,
  HeldLines,
  KeptAnswer,
  LotList,
  Standing,
} from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { tablesOf } from '#platform/ctx.ts'

export interface InventoryTables {
  'inventory.channel_stock': {
    channel_id: Id<'chn'>
    location_ids: Id<'loc'>[] | null
    buffer: number
    backorders: boolean
    few_left: number
    version: Generated<number>
    changed_at: Temporal.Instant
  }
  'inventory.consignment': {
    id: ConsignmentId
    kind: ConsignmentKind
    from_location_id: Id<'loc'> | null
    to_location_id: Id<'loc'>
    supplier: string | null
    currency: Currency | null
    reference: string
    note: string
    expected_on: Temporal.PlainDate | null
    state: ConsignmentState
    version: Generated<number>
    created_by: string
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'inventory.consignment_line': {
    consignment_id: ConsignmentId
    variant_id: Id<'var'>
    position: number
    quantity: number
    shipped: Generated<number>
    received: Generated<number>
    damaged: Generated<number>
    unit_cost_minor: number | null
    lots: ColumnType<LotList, string | undefined, string>
    serials: Generated<string[]>
  }
  'inventory.count_line': {
    count_id: Id<'cnt'>
    variant_id: Id<'var'>
    expected: number | null
    counted: number | null
    rounds: Generated<number>
    first_counted: number | null
    lots: ColumnType<LotList, string | undefined, string>
    serials: Generated<string[]>
    counted_by: string | null
    counted_at: Temporal.Instant | null
  }
  'inventory.done': {
    operation: string
    reference: string
    answer: ColumnType<KeptAnswer, string, string>
    at: Temporal.Instant
  }
  'inventory.fence': {
    variant_id: Id<'var'>
    location_id: Id<'loc'>
    channel_id: Id<'chn'>
    quantity: number
    changed_at: Temporal.Instant
  }
  'inventory.hold': {
    id: Id<'hld'>
    reference: string
    channel_id: Id<'chn'>
    person_id: Id<'per'> | null
    asked: ColumnType<AskedLines, string, string>
    lines: ColumnType<HeldLines, string, string>
    state: HoldState
    order_id: Id<'ord'> | null
    expires_at: Temporal.Instant
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'inventory.item': {
    variant_id: Id<'var'>
    tracked: boolean
    tracking: Tracking
    safety_stock: Generated<number>
    low_stock_at: number | null
    backorder_limit: Generated<number>
    backorder_kind: Generated<BackorderKind>
    backorder_location_id: Id<'loc'> | null
    expected_on: Temporal.PlainDate | null
    version: Generated<number>
    changed_at: Temporal.Instant
  }
  'inventory.level': {
    variant_id: Id<'var'>
    location_id: Id<'loc'>
    on_hand: number
    unavailable: Generated<number>
    promised: Generated<number>
    short: Generated<number>
    safety_stock: Generated<number>
    low_stock_at: number | null
    own_rules: Generated<boolean>
    version: Generated<number>
    changed_at: Temporal.Instant
    standing: GeneratedAlways<Standing>
  }
  'inventory.lot': {
    variant_id: Id<'var'>
    id: Id<'lot'>
    location_id: Id<'loc'>
    code: string
    expires_on: Temporal.PlainDate | null
    on_hand: number
    blocked: Generated<boolean>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'inventory.movement': {
    variant_id: Id<'var'>
    id: Id<'mov'>
    location_id: Id<'loc'>
    kind: MovementKind
    quantity: number
    sign: number
    reason: string | null
    reference: string | null
    order_id: Id<'ord'> | null
    order_line_id: Id<'oln'> | null
    lot: string | null
    serials: string[] | null
    unit_cost_minor: number | null
    currency: Currency | null
    actor: string
    at: Temporal.Instant
  }
  'inventory.reservation': {
    variant_id: Id<'var'>
    id: Id<'rsv'>
    location_id: Id<'loc'>
    hold_id: Id<'hld'> | null
    reference: string
    line_id: string
    channel_id: Id<'chn'> | null
    bundle_id: Id<'var'> | null
    units: number
    quantity: number
    shipped: Generated<number>
    released: Generated<number>
    fenced: Generated<number>
    state: ReservationState
    order_id: Id<'ord'> | null
    order_line_id: Id<'oln'> | null
    expires_at: Temporal.Instant | null
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'inventory.serial': {
    variant_id: Id<'var'>
    serial: string
    location_id: Id<'loc'> | null
    state: SerialState
    order_id: Id<'ord'> | null
    changed_at: Temporal.Instant
  }
  'inventory.stock_count': {
    id: Id<'cnt'>
    location_id: Id<'loc'>
    note: string
    blind: boolean
    tolerance: number
    whole_location: boolean
    state: CountState
    version: Generated<number>
    created_by: string
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
}

/** The tables of inventory, which are its own. */
export const db = tablesOf<InventoryTables>()
