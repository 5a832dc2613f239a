import { sql } from 'kysely'
import type { KeptContact } from '@redthread/contract/carts'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import { peopleNamed } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { cartColumns, type CartKey, type CartRow } from '../rows/cart-columns.ts'
import { db } from '../tables.ts'
import { tellCart, touchCart } from './touch-cart.ts'

interface Attaching {
  readonly key: CartKey
  /** Null: whoever stands there, nobody we know. */
  readonly personId: Id<'per'> | null
  /** What they told of themselves; else what is known of them. */
  readonly contact?: KeptContact
  readonly ifMatch?: number | null
}

/**
 * Says whom a sale at a till is for: their prices, their order. The cart stays where it is; how to
 * reach them is what is known or told of them, so nothing of somebody else stays. Refuses others.
 */
export async function attachPerson(ctx: Ctx, attaching: Attaching): Promise<CartRow> {
  const { key, personId, contact, ifMatch = null } = attaching
  const cart = await touchCart(ctx, key, { ifMatch })
  if (cart.location_id === null) return cartsRefusals.refuse.not_changeable({ cartId: cart.id })
  const found = personId === null ? undefined : (await peopleNamed(ctx, [personId])).get(personId)
  if (personId !== null && found === undefined) {
    return cartsRefusals.refuse.unknown_person({ personId })
  }
  const { givenName = null, familyName = null, email = null } = found ?? {}
  const known = { givenName, familyName, email, phone: null, ...contact }
  const row = await db(ctx)
    .updateTable('carts.cart')
    .set({
      buyer_id: found?.mergedInto ?? personId,
      contact: JSON.stringify({ ...cart.contact, ...known }),
      version: sql<number>`version`,
    })
    .where('customer_id', '=', cart.customer_id)
    .where('id', '=', cart.id)
    .returning(cartColumns)
    .executeTakeFirstOrThrow()
  await tellCart(ctx, row, 'details')
  return row
}
