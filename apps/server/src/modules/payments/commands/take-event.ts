import type { EventVerdict } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { ProviderEvent } from '../cards/card-port.ts'
import { settleTender } from '../jobs.ts'
import { paymentRow } from '../queries/payment-row.ts'
import { tenderMeant } from '../queries/tender-meant.ts'
import type { TenderRow } from '../queries/tender-rows.ts'
import { db } from '../tables.ts'

/**
 * Takes a message of the card provider, its signature checked, once: a repeat does nothing. The
 * tender that it is about is settled by a job, which asks the provider how things stand; so late,
 * doubled and mixed-up messages all lead to the same end. A message whose amount, currency or
 * reference is not that of the tender is written down as a mismatch, and looked into all the same.
 */
export async function takeEvent(ctx: Ctx, event: ProviderEvent): Promise<EventVerdict> {
  const tender = await tenderMeant(ctx, event)
  const verdict = tender === null ? 'not_ours' : await verdictOn(ctx, event, tender)
  const fresh = await db(ctx)
    .insertInto('payments.provider_event')
    .values({
      id: event.id,
      type: event.type.slice(0, 200),
      verdict,
      reference: tender?.reference ?? null,
      tender_id: tender?.id ?? null,
      occurred_at: event.occurredAt,
      received_at: ctx.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (fresh !== undefined && tender !== null) {
    const { reference, id: tenderId } = tender
    const named = event.intentId === null ? {} : { intentId: event.intentId }
    await enqueue(ctx, settleTender, { reference, tenderId, ...named })
  }
  return verdict
}

async function verdictOn(
  ctx: Ctx,
  { reference, amount, currency }: ProviderEvent,
  tender: TenderRow,
): Promise<EventVerdict> {
  const payment = await paymentRow(ctx, tender.reference)
  const isOpen = tender.state === 'pending' || tender.state === 'declined'
  const fits =
    (reference === null || reference === tender.reference) &&
    (currency === null || currency === payment?.currency) &&
    (amount === null || (isOpen ? amount === tender.amount_minor : amount >= tender.captured_minor))
  return fits ? 'looked_into' : 'mismatch'
}
