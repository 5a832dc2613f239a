import { sql, type RawBuilder } from 'kysely'
import type { CartUpdate, KeptContact } from '@redthread/contract/carts'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Locale } from '@redthread/kernel/words'
import { isCountry } from '@redthread/kernel/address'
import { isVatId } from '@redthread/kernel/vat-id'
import { checkAddress, deliveryOptions, phoneOf } from '#modules/delivery/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { cartFor } from '../guards/cart-access.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
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
  const row = await touchCart(ctx, key, { ifMatch, set: await written(ctx, change) })
  if (fields.deliveryOptionId) await requireOffered(ctx, row)
  await tellCart(ctx, row, 'details')
  return row
}

async function written(ctx: Ctx, { key, fields, locale }: Change): Promise<RawBuilder<unknown>[]> {
  const { address, billingAddress, deliveryOptionId, note } = fields
  if (fields.country !== undefined && !isCountry(fields.country)) {
    return refuseField('country', fields.country)
  }
  const [sentTo, billedTo] = await Promise.all([
    address && checkedAddress(address, locale, 'address'),
    billingAddress && checkedAddress(billingAddress, locale, 'billingAddress'),
  ])
  const country = fields.country ?? address?.country
  const contact = fields.contact && (await contactOf(ctx, fields.contact, { key, country }))
  return [
    ...(contact === undefined ? [] : [sql`contact = contact || ${JSON.stringify(contact)}::jsonb`]),
    ...(sentTo === undefined ? [] : [sql`address = ${sentTo && JSON.stringify(sentTo)}`]),
    ...(billedTo === undefined
      ? []
      : [sql`billing_address = ${billedTo && JSON.stringify(billedTo)}`]),
    ...(deliveryOptionId === undefined ? [] : [sql`delivery_option_id = ${deliveryOptionId}`]),
    ...(fields.locale === undefined ? [] : [sql`locale = ${fields.locale}`]),
    ...(note === undefined ? [] : [sql`note = ${note}`]),
    ...(country === undefined ? [] : [sql`country = ${country}`]),
  ]
}

type Address = NonNullable<CartUpdate['address']>

async function checkedAddress(address: Address, locale: Locale, field: string): Promise<Address> {
  const checked = await checkAddress({ address, locale })
  if (checked.ok) return checked.address
  const faults = checked.faults.map((fault) => ({ ...fault, path: `${field}.${fault.field}` }))
  return cartsRefusals.refuse.invalid_address({ faults })
}

interface Where {
  readonly key: CartKey
  /** As far as the change says it. */
  readonly country: string | undefined
}

async function contactOf(
  ctx: Ctx,
  given: NonNullable<CartUpdate['contact']>,
  { key, country }: Where,
): Promise<Partial<KeptContact>> {
  const { phone, email, ...others } = given
  const { vatId } = others
  // A phone is read as people dial it where the cart is.
  const dialed = async (typed: string) => {
    return phoneOf(typed, country ?? (await cartFor(ctx, key.cartId)).country)
  }
  const called = typeof phone === 'string' ? await dialed(phone) : phone
  if (typeof phone === 'string' && called === null) return refuseField('contact.phone', phone)
  if (vatId && !isVatId(vatId)) return refuseField('contact.vatId', vatId)
  return {
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
