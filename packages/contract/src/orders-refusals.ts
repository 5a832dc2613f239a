import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const ordersRefusals = refusals('orders', {
  unknown_order: {
    status: 404,
    title: {
      en: 'This order does not exist',
      fi: 'Tätä tilausta ei ole',
      da: 'Denne ordre findes ikke',
      pl: 'To zamówienie nie istnieje',
    },
  },
  not_found_with_this: {
    status: 404,
    title: {
      en: 'No order has this number together with this mail address or phone',
      fi: 'Tällä numerolla ja yhteystiedolla ei löydy tilausta',
      da: 'Ingen ordre har dette nummer sammen med denne mail eller telefon',
      pl: 'Nie ma zamówienia o tym numerze z tym adresem lub telefonem',
    },
  },
  too_many_attempts: {
    status: 429,
    title: {
      en: 'Too many attempts, please wait a moment',
      fi: 'Liian monta yritystä, odota hetki',
      da: 'For mange forsøg, vent et øjeblik',
      pl: 'Zbyt wiele prób, poczekaj chwilę',
    },
  },
  unknown_line: {
    status: 404,
    title: {
      en: 'The order has no such line',
      fi: 'Tilauksella ei ole tällaista riviä',
      da: 'Ordren har ingen sådan linje',
      pl: 'W zamówieniu nie ma takiej pozycji',
    },
  },
  unknown_change: {
    status: 404,
    title: {
      en: 'This change of the order does not exist',
      fi: 'Tätä tilauksen muutosta ei ole',
      da: 'Denne ændring af ordren findes ikke',
      pl: 'Ta zmiana zamówienia nie istnieje',
    },
  },
  total_changed: {
    status: 409,
    title: {
      en: 'The total is not the one that was shown; please look at it again',
      fi: 'Loppusumma ei ole se, joka näytettiin; tarkista se vielä',
      da: 'Totalen er ikke den, der blev vist; se den igen',
      pl: 'Suma jest inna niż pokazana; sprawdź ją jeszcze raz',
    },
  },
  not_from_here: {
    status: 409,
    title: {
      en: 'This cannot be done with the order as it stands',
      fi: 'Tätä ei voi tehdä tilauksen nykyisessä tilassa',
      da: 'Det kan ikke gøres med ordren, som den er nu',
      pl: 'Nie można tego zrobić przy obecnym stanie zamówienia',
    },
  },
  too_many_pieces: {
    status: 409,
    title: {
      en: 'Fewer pieces of this line are still open',
      fi: 'Rivillä on enää vähemmän avoimia kappaleita',
      da: 'Der er færre åbne stykker på denne linje',
      pl: 'W tej pozycji pozostało mniej otwartych sztuk',
    },
  },
  change_outdated: {
    status: 409,
    title: {
      en: 'The order has changed since; work the change out again',
      fi: 'Tilaus on muuttunut sen jälkeen; laadi muutos uudelleen',
      da: 'Ordren er ændret siden; udarbejd ændringen igen',
      pl: 'Zamówienie zmieniło się od tego czasu; przygotuj zmianę ponownie',
    },
  },
  change_settled: {
    status: 409,
    title: {
      en: 'This change was already confirmed or discarded',
      fi: 'Tämä muutos on jo vahvistettu tai hylätty',
      da: 'Ændringen er allerede bekræftet eller kasseret',
      pl: 'Ta zmiana została już zatwierdzona lub odrzucona',
    },
  },
  changes_nothing: {
    status: 422,
    title: {
      en: 'This would change nothing, or leave nothing of the order: cancel it instead',
      fi: 'Tämä ei muuttaisi mitään tai tyhjentäisi tilauksen: peru se sen sijaan',
      da: 'Det ville intet ændre eller tømme ordren: annullér den i stedet',
      pl: 'To nic by nie zmieniło albo opróżniło zamówienie: zamiast tego je anuluj',
    },
  },
})

export const ordersPermissions = permissions('orders', {
  read: {
    en: 'See orders',
    fi: 'Nähdä tilaukset',
    da: 'Se ordrer',
    pl: 'Przeglądać zamówienia',
  },
  write: {
    en: 'Place and change orders, add notes and tags',
    fi: 'Tehdä ja muuttaa tilauksia, lisätä muistiinpanoja ja tunnisteita',
    da: 'Afgive og ændre ordrer, tilføje noter og mærker',
    pl: 'Składać i zmieniać zamówienia, dodawać notatki i etykiety',
  },
  cancel: {
    en: 'Cancel orders',
    fi: 'Perua tilauksia',
    da: 'Annullere ordrer',
    pl: 'Anulować zamówienia',
  },
  export: {
    en: 'Export orders as a file',
    fi: 'Viedä tilaukset tiedostoon',
    da: 'Eksportere ordrer til en fil',
    pl: 'Eksportować zamówienia do pliku',
  },
})
