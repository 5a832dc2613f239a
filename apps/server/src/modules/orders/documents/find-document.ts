import { documentsRefusals, type DocumentFind } from '@redthread/contract/orders-documents'
import type { DocumentTicket } from '@redthread/contract/orders-documents'
import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import { findGuestOrder } from '../commands/find-guest-order.ts'
import { foundInvoice } from './invoice/found-invoice.ts'
import { paperTicket } from './paper-ticket.ts'

/** Who asks for a paper, and from where. */
interface Asking extends DocumentFind {
  readonly ip: string
}

/**
 * Gives a link to a paper of an order to whoever knows its number and its mail address or phone.
 * Misses are refused alike and counted, as where an order is looked for.
 */
export async function findDocument(ctx: Ctx, asking: Asking): Promise<DocumentTicket | Refusal> {
  const { document, locale = null } = asking
  const order = await findGuestOrder(ctx, asking)
  if (order instanceof Refusal) return order
  const { id: orderId, customerId } = order
  if (document === 'invoice' && (await isMissing(ctx, { id: orderId, customer_id: customerId }))) {
    return new Refusal(documentsRefusals.codes.no_invoice, { orderId })
  }
  return paperTicket(ctx, { orderId, document, locale })
}

async function isMissing(ctx: Ctx, order: Parameters<typeof foundInvoice>[1]): Promise<boolean> {
  return (await foundInvoice(ctx, order)) === null
}
