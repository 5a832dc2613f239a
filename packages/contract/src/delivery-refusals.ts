import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const deliveryPermissions = permissions('delivery', {
  read: {
    en: 'See delivery options, zones and pickup rules',
    fi: 'Nähdä toimitustavat, vyöhykkeet ja noutosäännöt',
    da: 'Se leveringsmåder, zoner og afhentningsregler',
    pl: 'Przeglądać sposoby dostawy, strefy i zasady odbioru',
  },
  write: {
    en: 'Change delivery options, zones and pickup rules',
    fi: 'Muuttaa toimitustapoja, vyöhykkeitä ja noutosääntöjä',
    da: 'Ændre leveringsmåder, zoner og afhentningsregler',
    pl: 'Zmieniać sposoby dostawy, strefy i zasady odbioru',
  },
})

/** What the delivery room may say no to. */
export const deliveryRefusals = refusals('delivery', {
  unknown_option: {
    status: 404,
    title: {
      en: 'This delivery option does not exist',
      fi: 'Tätä toimitustapaa ei ole',
      da: 'Denne leveringsmåde findes ikke',
      pl: 'Ten sposób dostawy nie istnieje',
    },
  },
  unknown_zone: {
    status: 404,
    title: {
      en: 'This delivery zone does not exist',
      fi: 'Tätä toimitusvyöhykettä ei ole',
      da: 'Denne leveringszone findes ikke',
      pl: 'Ta strefa dostawy nie istnieje',
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
  invalid_option: {
    status: 422,
    title: {
      en: 'The parts of the delivery option do not fit together',
      fi: 'Toimitustavan tiedot eivät sovi yhteen',
      da: 'Leveringsmådens oplysninger passer ikke sammen',
      pl: 'Ustawienia sposobu dostawy nie pasują do siebie',
    },
  },
  state_not_reachable: {
    status: 409,
    title: {
      en: 'The delivery option cannot go to this state from where it is',
      fi: 'Toimitustapa ei voi siirtyä tähän tilaan nykyisestä tilastaan',
      da: 'Leveringsmåden kan ikke skifte til denne tilstand',
      pl: 'Sposób dostawy nie może przejść do tego stanu',
    },
  },
  no_pickup_here: {
    status: 409,
    title: {
      en: 'Orders cannot be collected at this store',
      fi: 'Tästä myymälästä ei voi noutaa tilauksia',
      da: 'Ordrer kan ikke afhentes i denne butik',
      pl: 'W tym sklepie nie można odebrać zamówienia',
    },
  },
})
