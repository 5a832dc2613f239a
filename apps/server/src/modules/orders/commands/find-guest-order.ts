import { sql } from 'kysely'
import type { OrderContact, OwnOrder } from '@redthread/contract/orders'
import type { OrderFind } from '@redthread/contract/orders-list'
import { readOrderNumber } from '@redthread/contract/orders-number'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import type { Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import { network } from '#platform/sign-in/attempt-counters.ts'
import { countAttemptIn, type Counter } from '#platform/sign-in/throttle.ts'
import { orderOfCustomer } from '../queries/find-order.ts'
import { ownOrderOf } from '../queries/order-detail.ts'
import { isSameContact } from '../rules/same-contact.ts'

const { codes } = ordersRefusals

/** Who looks for an order, and from where. */
export interface GuestAsking extends OrderFind {
  readonly ip: string
}

/**
 * Finds an order by its number and the mail address or phone that was given with it. A wrong
 * number and a wrong contact are refused alike; guesses are counted before they are tried, per
 * address and per order. Refusals are returned: what was counted must stay.
 */
export async function findGuestOrder(ctx: Ctx, asking: GuestAsking): Promise<OwnOrder | Refusal> {
  const number = readOrderNumber(asking.number) ?? ''
  const counters: Counter[] = [
    { key: `find ip ${network(asking.ip)}`, patience: { free: 10, capSeconds: 900 } },
    ...(number === ''
      ? []
      : [{ key: `find order ${number}`, patience: { free: 10, capSeconds: 60 } }]),
  ]
  const retryAfterMs = await countAttemptIn(ctx, 'orders', counters)
  if (retryAfterMs > 0) return new Refusal(codes.too_many_attempts, { retryAfterMs })
  const { rows } = await sql<{ id: Id<'ord'>; customer_id: Id<'per'>; contact: OrderContact }>`
    select o.id, o.customer_id, o.contact from orders.listing l
    join orders."order" o on o.customer_id = l.customer_id and o.id = l.order_id
    where l.number = ${number}`.execute(ctx.tx)
  const contact = rows[0]?.contact ?? { email: null, phone: null }
  const isRight = isSameContact(asking.contact, contact)
  if (!isRight || rows[0] === undefined) return new Refusal(codes.not_found_with_this)
  await takeBack(ctx, counters)
  const { id: orderId, customer_id: customerId } = rows[0]
  const order = await ownOrderOf(ctx, await orderOfCustomer(ctx, { customerId, orderId }))
  // Whoever knows number and contact may read; to change it they have to sign in.
  return { ...order, actions: [] }
}

/** An attempt that was right is no guess: it is not held against whoever comes next. */
async function takeBack(ctx: Ctx, counters: readonly Counter[]): Promise<void> {
  await sql`update orders.throttle set failures = greatest(failures - 1, 0), next_at = last_at
    where key = any(${counters.map(({ key }) => key)}::text[])`.execute(ctx.tx)
}
