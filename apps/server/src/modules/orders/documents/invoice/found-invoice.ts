import type { Invoice } from '@redthread/contract/orders-documents'
import type { Ctx } from '#platform/ctx.ts'
import type { OrderRecord } from '../../queries/line-of-row.ts'
import { db } from '../../tables.ts'
import type { StoredPaper } from './stored-paper.ts'

/** An issued invoice and what it says. */
export interface FoundInvoice {
  readonly invoice: Invoice
  readonly paper: StoredPaper
}

/** The invoice of an order; null where none was issued. */
export async function foundInvoice(
  ctx: Ctx,
  { customer_id, id }: Pick<OrderRecord, 'customer_id' | 'id'>,
): Promise<FoundInvoice | null> {
  const row = await db(ctx)
    .selectFrom('orders.invoice')
    .select(['number', 'paper', 'issued_at', 'issued_by'])
    .where('customer_id', '=', customer_id)
    .where('order_id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { number, issued_at: issuedAt, issued_by: issuedBy } = row
  return { invoice: { number, orderId: id, issuedAt, issuedBy }, paper: row.paper as StoredPaper }
}
