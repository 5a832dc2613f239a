import { addressesRefusals } from '@redthread/contract/customers-addresses'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { shopperOf } from '../queries/account.ts'
import { savedAddresses } from '../queries/saved-addresses.ts'
import { db } from '../tables.ts'
import { holdAddresses } from './hold-addresses.ts'
import { makeDefault } from './make-default.ts'

/** Removes an address of the shopper who calls; the newest other one follows as the default. */
export async function removeAddress(ctx: Ctx, addressId: Id<'adr'>): Promise<void> {
  const { id: personId } = shopperOf(ctx)
  await holdAddresses(ctx, personId)
  const gone = await db(ctx)
    .deleteFrom('customers.address')
    .where('person_id', '=', personId)
    .where('id', '=', addressId)
    .returning('is_default')
    .executeTakeFirst()
  if (gone === undefined) return addressesRefusals.refuse.unknown_address({ addressId })
  const [next] = gone.is_default ? await savedAddresses(ctx) : []
  if (next !== undefined) await makeDefault(ctx, next.id)
}
