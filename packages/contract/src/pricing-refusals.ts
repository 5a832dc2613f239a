import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const pricingRefusals = refusals('pricing', {
  unknown_variant: {
    status: 404,
    title: {
      en: 'This variant does not exist',
      fi: 'Tätä varianttia ei ole',
      da: 'Denne variant findes ikke',
      pl: 'Ten wariant nie istnieje',
    },
  },
  unknown_list: {
    status: 404,
    title: {
      en: 'This price list does not exist',
      fi: 'Tätä hinnastoa ei ole',
      da: 'Denne prisliste findes ikke',
      pl: 'Ten cennik nie istnieje',
    },
  },
  unknown_exception: {
    status: 404,
    title: {
      en: 'This exception does not exist',
      fi: 'Tätä poikkeusta ei ole',
      da: 'Denne undtagelse findes ikke',
      pl: 'Ten wyjątek nie istnieje',
    },
  },
  code_taken: {
    status: 409,
    title: {
      en: 'This code is already in use',
      fi: 'Tämä koodi on jo käytössä',
      da: 'Koden er allerede i brug',
      pl: 'Ten kod jest już używany',
    },
  },
  state_not_reachable: {
    status: 409,
    title: {
      en: 'It cannot go to this state from where it is',
      fi: 'Tähän tilaan ei voi siirtyä nykyisestä tilasta',
      da: 'Det kan ikke skifte til denne tilstand',
      pl: 'Nie można przejść do tego stanu z obecnego',
    },
  },
  invalid_list: {
    status: 422,
    title: {
      en: 'The fields of the price list do not fit together',
      fi: 'Hinnaston tiedot eivät sovi yhteen',
      da: 'Prislistens felter passer ikke sammen',
      pl: 'Pola cennika nie pasują do siebie',
    },
  },
  no_tax_rate: {
    status: 422,
    title: {
      en: 'No tax rate is known for this country and class of goods',
      fi: 'Verokantaa ei tunneta tälle maalle ja tavaralajille',
      da: 'Der kendes ingen momssats for dette land og denne vareklasse',
      pl: 'Brak stawki podatku dla tego kraju i klasy towarów',
    },
  },
  not_for_sale: {
    status: 422,
    title: {
      en: 'Something in the cart has no price here',
      fi: 'Jollakin korin tuotteella ei ole hintaa täällä',
      da: 'Noget i kurven har ingen pris her',
      pl: 'Coś w koszyku nie ma tutaj ceny',
    },
  },
})

export const pricingPermissions = permissions('pricing', {
  read: {
    en: 'See prices, price lists and price history',
    fi: 'Näe hinnat, hinnastot ja hintahistoria',
    da: 'Se priser, prislister og prishistorik',
    pl: 'Przeglądanie cen, cenników i historii cen',
  },
  write: {
    en: 'Change prices and price lists',
    fi: 'Muuta hintoja ja hinnastoja',
    da: 'Ændre priser og prislister',
    pl: 'Zmiana cen i cenników',
  },
})
