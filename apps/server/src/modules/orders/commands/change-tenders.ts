import type { NewTender, Payment } from '@redthread/contract/payments'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Refusal } from '@redthread/kernel/refusal'
import { addTender, dropTender, tendersOf } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import { findChange, type ChangePlace } from '../queries/change-of-row.ts'
import { findOrder } from '../queries/find-order.ts'

/** What is promised for what a change adds to its order. */
export async function changeTenders(ctx: Ctx, place: ChangePlace): Promise<Payment> {
  await payerOf(ctx, place)
  return tendersOf(ctx, place.changeId)
}

/** Promises a means of paying for a change; refuses one that is settled. */
export async function addChangeTender(
  ctx: Ctx,
  place: ChangePlace,
  tender: NewTender,
): Promise<Payment | Refusal> {
  const { change, purchase } = await payerOf(ctx, place)
  if (change.state !== 'proposed') {
    ordersRefusals.refuse.change_settled({ state: change.state })
  }
  return addTender(ctx, { ...tender, ...purchase })
}

/** Gives up a means of paying for a change. */
export async function dropChangeTender(
  ctx: Ctx,
  place: ChangePlace,
  tenderId: Id<'tnd'>,
): Promise<Payment> {
  await payerOf(ctx, place)
  return dropTender(ctx, { reference: place.changeId, tenderId })
}

async function payerOf(ctx: Ctx, { orderId, changeId }: ChangePlace) {
  const { row } = await findOrder(ctx, orderId)
  requireForOrder(ctx, 'orders:write', row)
  const { customer_id: customerId, currency } = row
  const change = await findChange(ctx, { orderId, changeId, customerId })
  return { change, purchase: { reference: changeId, personId: customerId, currency } }
}
