import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const fulfillmentRefusals = refusals('fulfillment', {
  unknown_fulfillment: {
    status: 404,
    title: {
      en: 'This fulfillment order does not exist',
      fi: 'Tätä keräilytilausta ei ole',
      da: 'Denne ekspeditionsordre findes ikke',
      pl: 'To zlecenie realizacji nie istnieje',
    },
  },
  not_from_here: {
    status: 409,
    title: {
      en: 'This cannot be done from the state it is in',
      fi: 'Tätä ei voi tehdä nykyisessä tilassa',
      da: 'Det kan ikke gøres i den nuværende tilstand',
      pl: 'Nie można tego zrobić w obecnym stanie',
    },
  },
  not_all_picked: {
    status: 409,
    title: {
      en: 'Not everything has been picked yet',
      fi: 'Kaikkea ei ole vielä kerätty',
      da: 'Ikke alt er plukket endnu',
      pl: 'Nie wszystko zostało jeszcze skompletowane',
    },
  },
  unknown_line: {
    status: 422,
    title: {
      en: 'This line is not part of the fulfillment order',
      fi: 'Rivi ei kuulu tähän keräilytilaukseen',
      da: 'Linjen hører ikke til ekspeditionsordren',
      pl: 'Ta pozycja nie należy do zlecenia realizacji',
    },
  },
  more_than_wanted: {
    status: 422,
    title: {
      en: 'More was picked than was ordered',
      fi: 'Kerättiin enemmän kuin tilattiin',
      da: 'Der er plukket mere end bestilt',
      pl: 'Skompletowano więcej, niż zamówiono',
    },
  },
  code_needed: {
    status: 422,
    title: {
      en: 'Ask for the pickup code, or say how the person was recognized',
      fi: 'Pyydä noutokoodi tai kerro, miten henkilö tunnistettiin',
      da: 'Bed om afhentningskoden, eller skriv, hvordan personen blev genkendt',
      pl: 'Poproś o kod odbioru albo wpisz, jak potwierdzono tożsamość',
    },
  },
  wrong_code: {
    status: 422,
    title: {
      en: 'This is not the pickup code of the order',
      fi: 'Tämä ei ole tilauksen noutokoodi',
      da: 'Det er ikke ordrens afhentningskode',
      pl: 'To nie jest kod odbioru tego zamówienia',
    },
  },
  code_blocked: {
    status: 409,
    title: {
      en: 'Too many wrong codes: say how the person was recognized',
      fi: 'Liian monta väärää koodia: kerro, miten henkilö tunnistettiin',
      da: 'For mange forkerte koder: skriv, hvordan personen blev genkendt',
      pl: 'Zbyt wiele błędnych kodów: wpisz, jak potwierdzono tożsamość',
    },
  },
  order_on_hold: {
    status: 409,
    title: {
      en: 'The order is on hold: nothing of it may leave for now',
      fi: 'Tilaus on pidossa: siitä ei saa nyt luovuttaa mitään',
      da: 'Ordren er sat i bero: intet af den må forlade os lige nu',
      pl: 'Zamówienie jest wstrzymane: na razie nic nie może wyjść',
    },
  },
  nothing_to_tell: {
    status: 409,
    title: {
      en: 'There is no message for this state, or nobody to send it to',
      fi: 'Tähän tilaan ei ole viestiä tai vastaanottajaa ei ole',
      da: 'Der er ingen besked til denne tilstand, eller ingen at sende den til',
      pl: 'Dla tego stanu nie ma wiadomości albo nie ma jej do kogo wysłać',
    },
  },
})

export const fulfillmentPermissions = permissions('fulfillment', {
  read: {
    en: 'See what is to be picked, sent and handed out',
    fi: 'Nähdä, mitä kerätään, lähetetään ja luovutetaan',
    da: 'Se, hvad der skal plukkes, sendes og udleveres',
    pl: 'Przeglądać, co trzeba skompletować, wysłać i wydać',
  },
  write: {
    en: 'Pick, pack, send and hand out',
    fi: 'Kerätä, pakata, lähettää ja luovuttaa',
    da: 'Plukke, pakke, sende og udlevere',
    pl: 'Kompletować, pakować, wysyłać i wydawać',
  },
})
