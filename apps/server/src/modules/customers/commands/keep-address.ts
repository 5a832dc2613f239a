import {
  addressesRefusals,
  MOST_ADDRESSES,
  type NewSavedAddress,
  type SavedAddress,
} from '@redthread/contract/customers-addresses'
import { newId } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { requireAddress } from '../guards/require-address.ts'
import { shopperOf } from '../queries/account.ts'
import { savedAddressColumns, savedAddresses } from '../queries/saved-addresses.ts'
import { db } from '../tables.ts'
import { holdAddresses } from './hold-addresses.ts'
import { makeDefault } from './make-default.ts'

/**
 * Keeps an address in the account of the shopper who calls; the first is the default. One that is
 * there already is kept once. Refuses one that cannot be right, and more than there is room for.
 */
export async function keepAddress(ctx: Ctx, given: NewSavedAddress): Promise<SavedAddress> {
  const { label = '', address } = given
  requireAddress(address)
  const { id: personId } = shopperOf(ctx)
  await holdAddresses(ctx, personId)
  const before = await savedAddresses(ctx)
  const same = before.find((one) => JSON.stringify(textsOf(one)) === JSON.stringify(textsOf(given)))
  if (same === undefined && before.length >= MOST_ADDRESSES) {
    addressesRefusals.refuse.too_many_addresses({ most: MOST_ADDRESSES })
  }
  const isDefault = given.isDefault === true || before.length === 0
  if (same !== undefined) {
    return isDefault && !same.isDefault ? makeDefault(ctx, same.id) : same
  }
  const kept = await db(ctx)
    .insertInto('customers.address')
    .values({
      ...{ person_id: personId, id: newId('adr', ctx), label, is_default: false },
      address: JSON.stringify(address),
      ...{ created_at: ctx.now, changed_at: ctx.now },
    })
    .returning(savedAddressColumns)
    .executeTakeFirstOrThrow()
  return isDefault ? makeDefault(ctx, kept.id) : kept
}

function textsOf({ address }: Pick<SavedAddress, 'address'>): (string | null)[] {
  const { lines, postalCode, city, region, country } = address
  return [...lines, postalCode, city, region, country]
}
