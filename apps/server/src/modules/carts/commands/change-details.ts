import { sql } from 'kysely'
import type { CartUpdate, KeptContact } from '@redthread/contract/carts'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Locale } from '@redthread/kernel/words'
import { isCountry } from '@redthread/kernel/address'
import { isVatId } from '@redthread/kernel/vat-id'
import { checkAddress, deliveryOptions, phoneOf } from '#modules/delivery/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { cartColumns, type CartKey, type CartRow } from '../rows/cart-columns.ts'
import { keyOf } from '../queries/find-cart.ts'
import { db } from '../tables.ts'
import { tellCart, touchCart } from './touch-cart.ts'

interface Change {
  readonly key: CartKey
  readonly fields: CartUpdate
  readonly locale: Locale
  readonly ifMatch: number | null
}

/**
 * Changes who the order is for, where it goes, how it is sent, the language or the note. Addresses
 * and phones are written as they are written there; one that cannot be is refused with its faults.
 */
export async function changeDetails(ctx: Ctx, change: Change): Promise<CartRow> {
  const { key, fields, ifMatch } = change
  const cart = await touchCart(ctx, key, { ifMatch })
  const columns = await columnsOf(ctx, cart, change)
  const { customerId, cartId } = keyOf(cart)
  const row = await db(ctx)
    .updateTable('carts.cart')
    .set(columns)
    .where('customer_id', '=', customerId)
    .where('id', '=', cartId)
    .returning(cartColumns)
    .executeTakeFirstOrThrow()
  if (fields.deliveryOptionId) await requireOffered(ctx, row)
  await tellCart(ctx, row, 'details')
  return row
}

async function columnsOf(ctx: Ctx, cart: CartRow, { fields, locale }: Change) {
  const { address, billingAddress, deliveryOptionId, note } = fields
  if (fields.country !== undefined && !isCountry(fields.country)) {
    return refuseField('country', fields.country)
  }
  const [sentTo, billedTo] = await Promise.all([
    address && checkedAddress(address, locale, 'address'),
    billingAddress && checkedAddress(billingAddress, locale, 'billingAddress'),
  ])
  const country = fields.country ?? address?.country ?? cart.country
  const contact =
    fields.contact === undefined ? null : await contactOf(cart.contact, fields.contact, country)
  return {
    version: sql<number>`version`,
    ...(contact !== null && { contact: JSON.stringify(contact) }),
    ...(sentTo !== undefined && { address: sentTo && JSON.stringify(sentTo) }),
    ...(billedTo !== undefined && { billing_address: billedTo && JSON.stringify(billedTo) }),
    ...(deliveryOptionId !== undefined && { delivery_option_id: deliveryOptionId }),
    ...(fields.locale !== undefined && { locale: fields.locale }),
    ...(note !== undefined && { note }),
    country,
  }
}

type Address = NonNullable<CartUpdate['address']>

async function checkedAddress(address: Address, locale: Locale, field: string): Promise<Address> {
  const checked = await checkAddress({ address, locale })
  if (checked.ok) return checked.address
  const faults = checked.faults.map((fault) => ({ ...fault, path: `${field}.${fault.field}` }))
  return cartsRefusals.refuse.invalid_address({ faults })
}

async function contactOf(
  before: KeptContact,
  given: NonNullable<CartUpdate['contact']>,
  country: string,
): Promise<KeptContact> {
  const { phone, email, ...others } = given
  const { vatId } = others
  const called = typeof phone === 'string' ? await phoneOf(phone, country) : phone
  if (typeof phone === 'string' && called === null) return refuseField('contact.phone', phone)
  if (vatId && !isVatId(vatId)) return refuseField('contact.vatId', vatId)
  return {
    ...before,
    ...others,
    ...(email !== undefined && { email: email?.toLowerCase() ?? null }),
    ...(called !== undefined && { phone: called }),
  }
}

function refuseField(path: string, value: string): never {
  const faults = [{ path, code: 'wrong_format', value }]
  return cartsRefusals.refuse.invalid_address({ faults })
}

async function requireOffered(ctx: Ctx, row: CartRow): Promise<void> {
  const { channel_id: channelId, delivery_option_id: optionId } = row
  const address = row.address ?? { country: row.country, postalCode: null }
  // Whether it fits the weight is asked when the cart is read: goods may still change.
  const options = await deliveryOptions(ctx, { channelId, address, weightG: 0, value: 0 })
  if (!options.some(({ option }) => option.id === optionId)) {
    cartsRefusals.refuse.option_not_offered({ optionId })
  }
}
