// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type { PostalAddress } from '@redthread/contract/address'
import type {
  ChosenOption,
  FulfillmentKind,
  FulfillmentState,
  FulfillmentStepAction,
  ParcelTracking,
  Recipient,
  WhichPieces,
} from '@redthread/contract/fulfillment'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface FulfillmentTables {
  'fulfillment.followed_order': {
    customer_id: Id<'per'>
    order_id: Id<'ord'>
    times: Generated<number>
  }
  'fulfillment.fulfillment_order': {
    customer_id: Id<'per'>
    id: Id<'ful'>
    order_id: Id<'ord'>
    order_number: string
    channel_id: Id<'chn'>
    location_id: Id<'loc'> | null
    kind: FulfillmentKind
    state: FulfillmentState
    held: Generated<boolean>
    group_key: string
    due_on: Temporal.PlainDate
    option: ColumnType<ChosenOption | null, string | null, string | null>
    recipient: ColumnType<Recipient, string, string>
    address: ColumnType<PostalAddress | null, string | null, string | null>
    locale: Locale
    code: string | null
    wrong_codes: Generated<number>
    hold_until: Temporal.PlainDate | null
    collected_by: string | null
    tracking: ColumnType<ParcelTracking | null, string | null, string | null>
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'fulfillment.line': {
    customer_id: Id<'per'>
    fulfillment_id: Id<'ful'>
    order_line_id: Id<'oln'>
    rank: number
    variant_id: Id<'var'>
    sku: string
    title: string
    detail: string | null
    quantity: number
    picked: Generated<number>
    which: ColumnType<WhichPieces | null, string | null, string | null>
  }
  'fulfillment.step': {
    customer_id: Id<'per'>
    fulfillment_id: Id<'ful'>
    number: number
    action: FulfillmentStepAction
    from_state: FulfillmentState | null
    to_state: FulfillmentState
    at: Temporal.Instant
    by: string
    note: string | null
  }
}

/** The tables of fulfillment, which are its own. */
export const db = tablesOf<FulfillmentTables>()
