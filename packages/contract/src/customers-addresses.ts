import { refusals } from '@redthread/kernel/refusal'
import { Type as T, type Static } from 'typebox'
import { PostalAddress } from './address.ts'
import { Id, Instant, Shape } from './define.ts'
import { Line } from './text.ts'

export const SavedAddressId = Id('adr')

/** How many addresses a shopper may keep. */
export const MOST_ADDRESSES = 20

/** An address that a shopper keeps in their account, to choose it instead of typing it. */
export const SavedAddress = Shape(
  {
    id: SavedAddressId,
    label: T.String({ description: 'What the shopper calls it; empty where nothing.' }),
    address: PostalAddress,
    isDefault: T.Boolean({ description: 'The one that a checkout begins with.' }),
    version: T.Integer(),
    createdAt: Instant,
  },
  { title: 'SavedAddress' },
)
export type SavedAddress = Static<typeof SavedAddress>
export const SavedAddresses = Shape({ items: T.Array(SavedAddress) }, { title: 'SavedAddresses' })

const fields = { label: Line(40, 0), address: PostalAddress }

export const NewSavedAddress = Shape({
  label: T.Optional(fields.label),
  address: fields.address,
  isDefault: T.Optional(T.Boolean()),
})
export type NewSavedAddress = Static<typeof NewSavedAddress>

/** One of them is always the default: another takes its place, none gives it up. */
export const SavedAddressUpdate = Shape({
  label: T.Optional(fields.label),
  address: T.Optional(fields.address),
  isDefault: T.Optional(T.Literal(true)),
})
export type SavedAddressUpdate = Static<typeof SavedAddressUpdate>

export const addressesRefusals = refusals('customers', {
  unknown_address: {
    status: 404,
    title: {
      en: 'This address is not in your account any more',
      fi: 'Osoitetta ei ole enää tililläsi',
      da: 'Adressen er ikke længere på din konto',
      pl: 'Tego adresu nie ma już na Twoim koncie',
    },
  },
  invalid_address: {
    status: 422,
    title: {
      en: 'This address cannot be right',
      fi: 'Osoite ei voi olla oikein',
      da: 'Adressen kan ikke være rigtig',
      pl: 'Ten adres nie może być prawidłowy',
    },
  },
  too_many_addresses: {
    status: 409,
    title: {
      en: 'Your account keeps 20 addresses at most: remove one first',
      fi: 'Tilillä voi olla enintään 20 osoitetta: poista ensin yksi',
      da: 'Din konto gemmer højst 20 adresser: fjern en først',
      pl: 'Konto mieści najwyżej 20 adresów: najpierw usuń jeden',
    },
  },
})
