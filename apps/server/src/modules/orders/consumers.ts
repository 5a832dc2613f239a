import { personErased } from '@redthread/contract/customers'
import { isId, type Payload } from '@redthread/contract/define'
import { orderCanceled, orderChanged, orderPlaced } from '@redthread/contract/orders'
import {
  captureFailed,
  paymentReleased,
  paymentWaiting,
  refundFailed,
  refundMade,
  tenderChanged,
} from '@redthread/contract/payments'
import { unfreezeCart } from '#modules/carts/index.ts'
import { on, type Consumer } from '#platform/event.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { forgetErased, forgetPerson } from './commands/forget-person.ts'
import { mailCanceled } from './commands/mail-canceled.ts'
import { mailConfirmation } from './commands/mail-confirmation.ts'
import { recountMoney } from './commands/recount-money.ts'
import { finishWaiting } from './jobs.ts'

/** Other rooms' news, and our own where what follows may wait: mails come after the order. */
export const consumers: readonly Consumer[] = [
  on(orderPlaced, 'orders.mail_confirmation', mailConfirmation),
  on(orderCanceled, 'orders.follow_canceled', async (ctx, canceled) => {
    await mailCanceled(ctx, canceled)
    await forgetErased(ctx, canceled.personId)
  }),
  on(orderChanged, 'orders.follow_changed', async (ctx, { canceled: lines, ...news }) => {
    if (news.change === 'canceled_lines') await mailCanceled(ctx, { ...news, lines })
    if (finishing.has(news.change)) await forgetErased(ctx, news.personId)
  }),
  {
    ...on(tenderChanged, 'orders.recount_tender', async (ctx, { orderId }) => {
      if (orderId !== null) await recountMoney(ctx, { orderId })
    }),
    // Until it is placed a cart's money is no order's.
    when: ({ orderId }: Payload<typeof tenderChanged>) => orderId !== null,
  },
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
  on(paymentReleased, 'orders.thaw_cart', async (ctx, { reference }) => {
    if (isId('crt', reference)) await unfreezeCart(ctx, { cartId: reference })
  }),
  on(personErased, 'orders.forget_person', (ctx, { personId }) => forgetPerson(ctx, personId)),
]

// After these nothing more of an order may be to come: what it was sent by is needed no longer.
const finishing: ReadonlySet<string> = new Set(['fulfillment', 'canceled_lines', 'lines'])
