import type { OrderHistoryKind } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import { orderMoney } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { holdOrder } from '../queries/find-order.ts'
import { paymentStateOf } from '../rules/standings.ts'
import { noteHappening } from './note-happening.ts'
import { tellChanged } from './tell-changed.ts'
import { writeOrder } from './write-order.ts'

/** News of an order's money: which order, and what went back if anything did. */
export interface MoneyNews {
  readonly orderId: Id<'ord'>
  readonly refunded?: number
}

/** Brings an order up to what became of its money; told twice or late, it does no harm. */
export async function recountMoney(ctx: Ctx, { orderId, refunded }: MoneyNews): Promise<void> {
  const found = await holdOrder(ctx, orderId)
  const money = await orderMoney(ctx, orderId)
  const paymentState = paymentStateOf({ ...money, total: found.row.total_minor })
  const hasMoved = paymentState !== found.row.payment_state
  if (!hasMoved && refunded === undefined) return
  const written = await writeOrder(ctx, found, { paymentState })
  const kind: OrderHistoryKind | null =
    refunded !== undefined ? 'refunded' : paymentState === 'paid' ? 'paid' : null
  if (kind !== null) {
    await noteHappening(ctx, found.row, { kind, amount: refunded ?? money.captured })
  }
  await tellChanged(ctx, written.row, { change: 'payment' })
}
