import { sql } from 'kysely'
import { peopleNamed } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { CartRow } from '../rows/cart-columns.ts'
import { db } from '../tables.ts'

/**
 * Writes into a cart what the account of its person says and the cart does not yet: whoever helps
 * them need not ask for a name or an address that they gave before. What they told stays.
 */
export async function learnContact(ctx: Ctx, row: CartRow): Promise<void> {
  const person = (await peopleNamed(ctx, [row.customer_id])).get(row.customer_id)
  if (person?.known !== true || row.state !== 'active') return
  const { givenName, familyName, email } = person
  const known = JSON.stringify({ givenName, familyName, email })
  await db(ctx)
    .updateTable('carts.cart')
    .set({
      contact: sql<string>`jsonb_strip_nulls(${known}::jsonb) || jsonb_strip_nulls(contact)`,
    })
    .where('customer_id', '=', row.customer_id)
    .where('id', '=', row.id)
    .execute()
}
