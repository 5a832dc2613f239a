import { sql } from 'kysely'
import { openFulfillmentStates } from '@redthread/contract/fulfillment'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const forgotten = {
  recipient: JSON.stringify({ name: null, email: null, phone: null }),
  address: null,
  collected_by: null,
  tracking: null,
}

/** Takes a forgotten person's name and address out of what has left; the rest must still arrive. */
export async function forgetPerson(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  await db(ctx)
    .updateTable('fulfillment.fulfillment_order')
    .set(forgotten)
    .where('customer_id', '=', personId)
    .where(sql<boolean>`state <> all(${[...openFulfillmentStates]}::text[])`)
    .execute()
}

/** The same for an order of which nothing is to come any more, whatever is still to be noted. */
export async function forgetOrder(
  ctx: Ctx,
  { orderId, personId }: { readonly orderId: Id<'ord'>; readonly personId: Id<'per'> },
): Promise<void> {
  await db(ctx)
    .updateTable('fulfillment.fulfillment_order')
    .set(forgotten)
    .where('customer_id', '=', personId)
    .where('order_id', '=', orderId)
    .execute()
}
