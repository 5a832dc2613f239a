import type { AddressFormat } from '@redthread/contract/delivery'
import type { Door } from '../door.ts'
import { ownAddresses } from './addresses.server.ts'
import { mustRead, ownCart, pickupPlaces, sendErrand } from './cart-door.server.ts'
import type { CartView } from './cart-view.ts'
import type { CheckoutView, FieldTexts, PaymentView } from './checkout-view.ts'
import { countriesFor } from './countries.ts'
import { findProfile } from './profile.server.ts'
import type { ShopView } from './shop-view.ts'

/** All that the checkout shows; null where there is nothing to order. */
export async function findCheckout(door: Door, shop: ShopView): Promise<CheckoutView | null> {
  const { cart, topic } = await ownCart(door, shop)
  if (cart === null || cart.lines.length === 0) return null
  const billedIn = cart.billingAddress?.country ?? cart.country
  const [payment, places, format, billing, known, saved, credit] = await Promise.all([
    mustRead<PaymentView>(door, shop, `/v1/carts/${cart.id}/tenders`),
    pickupPlaces(door, shop, cart.id),
    formatOf(door, cart.country),
    formatOf(door, billedIn),
    knownOf(door, cart),
    ownAddresses(door, shop),
    creditOf(door, shop),
  ])
  const countries = countriesFor(shop.country, shop.locale)
  const forms = { format, billing, countries, known, saved }
  return { cart, topic, payment, places, ...forms, credit }
}

/** How addresses are written in a country. */
export function formatOf(door: Door, country: string): Promise<AddressFormat> {
  return door.ask('delivery.get_address_format', { params: { country } })
}

/** The account's name and mail, where the cart has none yet. */
async function knownOf(door: Door, { contact }: CartView): Promise<FieldTexts> {
  if (!door.signedIn || contact.email !== null) return {}
  const { email, givenName, familyName } = await findProfile(door)
  return { email, givenName, familyName }
}

async function creditOf(door: Door, shop: ShopView): Promise<number> {
  if (!door.signedIn) return 0
  const path = '/v1/account/credit'
  const { status, body } = await sendErrand(door, shop, { method: 'GET', path })
  if (status !== 200) return 0
  const { items } = body as { items: { currency: string; balance: number }[] }
  return items.find(({ currency }) => currency === shop.currency)?.balance ?? 0
}
