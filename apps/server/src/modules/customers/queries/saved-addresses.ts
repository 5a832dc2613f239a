import type { SavedAddress } from '@redthread/contract/customers-addresses'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { shopperOf } from './account.ts'

/** The columns of a saved address, as it is answered. */
export const savedAddressColumns = [
  'id',
  'label',
  'address',
  'is_default as isDefault',
  'version',
  'created_at as createdAt',
] as const

/** The addresses that the shopper who calls keeps: the default first, then the newest. */
export function savedAddresses(ctx: Ctx): Promise<SavedAddress[]> {
  return db(ctx)
    .selectFrom('customers.address')
    .select(savedAddressColumns)
    .where('person_id', '=', shopperOf(ctx).id)
    .orderBy('is_default', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
