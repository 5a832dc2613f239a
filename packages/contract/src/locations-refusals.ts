import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const locationsRefusals = refusals('locations', {
  unknown_location: {
    status: 404,
    title: {
      en: 'This location does not exist',
      fi: 'Tätä toimipaikkaa ei ole',
      da: 'Denne lokation findes ikke',
      pl: 'Ta lokalizacja nie istnieje',
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
      en: 'The location cannot go to this state from where it is',
      fi: 'Toimipaikka ei voi siirtyä tähän tilaan nykyisestä tilastaan',
      da: 'Lokationen kan ikke skifte til denne tilstand',
      pl: 'Lokalizacja nie może przejść do tego stanu',
    },
  },
  invalid_location: {
    status: 422,
    title: {
      en: 'The fields of the location do not fit together',
      fi: 'Toimipaikan tiedot eivät sovi yhteen',
      da: 'Lokationens felter passer ikke sammen',
      pl: 'Pola lokalizacji nie pasują do siebie',
    },
  },
  invalid_hours: {
    status: 422,
    title: {
      en: 'These opening hours contradict themselves',
      fi: 'Aukioloajat ovat ristiriidassa keskenään',
      da: 'Åbningstiderne modsiger hinanden',
      pl: 'Te godziny otwarcia są ze sobą sprzeczne',
    },
  },
  unreadable_file: {
    status: 422,
    title: {
      en: 'The file is not a list of locations',
      fi: 'Tiedosto ei ole luettelo toimipaikoista',
      da: 'Filen er ikke en liste over lokationer',
      pl: 'Plik nie jest listą lokalizacji',
    },
  },
})

export const locationsPermissions = permissions('locations', {
  read: {
    en: 'See stores, warehouses and their hours',
    fi: 'Näe myymälät, varastot ja niiden aukioloajat',
    da: 'Se butikker, lagre og deres åbningstider',
    pl: 'Przeglądanie sklepów, magazynów i godzin otwarcia',
  },
  write: {
    en: 'Open and change stores and warehouses',
    fi: 'Avaa ja muuta myymälöitä ja varastoja',
    da: 'Åbne og ændre butikker og lagre',
    pl: 'Otwieranie i zmiana sklepów oraz magazynów',
  },
  hours: {
    en: 'Change opening hours and special days',
    fi: 'Muuta aukioloaikoja ja poikkeuspäiviä',
    da: 'Ændre åbningstider og særlige dage',
    pl: 'Zmiana godzin otwarcia i dni wyjątkowych',
  },
})
