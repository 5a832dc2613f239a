import type { CartUpdate } from '@redthread/contract/carts'
import type { PostalAddress } from '@redthread/contract/address'
import type { Door } from '../door.ts'
import { sendErrand } from './cart-door.server.ts'
import type { CartView } from './cart-view.ts'
import { formText } from './form-text.ts'
import { formWay, wayText } from './form-way.ts'
import { problemOf } from './problem-of.ts'
import type { ShopView } from './shop-view.ts'

/** A form of the checkout, and the cart that it is about. */
export interface CheckoutPress {
  readonly door: Door
  readonly shop: ShopView
  readonly form: FormData
  readonly cart: CartView
}

type Faults = Record<string, string>

/**
 * Saves what the form says and can be saved; answers what is wrong with the rest, by field. Empty
 * fields are no fault yet: what is missing is asked for when the order is placed.
 */
export async function saveCheckout(press: CheckoutPress): Promise<Faults> {
  const { door, shop, cart } = press
  const wayFault = await saveWay(press)
  const checked = await addressAndPhone(press)
  const faults = { ...wayFault, ...checked.faults, ...mailFault(press.form) }
  const details = detailsOf(press, faults)
  const contact = { ...details.contact, ...checked.update.contact }
  const update = changesOf(cart, { ...details, ...checked.update, contact })
  if (Object.keys(update).length === 0) return faults
  const path = `/v1/carts/${cart.id}`
  const problem = problemOf(await sendErrand(door, shop, { method: 'PATCH', path, body: update }))
  if (problem === null) return faults
  return {
    ...faults,
    [problem.code === 'carts.option_not_offered' ? 'option' : 'all']: problem.title,
  }
}

/** All lines by one way, where the form asks for it and they are not on it yet. */
async function saveWay({ door, shop, form, cart }: CheckoutPress): Promise<Faults> {
  const way = formText(form, 'way')
  if (way !== 'delivery' && way !== 'pickup') return {}
  const wanted = new FormData()
  wanted.set('how', way === 'delivery' ? 'delivery' : formText(form, 'place'))
  const fulfillment = formWay(wanted)
  if (fulfillment === null) return way === 'pickup' ? { place: 'missing' } : {}
  const text = wayText(fulfillment)
  if (cart.lines.every((line) => wayText(line.fulfillment) === text)) return {}
  const path = `/v1/carts/${cart.id}/ways`
  const body = { fulfillment }
  const problem = problemOf(await sendErrand(door, shop, { method: 'PUT', path, body }))
  return problem === null ? {} : { place: problem.title }
}

function mailFault(form: FormData): Faults {
  const email = formText(form, 'email')
  return email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? {} : { email: 'wrong' }
}

/** Names, mail and the chosen option, as far as they can be saved. */
function detailsOf({ form }: CheckoutPress, faults: Faults): CartUpdate {
  const field = (name: string) => formText(form, name) || null
  const option = formText(form, 'option')
  const note = form.has('note') ? { note: field('note') } : {}
  return {
    contact: {
      ...(faults['email'] === undefined ? { email: field('email') } : {}),
      givenName: field('givenName'),
      familyName: field('familyName'),
    },
    ...(isOption(option) ? { deliveryOptionId: option } : {}),
    ...note,
  }
}

function isOption(id: string): id is `dop_${string}` {
  return /^dop_[0-9a-z]+$/.test(id)
}

interface Checked {
  readonly faults: Faults
  readonly update: CartUpdate
}

/** Address and phone, written as they are written there, or what is wrong with them. */
async function addressAndPhone({ door, shop, form, cart }: CheckoutPress): Promise<Checked> {
  const phone = formText(form, 'phone')
  const country = formText(form, 'country') || cart.country
  const address = addressIn(form, country)
  const probe = address ?? { lines: ['-'], postalCode: '', city: '-', region: null, country }
  if (address === null && phone === '') return { faults: {}, update: { country } }
  const { status, body } = await sendErrand(door, shop, {
    ...{ method: 'POST', path: '/v1/delivery/address-checks' },
    body: { address: probe, ...(phone === '' ? {} : { phone }) },
  })
  if (status !== 200)
    return { faults: { all: problemOf({ status, body, setCookie: [] })?.title ?? '' }, update: {} }
  const checked = body as {
    address: PostalAddress
    phone: string | null
    faults: { field: string; message: string }[]
  }
  const faults: Faults = {}
  for (const { field, message } of checked.faults) {
    if (field === 'phone' || address !== null) faults[field] = message
  }
  const isRight = address !== null && checked.faults.every(({ field }) => field === 'phone')
  return {
    faults,
    update: {
      ...(isRight ? { address: checked.address } : { country }),
      ...(faults['phone'] === undefined ? { contact: { phone: checked.phone } } : {}),
    },
  }
}

/** The address as far as it can be one at all; null where a part is empty. */
function addressIn(form: FormData, country: string): PostalAddress | null {
  const lines = [formText(form, 'line1'), formText(form, 'line2')].filter((line) => line !== '')
  const city = formText(form, 'city')
  if (lines.length === 0 || city === '') return null
  const postalCode = formText(form, 'postalCode')
    .replaceAll(/[^0-9A-Za-z -]/g, '')
    .slice(0, 12)
  return { lines, postalCode, city, region: formText(form, 'region') || null, country }
}

/** Only what differs from the cart: a save that changes nothing moves nothing on other screens. */
function changesOf(cart: CartView, wanted: CartUpdate): CartUpdate {
  const differs = (was: unknown, is: unknown) => JSON.stringify(was) !== JSON.stringify(is)
  const contact = Object.fromEntries(
    Object.entries(wanted.contact ?? {}).filter(([name, value]) => {
      return differs(cart.contact[name as keyof typeof cart.contact], value)
    }),
  )
  return {
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(wanted.address && differs(cart.address, wanted.address) ? { address: wanted.address } : {}),
    ...(wanted.deliveryOptionId && wanted.deliveryOptionId !== cart.deliveryOptionId
      ? { deliveryOptionId: wanted.deliveryOptionId }
      : {}),
    ...(wanted.country && wanted.country !== cart.country ? { country: wanted.country } : {}),
    ...(wanted.note !== undefined && wanted.note !== cart.note ? { note: wanted.note } : {}),
  }
}
