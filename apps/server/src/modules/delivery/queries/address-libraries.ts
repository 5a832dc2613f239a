import type * as phoneNumbers from 'libphonenumber-js/min'
import type * as addressFormats from 'localized-address-format'
import type * as postalCodes from 'postcode-validator'

/** The libraries that know how addresses, postal codes and phone numbers are written. */
export interface AddressLibraries {
  readonly addresses: typeof addressFormats
  readonly phones: typeof phoneNumbers
  readonly postal: typeof postalCodes
}

let loading: Promise<AddressLibraries> | null = null

/** Loads them when somebody first asks: a server that sells nothing yet starts without them. */
export function addressLibraries(): Promise<AddressLibraries> {
  // Kept, since asking for a module once more is dear, too.
  loading ??= load()
  return loading
}

async function load(): Promise<AddressLibraries> {
  const [addresses, phones, postal] = await Promise.all([
    import('localized-address-format'),
    import('libphonenumber-js/min'),
    import('postcode-validator'),
  ])
  return { addresses, phones, postal }
}
