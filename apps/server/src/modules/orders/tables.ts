// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { PostalAddress } from '@redthread/contract/address'
import type {
  LineFulfillmentKind,
  OrderContact,
  OrderDelivery,
  OrderHistoryKind,
} from '@redthread/contract/orders'
import type {
  OrderChangeActions,
  OrderChangeState,
  OrderPreview,
} from '@redthread/contract/orders-changes'
import type { OwnDocument } from '@redthread/contract/orders-documents'
import type {
  OrderFulfillmentState,
  OrderPaymentState,
  OrderState,
} from '@redthread/contract/orders-states'
import type {
  OrderExportWish,
  OrderMarkKind,
  StoredDiscounts,
  StoredShipping,
  StoredTaxes,
} from '@redthread/contract/orders-stored'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface OrdersTables {
  'orders.bucket': {
    id: GeneratedAlways<number>
    channel_id: Id<'chn'>
    location_id: Id<'loc'> | null
    state: OrderState
    payment_state: OrderPaymentState
    fulfillment_state: OrderFulfillmentState
  }
  'orders.change': {
    customer_id: Id<'per'>
    order_id: Id<'ord'>
    id: Id<'och'>
    order_version: number
    state: OrderChangeState
    actions: ColumnType<OrderChangeActions, string, string>
    note: string | null
    preview: ColumnType<OrderPreview, string, string>
    total_before_minor: number
    total_after_minor: number
    created_by: string
    created_at: Temporal.Instant
    settled_at: Temporal.Instant | null
    version: Generated<number>
  }
  'orders.export_ticket': {
    hash: string
    wish: ColumnType<OrderExportWish, string, string>
    created_by: string
    expires_at: Temporal.Instant
  }
  'orders.happening': {
    customer_id: Id<'per'>
    order_id: Id<'ord'>
    id: Id<'ohp'>
    kind: OrderHistoryKind
    at: Temporal.Instant
    by: string
    amount_minor: number | null
    note: string | null
  }
  'orders.invoice': {
    customer_id: Id<'per'>
    order_id: Id<'ord'>
    series: string
    number: string
    paper: ColumnType<unknown, string, string>
    issued_at: Temporal.Instant
    issued_by: string
  }
  'orders.invoice_series': {
    series: string
    last: number
  }
  'orders.line': {
    customer_id: Id<'per'>
    order_id: Id<'ord'>
    id: Id<'oln'>
    rank: number
    variant_id: Id<'var'>
    product_id: Id<'prd'> | null
    sku: string
    title: string
    detail: string | null
    image_url: string | null
    quantity: number
    canceled: Generated<number>
    fulfilled: Generated<number>
    unit_minor: number
    regular_minor: number | null
    subtotal_minor: number
    discounts: ColumnType<StoredDiscounts, string, string>
    total_minor: number
    net_minor: number
    tax_minor: number
    gross_minor: number
    tax_basis_points: number
    fulfillment_kind: LineFulfillmentKind
    location_id: Id<'loc'> | null
    day: Temporal.PlainDate | null
    note: string | null
  }
  'orders.listing': {
    order_id: Id<'ord'>
    customer_id: Id<'per'>
    number: string
    bucket_id: number
    placed_at: Temporal.Instant
    total_minor: number
    currency: Currency
    name: string
    email: string | null
    pieces: number
    tags: Generated<string[]>
    words: string
    changed_at: Temporal.Instant
    version: number
  }
  'orders.mark': {
    kind: OrderMarkKind
    value: string
    placed_at: Temporal.Instant
    order_id: Id<'ord'>
    bucket_id: number
  }
  'orders.note': {
    customer_id: Id<'per'>
    order_id: Id<'ord'>
    id: Id<'ont'>
    body: string
    by: string
    at: Temporal.Instant
  }
  'orders.order': {
    customer_id: Id<'per'>
    id: Id<'ord'>
    number: string
    cart_id: Id<'crt'>
    channel_id: Id<'chn'>
    location_id: Id<'loc'> | null
    state: OrderState
    payment_state: OrderPaymentState
    fulfillment_state: OrderFulfillmentState
    currency: Currency
    tax_included: boolean
    country: string
    locale: Locale
    contact: ColumnType<OrderContact, string, string>
    delivery: ColumnType<OrderDelivery | null, string | null, string | null>
    billing_address: ColumnType<PostalAddress | null, string | null, string | null>
    message: string | null
    shipping: ColumnType<StoredShipping, string, string>
    taxes: ColumnType<StoredTaxes, string, string>
    coupons: string[]
    tags: Generated<string[]>
    use_ids: Generated<Id<'use'>[]>
    subtotal_minor: number
    shipping_subtotal_minor: number
    discount_minor: number
    shipping_minor: number
    tax_minor: number
    total_minor: number
    placed_by: string
    placed_at: Temporal.Instant
    changed_at: Temporal.Instant
    version: Generated<number>
  }
  'orders.paper_ticket': {
    hash: string
    order_id: Id<'ord'>
    document: OwnDocument
    locale: Locale | null
    expires_at: Temporal.Instant
  }
  'orders.throttle': {
    key: string
    failures: number
    next_at: Temporal.Instant
    last_at: Temporal.Instant
  }
}

/** The tables of orders, which are its own. */
export const db = tablesOf<OrdersTables>()
