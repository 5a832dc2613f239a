import type { PostalAddress } from '@redthread/contract/address'
import { ownAddresses } from './addresses.server.ts'
import type { CheckoutPress } from './checkout-press.ts'
import { formText } from './form-text.ts'

/** The address of the account that a field of the form names; null where it names none. */
export async function savedAddress(
  { door, shop, form }: CheckoutPress,
  field: string,
): Promise<PostalAddress | null> {
  const id = formText(form, field)
  if (!id.startsWith('adr_')) return null
  const found = (await ownAddresses(door, shop)).find((one) => one.id === id)
  return found?.address ?? null
}
