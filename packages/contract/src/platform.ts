import { refusals } from '@redthread/kernel/refusal'

/** What the edge itself may refuse, on any route. */
export const platformRefusals = refusals('platform', {
  invalid_request: {
    status: 400,
    title: {
      en: 'The request is not valid',
      fi: 'Pyyntö ei kelpaa',
      da: 'Anmodningen er ikke gyldig',
      pl: 'Żądanie jest nieprawidłowe',
    },
  },
  sign_in_required: {
    status: 401,
    title: {
      en: 'Please sign in',
      fi: 'Kirjaudu sisään',
      da: 'Log ind for at fortsætte',
      pl: 'Zaloguj się',
    },
  },
  second_factor_required: {
    status: 401,
    title: {
      en: 'Please set up a second factor first',
      fi: 'Ota ensin käyttöön toinen tunnistustapa',
      da: 'Opsæt først en ekstra bekræftelse',
      pl: 'Najpierw skonfiguruj drugi składnik logowania',
    },
  },
  not_allowed: {
    status: 403,
    title: {
      en: 'You may not do this',
      fi: 'Sinulla ei ole oikeutta tähän',
      da: 'Det har du ikke adgang til',
      pl: 'Nie masz do tego uprawnień',
    },
  },
  foreign_origin: {
    status: 403,
    title: {
      en: 'This page may not call the server',
      fi: 'Tämä sivu ei saa kutsua palvelinta',
      da: 'Denne side må ikke kalde serveren',
      pl: 'Ta strona nie może wywoływać serwera',
    },
  },
  not_found: {
    status: 404,
    title: {
      en: 'Nothing here',
      fi: 'Täällä ei ole mitään',
      da: 'Her er intet',
      pl: 'Niczego tu nie ma',
    },
  },
  version_conflict: {
    status: 412,
    title: {
      en: 'Someone changed this meanwhile',
      fi: 'Joku muutti tätä sillä välin',
      da: 'Nogen har ændret dette imens',
      pl: 'Ktoś zmienił to w międzyczasie',
    },
  },
  too_large: {
    status: 413,
    title: {
      en: 'The request is too large',
      fi: 'Pyyntö on liian suuri',
      da: 'Anmodningen er for stor',
      pl: 'Żądanie jest zbyt duże',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: {
      en: 'This content type is not understood',
      fi: 'Tätä sisältötyyppiä ei tueta',
      da: 'Denne indholdstype forstås ikke',
      pl: 'Ten typ treści nie jest obsługiwany',
    },
  },
  key_reused: {
    status: 422,
    title: {
      en: 'This idempotency key belongs to another request',
      fi: 'Tämä toistoavain kuuluu toiselle pyynnölle',
      da: 'Denne idempotensnøgle hører til en anden anmodning',
      pl: 'Ten klucz idempotencji należy do innego żądania',
    },
  },
  too_many_requests: {
    status: 429,
    title: {
      en: 'Too many requests, please wait a moment',
      fi: 'Liian monta pyyntöä, odota hetki',
      da: 'For mange anmodninger, vent et øjeblik',
      pl: 'Zbyt wiele żądań, poczekaj chwilę',
    },
  },
  internal: {
    status: 500,
    title: {
      en: 'Something broke on our side',
      fi: 'Jotain meni rikki meidän päässämme',
      da: 'Noget gik i stykker hos os',
      pl: 'Coś zepsuło się po naszej stronie',
    },
  },
  unavailable: {
    status: 503,
    title: {
      en: 'The server is not ready, please try again',
      fi: 'Palvelin ei ole valmis, yritä uudelleen',
      da: 'Serveren er ikke klar, prøv igen',
      pl: 'Serwer nie jest gotowy, spróbuj ponownie',
    },
  },
})
