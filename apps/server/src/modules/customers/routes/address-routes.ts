import {
  addressesRefusals,
  NewSavedAddress,
  SavedAddress,
  SavedAddressId,
  SavedAddressUpdate,
  SavedAddresses,
} from '@redthread/contract/customers-addresses'
import { Shape } from '@redthread/contract/define'
import { route } from '#platform/route.ts'
import { changeAddress } from '../commands/change-address.ts'
import { keepAddress } from '../commands/keep-address.ts'
import { removeAddress } from '../commands/remove-address.ts'
import { savedAddresses } from '../queries/saved-addresses.ts'

const { codes } = addressesRefusals
const path = '/v1/account/addresses'
const params = Shape({ addressId: SavedAddressId })

/** The addresses that shoppers keep; nobody reaches those of another. */
export const addressRoutes = [
  route({
    ...{ method: 'GET', path, name: 'customers.list_addresses', may: 'shopper' },
    summary: 'One’s own addresses, the default first',
    answer: { 200: SavedAddresses },
    handle: async (ctx) => ({ items: await savedAddresses(ctx) }),
  }),
  route({
    ...{ method: 'POST', path, name: 'customers.keep_address', may: 'shopper' },
    summary: 'Keep an address; one that is there already is kept once',
    body: NewSavedAddress,
    answer: { 201: SavedAddress },
    refusals: [codes.invalid_address, codes.too_many_addresses],
    handle: (ctx, { body }) => keepAddress(ctx, body),
  }),
  route({
    ...{ method: 'PATCH', path: `${path}/:addressId`, name: 'customers.change_address' },
    summary: 'Change one of one’s own addresses, or make it the default',
    may: 'shopper',
    params,
    body: SavedAddressUpdate,
    answer: { 200: SavedAddress },
    refusals: [codes.unknown_address, codes.invalid_address],
    handle: (ctx, { params: { addressId }, body, ifMatch }) =>
      changeAddress(ctx, { addressId, ifMatch, fields: body }),
  }),
  route({
    ...{ method: 'DELETE', path: `${path}/:addressId`, name: 'customers.remove_address' },
    summary: 'Remove one of one’s own addresses',
    may: 'shopper',
    params,
    answer: { 204: null },
    refusals: [codes.unknown_address],
    handle: (ctx, { params: { addressId } }) => removeAddress(ctx, addressId),
  }),
]
