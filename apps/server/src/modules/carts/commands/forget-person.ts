import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Takes name, address and wishes of a person out of this room; orders keep what they copied. */
export async function forgetPerson(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  await db(ctx)
    .updateTable('carts.cart')
    .set({
      contact: '{}',
      address: null,
      billing_address: null,
      note: null,
      state: sql`case when state in ('active', 'frozen') then 'expired' else state end`,
      frozen_for: null,
      frozen_until: null,
      version: sql<number>`version + 1`,
    })
    .where('customer_id', '=', personId)
    .execute()
  await db(ctx).deleteFrom('carts.kept_item').where('customer_id', '=', personId).execute()
  await db(ctx).deleteFrom('carts.share').where('customer_id', '=', personId).execute()
}
