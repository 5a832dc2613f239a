import { sql } from 'kysely'
import {
  documentsRefusals,
  type Invoice,
  type InvoiceBuyer,
} from '@redthread/contract/orders-documents'
import { addressLines } from '@redthread/kernel/address'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireReader } from '../require-reader.ts'
import { holdOrder } from '../../queries/find-order.ts'
import { db } from '../../tables.ts'
import type { PaperOrder } from '../model/paper-order.ts'
import { paperOrderOf } from '../model/paper-order-of.ts'
import { foundInvoice } from './found-invoice.ts'
import { storedPaper } from './stored-paper.ts'

/** Whose invoice is asked for, and to whom it is made out where that is somebody else. */
interface Asked {
  readonly orderId: Id<'ord'>
  readonly buyer?: InvoiceBuyer | undefined
}

/**
 * Issues the invoice of an order, once: asked again, the same one is given. What it says is kept as
 * it stands now. Numbers have no gaps within a company and a year: they are drawn while the series
 * is held, in this transaction. Refuses an order of which nothing is left.
 */
export async function issueInvoice(ctx: Ctx, { orderId, buyer }: Asked): Promise<Invoice> {
  const found = await holdOrder(ctx, orderId)
  await requireReader(ctx, found.row)
  const before = await foundInvoice(ctx, found.row)
  if (before !== null) return before.invoice
  const order = await paperOrderOf(ctx, found)
  if (order.lines.length === 0) documentsRefusals.refuse.nothing_to_invoice({ orderId })
  const paper = buyer === undefined ? order : { ...order, buyer: placeOf(buyer, order) }
  const year = ctx.now.toZonedDateTimeISO(order.placedAt.timeZoneId).year
  const series = `${order.house.vatId}-${year}`
  const number = `${year}-${String(await nextIn(ctx, series)).padStart(6, '0')}`
  const issued = { series, number, issued_at: ctx.now, issued_by: actorName(ctx.actor) }
  await db(ctx)
    .insertInto('orders.invoice')
    .values({
      customer_id: found.row.customer_id,
      order_id: orderId,
      paper: JSON.stringify(storedPaper(paper)),
      ...issued,
    })
    .execute()
  return { number, orderId, issuedAt: ctx.now, issuedBy: issued.issued_by }
}

async function nextIn(ctx: Ctx, series: string): Promise<number> {
  const { last } = await db(ctx)
    .insertInto('orders.invoice_series')
    .values({ series, last: 1 })
    .onConflict((on) =>
      on.column('series').doUpdateSet({ last: sql<number>`invoice_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

function placeOf({ name, vatId, address }: InvoiceBuyer, { locale }: PaperOrder) {
  const lines = addressLines(address, locale)
  return { name, lines: vatId === null ? lines : [...lines, vatId] }
}
