import type { Wire } from '@redthread/client/wire'
import type {
  DocumentMail,
  Invoice,
  InvoiceRequest,
  OrderDocument,
} from '@redthread/contract/orders-documents'
import { answer } from './answer.ts'
import { api } from './api.ts'

/** Reads a paper of an order as a PDF; asked for as staff, so a plain link would not do. */
export function readDocument(orderId: string, document: OrderDocument): Promise<Blob> {
  const params = { path: { orderId, document } }
  return answer<Blob>(
    api.GET('/v1/orders/{orderId}/documents/{document}', { params, parseAs: 'blob' }),
  )
}

/** Issues the invoice of an order; asked again it is the same one. */
export function issueInvoice(orderId: string, body: InvoiceRequest): Promise<Wire<Invoice>> {
  const params = { path: { orderId } }
  return answer<Wire<Invoice>>(api.POST('/v1/orders/{orderId}/invoice', { params, body } as never))
}

/** Sends receipt or invoice by mail; tells to which address. */
export function mailDocument(orderId: string, body: DocumentMail): Promise<{ to: string }> {
  const params = { path: { orderId } }
  return answer<{ to: string }>(api.POST('/v1/orders/{orderId}/document-mails', { params, body }))
}
