import type { NewSavedAddress, SavedAddressUpdate } from '@redthread/contract/customers-addresses'
import type { Door } from '../door.ts'
import type { SavedAddressView } from './account-view.ts'
import { mustRead, sendErrand } from './cart-door.server.ts'
import type { FieldTexts } from './checkout-view.ts'
import { formText } from './form-text.ts'
import type { OnWire } from './on-wire.ts'
import { problemOf } from './problem-of.ts'
import type { ShopView } from './shop-view.ts'
import { checkAddress, emptyParts, typedAddress } from './typed-address.server.ts'

const path = '/v1/account/addresses'

/** The addresses that the reader keeps, the default first; none for guests. */
export async function ownAddresses(door: Door, shop: ShopView): Promise<SavedAddressView[]> {
  if (!door.signedIn) return []
  const { items } = await mustRead<{ items: SavedAddressView[] }>(door, shop, path)
  return items
}

/** Keeps an address, where the account has it already only once; says why not otherwise. */
export async function keepAddress(
  door: Door,
  shop: ShopView,
  body: OnWire<NewSavedAddress>,
): Promise<string | null> {
  return problemOf(await sendErrand(door, shop, { method: 'POST', path, body }))?.title ?? null
}

/** Changes one; says why not. */
export async function changeAddress(
  door: Door,
  shop: ShopView,
  { id, version, body }: { id: string; version?: number; body: SavedAddressUpdate },
): Promise<string | null> {
  const one = `${path}/${encodeURIComponent(id)}`
  const errand = { method: 'PATCH', path: one, body, locale: shop.locale } as const
  const ifMatch = version === undefined ? {} : { ifMatch: version }
  return problemOf(await door.send({ ...errand, ...ifMatch }))?.title ?? null
}

/** Removes one; that it is gone already is no trouble. */
export async function removeAddress(door: Door, shop: ShopView, id: string): Promise<void> {
  await sendErrand(door, shop, { method: 'DELETE', path: `${path}/${encodeURIComponent(id)}` })
}

interface Typed {
  readonly door: Door
  readonly shop: ShopView
  readonly form: FormData
  /** The one that is changed; null for a new one. */
  readonly id: string | null
}

/** Saves the address of a form; answers what is wrong by field, nothing where it is kept. */
export async function saveTypedAddress({ door, shop, form, id }: Typed): Promise<FieldTexts> {
  const country = formText(form, 'country') || shop.country
  const typed = typedAddress(form, { country })
  if (typed === null) return emptyParts(form)
  const checked = await checkAddress(door, shop, { address: typed })
  if (typeof checked === 'string') return { all: checked }
  if (checked.faults.length > 0) {
    return Object.fromEntries(checked.faults.map(({ field, message }) => [field, message]))
  }
  const { address } = checked
  const body = { label: formText(form, 'label').slice(0, 40), address }
  const makesDefault = form.has('default') ? ({ isDefault: true } as const) : {}
  const wanted = { ...body, ...makesDefault }
  const version = Number(formText(form, 'version'))
  const problem =
    id === null
      ? await keepAddress(door, shop, wanted)
      : await changeAddress(door, shop, { id, version, body: wanted })
  return problem === null ? {} : { all: problem }
}
