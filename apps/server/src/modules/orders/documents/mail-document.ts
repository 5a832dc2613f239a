import { documentsRefusals, type DocumentMail } from '@redthread/contract/orders-documents'
import type { Id } from '@redthread/kernel/id'
import { money } from '@redthread/kernel/money'
import { channelDetail } from '#modules/channels/index.ts'
import { sendMessage } from '#modules/messages/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import { findOrder } from '../queries/find-order.ts'
import { drawDocument } from './draw-document.ts'
import type { PaperOrder } from './model/paper-order.ts'
import { paperOrderOf } from './model/paper-order-of.ts'
import { requireReader } from './require-reader.ts'

interface Wanted extends DocumentMail {
  readonly orderId: Id<'ord'>
}

/**
 * Sends a paper of an order by mail, the PDF with it. A person gets it at the address of their
 * order and nowhere else; colleagues who may change orders name any. Gives the address.
 */
export async function mailDocument(ctx: Ctx, wanted: Wanted): Promise<{ to: string }> {
  const { orderId, document } = wanted
  const found = await findOrder(ctx, orderId)
  await requireReader(ctx, found.row)
  if (wanted.to !== undefined) requireForOrder(ctx, 'orders:write', found.row)
  const to = wanted.to ?? found.row.contact.email
  if (to === null) return documentsRefusals.refuse.no_address({ orderId })
  const [order, drawn, { brandId }] = await Promise.all([
    paperOrderOf(ctx, found),
    drawDocument(ctx, found, { document }),
    channelDetail(ctx, found.row.channel_id),
  ])
  const { locale, channel_id: channelId, customer_id: personId } = found.row
  await sendMessage(ctx, {
    template: document === 'invoice' ? 'orders.invoice' : 'orders.receipt',
    kind: 'mail',
    ...{ to, locale, brandId, channelId, personId },
    values: {
      receipt: receiptOf(order),
      number: order.number,
      place: order.store?.name ?? order.house.name,
    },
    attachments: [{ name: drawn.name, mediaType: 'application/pdf', bytes: drawn.bytes }],
    dedupeKey: `orders.${document}:${orderId}:${ctx.now.toString()}`,
  })
  return { to }
}

function receiptOf({ number, placedAt, currency, store, house, ...order }: PaperOrder) {
  const amount = (minor: number) => money(minor, currency)
  const goods = order.lines.map((line) => ({
    title: line.title,
    detail: line.detail,
    quantity: line.quantity,
    unit: amount(line.unit),
    total: amount(line.gross),
  }))
  const sent = order.shipping.map(({ title, gross }) => {
    return { title, detail: null, quantity: 1, unit: amount(gross), total: amount(gross) }
  })
  return {
    number,
    at: placedAt,
    place: store?.name ?? house.name,
    lines: [...goods, ...sent],
    total: amount(order.total),
    taxes: order.taxes.map(({ basisPoints, net, tax }) => {
      return { rateBp: basisPoints, net: amount(net), tax: amount(tax) }
    }),
    paid: order.paid.map((one) => ({ how: one.label, amount: amount(one.amount) })),
    sample: false,
  }
}
