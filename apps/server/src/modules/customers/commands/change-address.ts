import { sql } from 'kysely'
import {
  addressesRefusals,
  type SavedAddress,
  type SavedAddressUpdate,
} from '@redthread/contract/customers-addresses'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireAddress } from '../guards/require-address.ts'
import { shopperOf } from '../queries/account.ts'
import { savedAddressColumns, savedAddresses } from '../queries/saved-addresses.ts'
import { db } from '../tables.ts'
import { holdAddresses } from './hold-addresses.ts'
import { makeDefault } from './make-default.ts'

interface Change {
  readonly addressId: Id<'adr'>
  readonly ifMatch: number | null
  readonly fields: SavedAddressUpdate
}

/** Changes an address of the shopper who calls, or makes it the default. */
export async function changeAddress(ctx: Ctx, change: Change): Promise<SavedAddress> {
  const { addressId, ifMatch, fields } = change
  const { label, address, isDefault } = fields
  if (address !== undefined) requireAddress(address)
  const { id: personId } = shopperOf(ctx)
  await holdAddresses(ctx, personId)
  const row = await db(ctx)
    .updateTable('customers.address')
    .set({
      ...(label !== undefined && { label }),
      ...(address !== undefined && { address: JSON.stringify(address) }),
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('person_id', '=', personId)
    .where('id', '=', addressId)
    .where(atVersion(ifMatch))
    .returning(savedAddressColumns)
    .executeTakeFirst()
  if (row === undefined) return refuseChange(ctx, addressId)
  return isDefault === true ? makeDefault(ctx, addressId) : row
}

async function refuseChange(ctx: Ctx, addressId: Id<'adr'>): Promise<never> {
  const found = (await savedAddresses(ctx)).find(({ id }) => id === addressId)
  if (found === undefined) return addressesRefusals.refuse.unknown_address({ addressId })
  return platformRefusals.refuse.version_conflict({ version: found.version })
}
