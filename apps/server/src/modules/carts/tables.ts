// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type { PostalAddress } from '@redthread/contract/address'
import type { CartState, KeptContact } from '@redthread/contract/carts'
import type { AddedBy, KeptMerge, LineWay } from '@redthread/contract/carts-lines'
import type { KeptKind, ShareKind, VisitReason } from '@redthread/contract/carts-shared'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface CartsTables {
  'carts.cart': {
    customer_id: Id<'per'>
    id: Id<'crt'>
    channel_id: Id<'chn'>
    location_id: Id<'loc'> | null
    buyer_id: Id<'per'> | null
    state: Generated<CartState>
    version: Generated<number>
    count: Generated<number>
    country: string
    locale: Locale | null
    contact: ColumnType<KeptContact, string | undefined, string>
    address: ColumnType<PostalAddress | null, string | null, string | null>
    billing_address: ColumnType<PostalAddress | null, string | null, string | null>
    delivery_option_id: Id<'dop'> | null
    note: string | null
    merged_into: Id<'crt'> | null
    order_id: Id<'ord'> | null
    frozen_for: string | null
    frozen_until: Temporal.Instant | null
    created_by: string
    created_at: Temporal.Instant
    touched_at: Temporal.Instant
    abandoned_at: Temporal.Instant | null
    expires_at: Temporal.Instant
  }
  'carts.coupon': {
    customer_id: Id<'per'>
    cart_id: Id<'crt'>
    code: string
    entered_at: Temporal.Instant
  }
  'carts.hand_over': {
    code_hash: string
    id: Id<'hov'>
    customer_id: Id<'per'>
    cart_id: Id<'crt'>
    made_by: string
    created_at: Temporal.Instant
    expires_at: Temporal.Instant
    taken_at: Temporal.Instant | null
    taken_by: string | null
  }
  'carts.kept_item': {
    customer_id: Id<'per'>
    channel_id: Id<'chn'>
    kind: KeptKind
    variant_id: Id<'var'>
    quantity: number
    kept_at: Temporal.Instant
  }
  'carts.line': {
    customer_id: Id<'per'>
    cart_id: Id<'crt'>
    id: Id<'lin'>
    variant_id: Id<'var'>
    quantity: number
    kind: LineWay | null
    location_id: Id<'loc'> | null
    pickup_day: Temporal.PlainDate | null
    way: string
    note: string | null
    told_minor: number
    told_sale: boolean
    told_at: Temporal.Instant
    added_by: AddedBy
    added_at: Temporal.Instant
  }
  'carts.merge': {
    customer_id: Id<'per'>
    cart_id: Id<'crt'>
    from_cart_id: Id<'crt'>
    from_customer_id: Id<'per'>
    lines: ColumnType<KeptMerge, string, string>
    merged_at: Temporal.Instant
    seen_at: Temporal.Instant | null
  }
  'carts.share': {
    token_hash: string
    kind: ShareKind
    customer_id: Id<'per'>
    cart_id: Id<'crt'> | null
    channel_id: Id<'chn'>
    created_at: Temporal.Instant
    expires_at: Temporal.Instant
  }
  'carts.visit': {
    customer_id: Id<'per'>
    cart_id: Id<'crt'>
    id: Id<'vst'>
    actor: string
    location_id: Id<'loc'> | null
    reason: VisitReason
    note: string | null
    opened_at: Temporal.Instant
    closed_at: Temporal.Instant | null
  }
}

/** The tables of carts, which are its own. */
export const db = tablesOf<CartsTables>()
