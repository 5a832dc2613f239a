import { documentsRefusals, type OrderDocument } from '@redthread/contract/orders-documents'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import type { FoundOrder } from '../queries/find-order.ts'
import { foundInvoice } from './invoice/found-invoice.ts'
import { drawnAgain } from './invoice/stored-paper.ts'
import { paperOrderOf } from './model/paper-order-of.ts'
import { drawInvoice } from './paper/draw-invoice.ts'
import { drawPackingSlip } from './paper/draw-packing-slip.ts'
import { drawReceipt } from './paper/draw-receipt.ts'

/** A PDF and what to save it as. */
export interface DrawnDocument {
  readonly name: string
  readonly bytes: Uint8Array
}

interface Wanted {
  readonly document: OrderDocument
  readonly locale?: Locale | undefined
}

/**
 * Draws a paper of an order. An invoice says what it said when it was issued, and is refused before
 * that; the others say how the order stands now.
 */
export async function drawDocument(
  ctx: Ctx,
  found: FoundOrder,
  { document, locale }: Wanted,
): Promise<DrawnDocument> {
  const { number } = found.row
  if (document === 'invoice') return issued(ctx, found)
  const order = await paperOrderOf(ctx, found, locale)
  return document === 'receipt'
    ? { name: `receipt-${number}.pdf`, bytes: await drawReceipt(order) }
    : { name: `packing-slip-${number}.pdf`, bytes: await drawPackingSlip(order) }
}

async function issued(ctx: Ctx, found: FoundOrder): Promise<DrawnDocument> {
  const kept = await foundInvoice(ctx, found.row)
  if (kept === null) return documentsRefusals.refuse.no_invoice({ orderId: found.row.id })
  const { house } = await paperOrderOf(ctx, found)
  const order = drawnAgain(kept.paper, house)
  const { number, issuedAt } = kept.invoice
  const at = issuedAt.toZonedDateTimeISO(order.placedAt.timeZoneId)
  const bytes = await drawInvoice({ number, issuedAt: at, order })
  return { name: `invoice-${number}.pdf`, bytes }
}
