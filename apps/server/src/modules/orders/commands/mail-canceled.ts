import { money } from '@redthread/kernel/money'
import type { Id } from '@redthread/kernel/id'
import { sendMessage } from '#modules/messages/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { findOrder } from '../queries/find-order.ts'
import { mailTo } from '../queries/mail-to.ts'
import { amountInWords } from '../rules/in-words.ts'
import type { LinePieces } from './tell-changed.ts'

/** What is not to come of an order, and what goes back for it. */
export interface Canceled {
  readonly orderId: Id<'ord'>
  readonly version: number
  readonly lines: readonly LinePieces[]
  readonly refund: number
}

/** Tells the person by mail what of their order is not to come, and what they get back. */
export async function mailCanceled(ctx: Ctx, canceled: Canceled): Promise<void> {
  const { row, lines } = await findOrder(ctx, canceled.orderId)
  const mail = await mailTo(ctx, row)
  if (mail === null || canceled.lines.length === 0) return
  const goods = canceled.lines.flatMap(({ orderLineId, quantity }) => {
    const title = lines.find(({ id }) => id === orderLineId)?.title
    return title === undefined ? [] : [`${quantity} × ${title}`]
  })
  const { refund, version } = canceled
  await sendMessage(ctx, {
    ...mail.head,
    template: 'orders.canceled',
    values: {
      number: row.number,
      goods: goods.join(', '),
      refund: refund === 0 ? null : amountInWords(money(refund, row.currency), row.locale),
      url: mail.url,
    },
    dedupeKey: `orders.canceled:${row.id}:${version}`,
  })
}
