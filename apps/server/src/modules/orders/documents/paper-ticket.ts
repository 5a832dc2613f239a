import { createHash } from 'node:crypto'
import type { DocumentTicket, OwnDocument } from '@redthread/contract/orders-documents'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const goodFor = Temporal.Duration.from({ minutes: 10 })

/** Which paper a link opens. */
export interface PaperWanted {
  readonly orderId: Id<'ord'>
  readonly document: OwnDocument
  readonly locale: Locale | null
}

/** Makes a link to one paper of an order, good for ten minutes and for whoever holds it. */
export async function paperTicket(ctx: Ctx, wanted: PaperWanted): Promise<DocumentTicket> {
  const ticket = ctx.random(24).toHex()
  const expiresAt = ctx.now.add(goodFor)
  const { orderId: order_id, document, locale } = wanted
  await db(ctx).deleteFrom('orders.paper_ticket').where('expires_at', '<', ctx.now).execute()
  await db(ctx)
    .insertInto('orders.paper_ticket')
    .values({ hash: hashOf(ticket), order_id, document, locale, expires_at: expiresAt })
    .execute()
  return { path: `/order-papers/${ticket}/${document}.pdf`, expiresAt }
}

/** What a link opens; null where it is none of ours, or its time is over. */
export async function paperOfTicket(ctx: Ctx, ticket: string): Promise<PaperWanted | null> {
  const row = await db(ctx)
    .selectFrom('orders.paper_ticket')
    .select(['order_id as orderId', 'document', 'locale'])
    .where('hash', '=', hashOf(ticket))
    .where('expires_at', '>', ctx.now)
    .executeTakeFirst()
  return row ?? null
}

/** Only the hash of a ticket is kept. */
function hashOf(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex')
}
