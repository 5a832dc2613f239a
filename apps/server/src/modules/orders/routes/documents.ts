import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape } from '@redthread/contract/define'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { OrderId } from '@redthread/contract/orders'
import {
  DocumentFind,
  DocumentMail,
  DocumentMailed,
  DocumentQuery,
  DocumentTicket,
  documentsRefusals,
  Invoice,
  InvoiceRequest,
  OrderDocument,
  Pdf,
} from '@redthread/contract/orders-documents'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { route } from '#platform/route.ts'
import { drawDocument } from '../documents/draw-document.ts'
import { findDocument } from '../documents/find-document.ts'
import { issueInvoice } from '../documents/invoice/issue-invoice.ts'
import { mailDocument } from '../documents/mail-document.ts'
import { requireReader } from '../documents/require-reader.ts'
import { sendDocument } from '../documents/send-document.ts'
import { findOrder } from '../queries/find-order.ts'

const { codes } = ordersRefusals
const params = Shape({ orderId: OrderId })
const drawing = [
  codes.unknown_order,
  channelsRefusals.codes.unknown_channel,
  channelsRefusals.codes.unknown_brand,
  locationsRefusals.codes.unknown_location,
  paymentsRefusals.codes.unknown_payment,
]

/** Papers of an order: for its person, for colleagues, and for who knows number and contact. */
export const documentRoutes = [
  route({
    method: 'GET',
    path: '/v1/orders/:orderId/documents/:document',
    name: 'orders.get_document',
    summary:
      'Receipt, invoice or packing slip of an order as a PDF, drawn in its brand and language',
    may: 'party',
    params: Shape({ orderId: OrderId, document: OrderDocument }),
    query: DocumentQuery,
    answer: { 200: Pdf },
    perMinute: 60,
    refusals: [...drawing, documentsRefusals.codes.no_invoice],
    handle: async (ctx, { params: { orderId, document }, query: { locale } }) => {
      const found = await findOrder(ctx, orderId)
      await requireReader(ctx, found.row)
      return sendDocument(await drawDocument(ctx, found, { document, locale }))
    },
  }),
  route({
    method: 'POST',
    path: '/v1/orders/:orderId/invoice',
    name: 'orders.issue_invoice',
    summary: 'Ask for the invoice of an order; it is issued once, its number leaves no gap',
    may: 'party',
    params,
    body: InvoiceRequest,
    answer: { 200: Invoice },
    refusals: [...drawing, documentsRefusals.codes.nothing_to_invoice],
    handle: (ctx, { params: { orderId }, body }) => issueInvoice(ctx, { orderId, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/orders/:orderId/document-mails',
    name: 'orders.mail_document',
    summary: 'Send receipt or invoice of an order by mail, the PDF with it',
    may: 'party',
    params,
    body: DocumentMail,
    answer: { 200: DocumentMailed },
    perMinute: 10,
    refusals: [...drawing, documentsRefusals.codes.no_invoice, documentsRefusals.codes.no_address],
    handle: (ctx, { params: { orderId }, body }) => mailDocument(ctx, { orderId, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/orders/find-document',
    name: 'orders.find_document',
    summary: 'A link to receipt or invoice without an account, by number and mail address or phone',
    may: 'visitor',
    perMinute: 30,
    body: DocumentFind,
    answer: { 200: DocumentTicket },
    secret: ['path'],
    refusals: [
      codes.not_found_with_this,
      codes.too_many_attempts,
      codes.unknown_order,
      documentsRefusals.codes.no_invoice,
    ],
    handle: (ctx, { body, ip }) => findDocument(ctx, { ...body, ip }),
  }),
]
