import { readVatId } from '@redthread/kernel/vat-id'
import type { Checked, CheckoutPress, Faults } from './checkout-press.ts'
import { formText } from './form-text.ts'
import { savedAddress } from './saved-address.server.ts'
import { checkAddress, emptyParts, typedAddress } from './typed-address.server.ts'

const prefix = 'billing.'

/** To whom it is billed, as the form says; where that is as the delivery, no address of its own. */
export async function billingOf(press: CheckoutPress): Promise<Checked> {
  const { form, cart } = press
  if (!form.has('billing.country')) return { faults: {}, update: {} }
  const company = companyOf(press)
  if (form.has('billing.same')) {
    return { ...company, update: { ...company.update, billingAddress: null } }
  }
  const country = formText(form, 'billing.country') || cart.country
  const own = await ownAddress(press, country)
  return {
    faults: { ...company.faults, ...own.faults },
    update: { ...company.update, ...own.update },
  }
}

function companyOf({ form, cart }: CheckoutPress): Checked {
  const company = formText(form, 'company') || null
  const typed = formText(form, 'vatId')
  const vatId = typed === '' ? null : readVatId(typed, cart.country)
  if (typed !== '' && vatId === null) {
    return { faults: { vatId: 'wrong' }, update: { contact: { company } } }
  }
  return { faults: {}, update: { contact: { company, vatId } } }
}

async function ownAddress(press: CheckoutPress, country: string): Promise<Checked> {
  const { door, shop, form } = press
  const saved = await savedAddress(press, `${prefix}saved`)
  if (saved !== null) return { faults: {}, update: { billingAddress: saved } }
  const address = typedAddress(form, { country, prefix })
  // What is empty is asked for when the order is placed.
  const isAsked = formText(form, 'do') === 'order'
  if (address === null) return { faults: isAsked ? emptyParts(form, prefix) : {}, update: {} }
  const checked = await checkAddress(door, shop, { address })
  if (typeof checked === 'string') return { faults: { all: checked }, update: {} }
  const faults: Faults = {}
  for (const { field, message } of checked.faults) faults[prefix + field] = message
  const isRight = checked.faults.length === 0
  return { faults, update: isRight ? { billingAddress: checked.address } : {} }
}
