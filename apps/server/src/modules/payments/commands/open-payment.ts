import type { Id } from '@redthread/kernel/id'
import { newId } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { lockPayment, type PaymentRow } from '../queries/payment-row.ts'
import { tenderRows, type TenderRow } from '../queries/tender-rows.ts'
import { db } from '../tables.ts'

const { refuse } = paymentsRefusals

/** Whose purchase it is, and in which currency. */
export interface Purchase {
  readonly reference: string
  readonly personId: Id<'per'>
  readonly currency: Currency
}

/** A payment that is held, with its tenders; a fresh one was opened in this very unit. */
export interface HeldPayment {
  readonly payment: PaymentRow
  readonly tenders: readonly TenderRow[]
  readonly isFresh: boolean
}

/**
 * Holds the payment of a cart, opened where there is none and re-opened where it was released.
 * Refuses `already_taken` where an order has it, `currency_differs` where it began in another.
 */
export async function openPayment(ctx: Ctx, purchase: Purchase): Promise<HeldPayment> {
  const { reference, personId, currency } = purchase
  const [fresh, payment, tenders] = await Promise.all([
    db(ctx)
      .insertInto('payments.payment')
      .values({
        reference,
        id: newId('pay', ctx),
        person_id: personId,
        currency,
        created_at: ctx.now,
        changed_at: ctx.now,
      })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .returning('id')
      .execute(),
    lockPayment(ctx, reference),
    tenderRows(ctx, reference),
  ])
  if (payment === null) throw new Error(`the payment of ${reference} is gone while it is opened`)
  if (payment.state === 'taken') refuse.already_taken({ reference, orderId: payment.order_id })
  if (payment.currency !== currency) refuse.currency_differs({ currency: payment.currency })
  return { payment, tenders, isFresh: fresh.length > 0 }
}

/** Notes that a held payment changed: its version goes up, and it is open again. */
export async function touchPayment(
  ctx: Ctx,
  { reference, version }: PaymentRow,
  personId?: Id<'per'>,
): Promise<void> {
  await db(ctx)
    .updateTable('payments.payment')
    .set({
      state: 'open',
      version: version + 1,
      changed_at: ctx.now,
      ...(personId === undefined ? {} : { person_id: personId }),
    })
    .where('reference', '=', reference)
    .execute()
}
