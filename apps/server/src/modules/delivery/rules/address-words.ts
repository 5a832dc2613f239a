import type { AddressFault } from '@redthread/contract/delivery'
import type { Words } from '@redthread/kernel/words'

type Field = AddressFault['field']

const missing: Readonly<Record<Field, Words>> = {
  lines: {
    en: 'Street and number are missing',
    fi: 'Katuosoite puuttuu',
    da: 'Vej og nummer mangler',
    pl: 'Brakuje ulicy i numeru',
  },
  postalCode: {
    en: 'The postal code is missing',
    fi: 'Postinumero puuttuu',
    da: 'Postnummeret mangler',
    pl: 'Brakuje kodu pocztowego',
  },
  city: {
    en: 'The city is missing',
    fi: 'Postitoimipaikka puuttuu',
    da: 'Byen mangler',
    pl: 'Brakuje miejscowości',
  },
  region: {
    en: 'The state or province is missing',
    fi: 'Osavaltio tai maakunta puuttuu',
    da: 'Stat eller provins mangler',
    pl: 'Brakuje stanu lub prowincji',
  },
  country: {
    en: 'The country is missing',
    fi: 'Maa puuttuu',
    da: 'Landet mangler',
    pl: 'Brakuje kraju',
  },
  phone: {
    en: 'The phone number is missing',
    fi: 'Puhelinnumero puuttuu',
    da: 'Telefonnummeret mangler',
    pl: 'Brakuje numeru telefonu',
  },
}

const others: Readonly<Record<Exclude<AddressFault['code'], 'missing'>, Words>> = {
  wrong_format: {
    en: 'This is not how postal codes are written there',
    fi: 'Postinumero ei ole oikeaa muotoa',
    da: 'Postnummeret har ikke den rigtige form',
    pl: 'Kod pocztowy ma niewłaściwy format',
  },
  unknown_country: {
    en: 'We do not know this country',
    fi: 'Emme tunne tätä maata',
    da: 'Vi kender ikke dette land',
    pl: 'Nie znamy tego kraju',
  },
  wrong_phone: {
    en: 'This is not a phone number',
    fi: 'Tämä ei ole puhelinnumero',
    da: 'Det er ikke et telefonnummer',
    pl: 'To nie jest numer telefonu',
  },
}

/** What is wrong with a part of an address, in words for the person who wrote it. */
export function addressWords({ field, code }: Pick<AddressFault, 'field' | 'code'>): Words {
  return code === 'missing' ? missing[field] : others[code]
}
