import { personErased } from '@redthread/contract/customers'
import { orderCanceled, orderChanged, orderPlaced } from '@redthread/contract/orders'
import {
  captureFailed,
  paymentWaiting,
  refundFailed,
  refundMade,
  tenderChanged,
} from '@redthread/contract/payments'
import { on, type Consumer } from '#platform/event.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { forgetPerson } from './commands/forget-person.ts'
import { mailCanceled } from './commands/mail-canceled.ts'
import { mailConfirmation } from './commands/mail-confirmation.ts'
import { recountMoney } from './commands/recount-money.ts'
import { finishWaiting } from './jobs.ts'

/** Other rooms' news, and our own where what follows may wait: mails come after the order. */
export const consumers: readonly Consumer[] = [
  on(orderPlaced, 'orders.mail_confirmation', (ctx, { orderId }) => mailConfirmation(ctx, orderId)),
  on(orderCanceled, 'orders.mail_canceled', (ctx, canceled) => mailCanceled(ctx, canceled)),
  on(orderChanged, 'orders.mail_canceled_lines', async (ctx, { canceled: lines, ...news }) => {
    if (news.change === 'canceled_lines') await mailCanceled(ctx, { ...news, lines })
  }),
  on(tenderChanged, 'orders.recount_tender', async (ctx, { orderId }) => {
    if (orderId !== null) await recountMoney(ctx, { orderId })
  }),
  on(captureFailed, 'orders.recount_failed_capture', async (ctx, { orderId }) => {
    if (orderId !== null) await recountMoney(ctx, { orderId })
  }),
  on(refundMade, 'orders.recount_refund', async (ctx, { orderId, amount }) => {
    if (orderId !== null) await recountMoney(ctx, { orderId, refunded: amount })
  }),
  on(refundFailed, 'orders.recount_failed_refund', async (ctx, { orderId }) => {
    if (orderId !== null) await recountMoney(ctx, { orderId })
  }),
  on(paymentWaiting, 'orders.finish_waiting', async (ctx, { reference, covered }) => {
    await enqueue(ctx, finishWaiting, { reference, covered }, { key: reference })
  }),
  on(personErased, 'orders.forget_person', (ctx, { personId }) => forgetPerson(ctx, personId)),
]
