import { addressParts, type AddressFormat, type AddressPart } from '@redthread/contract/delivery'
import { isCountry } from '@redthread/kernel/address'
import { addressLibraries } from './address-libraries.ts'

const marks: Readonly<Record<AddressPart, string>> = {
  lines: '\u0001',
  postalCode: '\u0002',
  city: '\u0003',
  region: '\u0004',
}
const postalExamples: Readonly<Record<string, string>> = {
  FI: '00100',
  DK: '1050',
  PL: '00-950',
  SE: '111 22',
  NO: '0150',
  EE: '10111',
  DE: '10115',
}

const formats = new Map<string, Promise<AddressFormat>>()

/** The format of addresses of a country: which parts, in which order, and which are needed. */
export function addressFormat(country: string): Promise<AddressFormat> {
  // Only what is a country is kept: what else is asked for would never end.
  if (!isCountry(country)) return formatOf(country)
  const format = formats.get(country) ?? formatOf(country)
  formats.set(country, format)
  return format
}

async function formatOf(country: string): Promise<AddressFormat> {
  const { addresses, phones, postal } = await addressLibraries()
  const written = addresses
    .formatAddress({
      postalCountry: country,
      administrativeArea: marks.region,
      locality: marks.city,
      postalCode: marks.postalCode,
      addressLines: [marks.lines],
    })
    .join('\n')
  const used = addressParts
    .filter((part) => written.includes(marks[part]) || part === 'lines')
    .toSorted((a, b) => written.indexOf(marks[a]) - written.indexOf(marks[b]))
  const hasCodes = postal.postcodeValidatorExistsForCountry(country)
  return {
    country,
    fields: used.map((part) => ({
      part,
      required: part === 'region' ? withRegion.has(country) : part !== 'postalCode' || hasCodes,
    })),
    callingCode:
      isCountry(country) && phones.isSupportedCountry(country)
        ? `+${phones.getCountryCallingCode(country)}`
        : null,
    postalCodeExample: postalExamples[country] ?? null,
  }
}

/** Countries whose post needs the state or province. */
const withRegion = new Set(['US', 'CA', 'AU', 'BR', 'MX', 'IN', 'CN', 'JP'])
