import type { PostalAddress } from '@redthread/contract/address'
import { addressesRefusals } from '@redthread/contract/customers-addresses'
import { isCountry, isPostalCode } from '@redthread/kernel/address'

/** Refuses an address in no country, or with a postal code that its country does not write. */
export function requireAddress({ country, postalCode }: PostalAddress): void {
  if (!isCountry(country)) addressesRefusals.refuse.invalid_address({ field: 'country' })
  if (!isPostalCode(country, postalCode)) {
    addressesRefusals.refuse.invalid_address({ field: 'postalCode' })
  }
}
