import type { CartUpdate } from '@redthread/contract/carts'
import { addressText } from './address-text.ts'
import { billingOf } from './billing-of.server.ts'
import { sendErrand } from './cart-door.server.ts'
import type { CartView } from './cart-view.ts'
import type { Checked, CheckoutPress, Faults } from './checkout-press.ts'
import { formText } from './form-text.ts'
import { formWay, wayText } from './form-way.ts'
import { problemOf } from './problem-of.ts'
import { savedAddress } from './saved-address.server.ts'
import { checkAddress, emptyParts, typedAddress } from './typed-address.server.ts'

/**
 * Saves what the form says and can be saved; answers what is wrong with the rest, by field. Empty
 * fields are no fault yet: what is missing is asked for when the order is placed.
 */
export async function saveCheckout(press: CheckoutPress): Promise<Faults> {
  const { door, shop, cart } = press
  const wayFault = await saveWay(press)
  const [checked, billed] = await Promise.all([addressAndPhone(press), billingOf(press)])
  const faults = { ...wayFault, ...checked.faults, ...billed.faults, ...mailFault(press.form) }
  const details = detailsOf(press, faults)
  const contact = { ...details.contact, ...checked.update.contact, ...billed.update.contact }
  const update = changesOf(cart, { ...details, ...checked.update, ...billed.update, contact })
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

/** Address and phone, written as they are written there, or what is wrong with them. */
async function addressAndPhone(press: CheckoutPress): Promise<Checked> {
  const { door, shop, form, cart } = press
  const phone = formText(form, 'phone')
  const isSent = formText(form, 'way') !== 'pickup'
  const saved = isSent ? await savedAddress(press, 'saved') : null
  const country = saved?.country ?? (formText(form, 'country') || cart.country)
  const address = saved ?? typedAddress(form, { country })
  const probe = address ?? { lines: ['-'], postalCode: '', city: '-', region: null, country }
  const empty = address === null ? emptied(form, cart) : {}
  if (address === null && phone === '') return { faults: empty, update: { country } }
  const checked = await checkAddress(door, shop, { address: probe, ...(phone && { phone }) })
  if (typeof checked === 'string') return { faults: { all: checked }, update: {} }
  const faults: Faults = empty
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

/** What is asked for anew where an address was taken out: nothing goes to the one before. */
function emptied(form: FormData, { address, groups }: CartView): Faults {
  const way = formText(form, 'way')
  const isSent = groups.some(({ kind }) => kind === 'delivery')
  const isShown = way === 'delivery' || (way === 'mixed' && isSent)
  return address !== null && isShown && formText(form, 'do') === 'order' ? emptyParts(form) : {}
}

type Address = CartView['address']

/** Only what differs from the cart: a save that changes nothing moves nothing on other screens. */
function changesOf(cart: CartView, wanted: CartUpdate): CartUpdate {
  const differs = (was: unknown, is: unknown) => JSON.stringify(was) !== JSON.stringify(is)
  const moves = (was: Address, is: Address) => addressText(was) !== addressText(is)
  const contact = Object.fromEntries(
    Object.entries(wanted.contact ?? {}).filter(([name, value]) => {
      return differs(cart.contact[name as keyof typeof cart.contact], value)
    }),
  )
  return {
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(wanted.address && moves(cart.address, wanted.address) ? { address: wanted.address } : {}),
    ...(wanted.billingAddress !== undefined && moves(cart.billingAddress, wanted.billingAddress)
      ? { billingAddress: wanted.billingAddress }
      : {}),
    ...(wanted.deliveryOptionId && wanted.deliveryOptionId !== cart.deliveryOptionId
      ? { deliveryOptionId: wanted.deliveryOptionId }
      : {}),
    ...(wanted.country && wanted.country !== cart.country ? { country: wanted.country } : {}),
    ...(wanted.note !== undefined && wanted.note !== cart.note ? { note: wanted.note } : {}),
  }
}
