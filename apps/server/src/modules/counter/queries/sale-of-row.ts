import type { TillSale } from '@redthread/contract/counter'
import type { Selectable } from 'kysely'
import type { CounterTables } from '../tables.ts'

export type SaleRow = Selectable<CounterTables['counter.sale']>

export const saleColumns = [
  ...(['location_id', 'id', 'device_id', 'cart_id', 'state', 'name', 'customer', 'taken'] as const),
  ...(['count', 'total_minor', 'currency', 'opened_at', 'held_at', 'by'] as const),
  ...(['order_id', 'order_number', 'settled_at', 'version'] as const),
] as const

/** A sale as screens see it. */
export function saleOfRow(row: SaleRow): TillSale {
  return {
    id: row.id,
    state: row.state,
    cartId: row.cart_id,
    locationId: row.location_id,
    deviceId: row.device_id,
    name: row.name,
    customer: row.customer,
    taken: row.taken,
    count: row.count,
    total: row.total_minor,
    currency: row.currency,
    openedAt: row.opened_at,
    heldAt: row.held_at,
    by: row.by,
    orderId: row.order_id,
    orderNumber: row.order_number,
    settledAt: row.settled_at,
    version: row.version,
  }
}
