import { sql } from 'kysely'
import type { OrderContact } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

const nobody: OrderContact = {
  givenName: null,
  familyName: null,
  company: null,
  email: null,
  phone: null,
}

/**
 * Takes name and address off the orders of a person who asked to be forgotten. What was bought and
 * taxed stays, as the law wants; orders that are still on their way keep what they are sent by.
 */
export async function forgetPerson(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update orders."order" set contact = ${JSON.stringify(nobody)}::jsonb, delivery = null,
      billing_address = null, message = null, changed_at = ${ctx.now}, version = version + 1
    where customer_id = ${personId} and state in ('completed', 'canceled') returning id`.execute(
    ctx.tx,
  )
  const ids = rows.map(({ id }) => id)
  await sql`
    update orders.listing set name = '', email = null, version = version + 1,
      words = array_to_tsvector(array[replace(lower(number), '-', '')])
    where order_id = any(${ids}::text[])`.execute(ctx.tx)
}
