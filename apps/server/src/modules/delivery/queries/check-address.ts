import type { PostalAddress } from '@redthread/contract/address'
import type { AddressFault, CheckedAddress } from '@redthread/contract/delivery'
import { addressLines, isCountry } from '@redthread/kernel/address'
import type { Locale } from '@redthread/kernel/words'
import { addressWords } from '../rules/address-words.ts'
import { postalCodeOf } from '../rules/postal-code-of.ts'
import { addressFormat } from './address-format.ts'
import { addressLibraries } from './address-libraries.ts'

/** An address as it was written, a phone number beside it, and the language of the faults. */
export interface AddressAsked {
  readonly address: PostalAddress
  readonly phone?: string | undefined
  readonly locale: Locale
}

type Fault = Pick<AddressFault, 'field' | 'code'>

/**
 * Checks an address by the format of its country, writes the postal code as it is written there
 * and the phone number with its country code. Faults are told, nothing is refused.
 */
export async function checkAddress({
  address,
  phone,
  locale,
}: AddressAsked): Promise<CheckedAddress> {
  const { country } = address
  const written = {
    ...address,
    lines: address.lines.map((line) => line.trim()).filter((line) => line !== ''),
    postalCode: postalCodeOf(country, address.postalCode),
  }
  const called = phone === undefined ? null : await phoneOf(phone, country)
  const faults: Fault[] = [
    ...(isCountry(country) ? await faultsOf(written) : [unknownCountry]),
    ...(phone !== undefined && called === null ? [wrongPhone] : []),
  ]
  return {
    ok: faults.length === 0,
    address: written,
    phone: called,
    lines: addressLines(written, locale),
    faults: faults.map((fault) => ({ ...fault, message: addressWords(fault)[locale] })),
  }
}

const unknownCountry: Fault = { field: 'country', code: 'unknown_country' }
const wrongPhone: Fault = { field: 'phone', code: 'wrong_phone' }

async function faultsOf(address: PostalAddress): Promise<Fault[]> {
  const [{ fields }, { postal }] = await Promise.all([
    addressFormat(address.country),
    addressLibraries(),
  ])
  const { country, postalCode } = address
  const missing = fields
    .filter(({ part, required }) => required && (address[part]?.length ?? 0) === 0)
    .map(({ part }): Fault => ({ field: part, code: 'missing' }))
  const isWrong =
    postalCode !== '' &&
    postal.postcodeValidatorExistsForCountry(country) &&
    !postal.postcodeValidator(postalCode, country)
  return isWrong ? [...missing, { field: 'postalCode', code: 'wrong_format' }] : missing
}

/** A phone number in E.164, as dialled in a country or abroad; null where it is none. */
export async function phoneOf(phone: string, country: string): Promise<string | null> {
  const { phones } = await addressLibraries()
  const usual = phones.isSupportedCountry(country) ? country : undefined
  const parsed = phones.parsePhoneNumberFromString(phone, usual)
  return parsed?.isValid() ? parsed.number : null
}
