import type { PostalAddress } from '@redthread/contract/address'
import type { AddressToCheck, CheckedAddress } from '@redthread/contract/delivery'
import type { Door } from '../door.ts'
import { sendErrand } from './cart-door.server.ts'
import { formText } from './form-text.ts'
import { problemOf } from './problem-of.ts'
import type { ShopView } from './shop-view.ts'

interface Where {
  readonly country: string
  /** What stands before the names of its fields. */
  readonly prefix?: string
}

/** The address of a form as far as it can be one at all; null where a part is empty. */
export function typedAddress(
  form: FormData,
  { country, prefix = '' }: Where,
): PostalAddress | null {
  const text = (name: string) => formText(form, `${prefix}${name}`)
  const lines = [text('line1'), text('line2')].filter((line) => line !== '')
  const city = text('city')
  if (lines.length === 0 || city === '') return null
  const postalCode = text('postalCode')
    .replaceAll(/[^0-9A-Za-z -]/g, '')
    .slice(0, 12)
  return { lines, postalCode, city, region: text('region') || null, country }
}

/** What an address lacks to be one, by the names of its fields. */
export function emptyParts(form: FormData, prefix = ''): Record<string, string> {
  const parts = { line1: 'lines', city: 'city' }
  const empty = Object.entries(parts).filter(([part]) => formText(form, prefix + part) === '')
  return Object.fromEntries(empty.map(([, field]) => [prefix + field, 'missing']))
}

/** Asks whether an address can be right, and how it is written there; says why not otherwise. */
export async function checkAddress(
  door: Door,
  shop: Pick<ShopView, 'locale'>,
  asked: AddressToCheck,
): Promise<CheckedAddress | string> {
  const path = '/v1/delivery/address-checks'
  const answer = await sendErrand(door, shop, { method: 'POST', path, body: asked })
  if (answer.status !== 200) return problemOf(answer)?.title ?? ''
  return answer.body as CheckedAddress
}
