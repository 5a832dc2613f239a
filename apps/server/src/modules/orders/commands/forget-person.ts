import { sql } from 'kysely'
import { orderForgotten, type OrderContact } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import { peopleNamed, peopleOf } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'

const nobody: OrderContact = {
  givenName: null,
  familyName: null,
  company: null,
  email: null,
  phone: null,
}

/**
 * Takes name and address off the orders of a person who asked to be forgotten. What was bought and
 * taxed stays, as the law wants; orders that are still on their way keep what they are sent by,
 * until they are done.
 */
export async function forgetPerson(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  const people = await peopleOf(ctx, personId)
  const contact = JSON.stringify(nobody)
  const { rows } = await sql<{ id: Id<'ord'>; customerId: Id<'per'> }>`
    update orders."order" set contact = ${contact}::jsonb, delivery = null,
      billing_address = null, message = null, changed_at = ${ctx.now}, version = version + 1
    where customer_id = any(${people}::text[]) and state in ('completed', 'canceled')
      and (contact <> ${contact}::jsonb or delivery is not null or billing_address is not null
        or message is not null)
    returning id, customer_id as "customerId"`.execute(ctx.tx)
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await sql`
    update orders.listing set name = '', email = null, version = version + 1,
      words = array_to_tsvector(array[replace(lower(number), '-', '')])
    where order_id = any(${ids}::text[])`.execute(ctx.tx)
  for (const { id: orderId, customerId } of rows) {
    await emit(ctx, orderForgotten, orderId, { orderId, personId: customerId })
  }
}

/** The same for an order that may be done now: its person may have asked while it was under way. */
export async function forgetErased(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  const person = (await peopleNamed(ctx, [personId])).get(personId)
  if (person === undefined) return
  const { mergedInto } = person
  const whole =
    mergedInto === null ? person : (await peopleNamed(ctx, [mergedInto])).get(mergedInto)
  if (whole?.erased === true) await forgetPerson(ctx, whole.id)
}
