import { sql } from 'kysely'
import type { SavedAddress } from '@redthread/contract/customers-addresses'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { shopperOf } from '../queries/account.ts'
import { savedAddressColumns } from '../queries/saved-addresses.ts'
import { db } from '../tables.ts'

/** Makes one address of the shopper who calls, which is there, the default in place of another. */
export async function makeDefault(ctx: Ctx, addressId: Id<'adr'>): Promise<SavedAddress> {
  const { id: personId } = shopperOf(ctx)
  await db(ctx)
    .updateTable('customers.address')
    .set({ is_default: false, version: sql<number>`version + 1`, changed_at: ctx.now })
    .where('person_id', '=', personId)
    .where('id', '<>', addressId)
    .where('is_default', '=', true)
    .execute()
  return db(ctx)
    .updateTable('customers.address')
    .set({ is_default: true })
    .where('person_id', '=', personId)
    .where('id', '=', addressId)
    .returning(savedAddressColumns)
    .executeTakeFirstOrThrow()
}
