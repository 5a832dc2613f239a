import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const customersPermissions = permissions('customers', {
  read: {
    en: 'See customers and how they were recognized',
    fi: 'Nähdä asiakkaat ja miten heidät on tunnistettu',
    da: 'Se kunder, og hvordan de blev genkendt',
    pl: 'Przeglądać klientów i sposób ich rozpoznania',
  },
  write: {
    en: 'Change customers',
    fi: 'Muuttaa asiakkaita',
    da: 'Ændre kunder',
    pl: 'Zmieniać klientów',
  },
  merge: {
    en: 'Undo links between customers',
    fi: 'Purkaa asiakkaiden välisiä yhteyksiä',
    da: 'Fjerne sammenkædninger mellem kunder',
    pl: 'Cofać powiązania między klientami',
  },
})

/** What the customers module may say no to. */
export const customersRefusals = refusals('customers', {
  link_not_valid: {
    status: 410,
    title: {
      en: 'This sign-in link is not valid any more; ask for a new one',
      fi: 'Kirjautumislinkki ei ole enää voimassa; pyydä uusi',
      da: 'Login-linket er ikke længere gyldigt; bed om et nyt',
      pl: 'Ten link do logowania stracił ważność; poproś o nowy',
    },
  },
  passkey_failed: {
    status: 401,
    title: {
      en: 'The passkey was not accepted',
      fi: 'Pääsyavainta ei hyväksytty',
      da: 'Adgangsnøglen blev ikke godkendt',
      pl: 'Klucz dostępu nie został przyjęty',
    },
  },
  sign_in_again: {
    status: 401,
    title: {
      en: 'Please sign in again to do this',
      fi: 'Kirjaudu uudelleen tehdäksesi tämän',
      da: 'Log ind igen for at gøre dette',
      pl: 'Zaloguj się ponownie, aby to zrobić',
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
  unknown_person: {
    status: 404,
    title: {
      en: 'There is no such customer',
      fi: 'Tällaista asiakasta ei ole',
      da: 'Den kunde findes ikke',
      pl: 'Nie ma takiego klienta',
    },
  },
  unknown_link: {
    status: 404,
    title: {
      en: 'These two are not linked',
      fi: 'Näitä kahta ei ole yhdistetty',
      da: 'De to er ikke kædet sammen',
      pl: 'Te dwie osoby nie są powiązane',
    },
  },
  unknown_session: {
    status: 404,
    title: {
      en: 'This session has ended',
      fi: 'Tämä istunto on päättynyt',
      da: 'Denne session er afsluttet',
      pl: 'Ta sesja już się zakończyła',
    },
  },
})
