import type { Locale } from './words.ts'

/** Where a letter or a person arrives: street lines, then what the country writes below them. */
export interface Address {
  readonly lines: readonly string[]
  readonly postalCode: string
  readonly city: string
  /** State or province, in the countries that write one; null elsewhere. */
  readonly region: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

// Shapes of postal codes, as the national posts write them.
const postalCodes: Readonly<Record<string, RegExp>> = {
  FI: /^\d{5}$/,
  DK: /^\d{4}$/,
  PL: /^\d{2}-\d{3}$/,
  SE: /^\d{3} \d{2}$/,
  NO: /^\d{4}$/,
  EE: /^\d{5}$/,
  DE: /^\d{5}$/,
  CZ: /^\d{3} \d{2}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
  US: /^\d{5}(-\d{4})?$/,
}

/** Tells whether a postal code has the shape of its country; any short text where none is known. */
export function isPostalCode(country: string, code: string): boolean {
  return (postalCodes[country] ?? /^[\w -]{0,12}$/).test(code)
}

/** Tells whether two letters name a country of today. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false
  const known =
    countries.get(code) ?? (knownRegions.of(code) !== undefined && !notCountries.has(code))
  // Two letters have 676 forms: all of them may be kept.
  countries.set(code, known)
  return known
}

const countries = new Map<string, boolean>()

// Made once: asking one of them is quick, making one is not.
const knownRegions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const regionNames = new Map<Locale, Intl.DisplayNames>()

// Codes that have a name but no post office: unions, reserved and private ones.
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AN', 'SU', 'YU', 'DD'])

/**
 * Writes an address as its country does, one line each; names the country in the reader's
 * language where `from` (ISO code) is another one.
 */
export function addressLines(address: Address, locale: Locale, from?: string): string[] {
  const { lines, postalCode, city, region, country } = address
  const place =
    country === 'GB'
      ? [city, postalCode]
      : country === 'US'
        ? [[city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ')]
        : [[postalCode, city].filter(Boolean).join(' ')]
  const abroad = from === country ? [] : [countryName(country, locale)]
  return [...lines, ...place, ...abroad].filter((line) => line !== '')
}

/** The name of a country in one of our languages; the code itself where it has none. */
export function countryName(country: string, locale: Locale): string {
  let names = regionNames.get(locale)
  if (names === undefined) {
    names = new Intl.DisplayNames(locale, { type: 'region' })
    regionNames.set(locale, names)
  }
  return names.of(country) ?? country
}
