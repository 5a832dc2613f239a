import { sql } from 'kysely'
import { openFulfillmentStates } from '@redthread/contract/fulfillment'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const unknown = JSON.stringify({ name: null, email: null, phone: null })

/** Takes a forgotten person's name and address out of what has left; the rest must still arrive. */
export async function forgetPerson(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  await db(ctx)
    .updateTable('fulfillment.fulfillment_order')
    .set({ recipient: unknown, address: null, collected_by: null, tracking: null })
    .where('customer_id', '=', personId)
    .where(sql<boolean>`state <> all(${[...openFulfillmentStates]}::text[])`)
    .execute()
}
