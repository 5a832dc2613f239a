import type { Selectable } from 'kysely'
import type { OrderLine } from '@redthread/contract/orders'
import type { OrdersTables } from '../tables.ts'

export const orderColumns = [
  'customer_id',
  'id',
  'number',
  'cart_id',
  'channel_id',
  'location_id',
  'state',
  'payment_state',
  'fulfillment_state',
  'currency',
  'tax_included',
  'country',
  'locale',
  'contact',
  'delivery',
  'billing_address',
  'message',
  'shipping',
  'taxes',
  'coupons',
  'tags',
  'use_ids',
  'subtotal_minor',
  'shipping_subtotal_minor',
  'discount_minor',
  'shipping_minor',
  'tax_minor',
  'total_minor',
  'placed_by',
  'placed_at',
  'changed_at',
  'version',
] as const

export type OrderRecord = Selectable<OrdersTables['orders.order']>

export const lineColumns = [
  'id',
  'order_id',
  'rank',
  'variant_id',
  'product_id',
  'sku',
  'title',
  'detail',
  'image_url',
  'quantity',
  'canceled',
  'fulfilled',
  'unit_minor',
  'regular_minor',
  'subtotal_minor',
  'discounts',
  'total_minor',
  'net_minor',
  'tax_minor',
  'gross_minor',
  'tax_basis_points',
  'fulfillment_kind',
  'location_id',
  'day',
  'note',
] as const

type LineRecord = Pick<Selectable<OrdersTables['orders.line']>, (typeof lineColumns)[number]>

/** A line as it is kept, as it is told. */
export function lineOfRow(row: LineRecord): OrderLine {
  return {
    id: row.id,
    variantId: row.variant_id,
    productId: row.product_id,
    sku: row.sku,
    title: row.title,
    detail: row.detail,
    imageUrl: row.image_url,
    quantity: row.quantity,
    canceled: row.canceled,
    fulfilled: row.fulfilled,
    unit: row.unit_minor,
    regular: row.regular_minor,
    subtotal: row.subtotal_minor,
    discounts: [...row.discounts],
    total: row.total_minor,
    net: row.net_minor,
    tax: row.tax_minor,
    gross: row.gross_minor,
    taxBasisPoints: row.tax_basis_points,
    fulfillment: {
      kind: row.fulfillment_kind,
      locationId: row.location_id,
      day: row.day === null ? null : row.day.toString(),
    },
    note: row.note,
  }
}
