import { refusals } from '@redthread/kernel/refusal'

/** What the staff module may say no to. Sign-in says the same for known and unknown addresses. */
export const staffRefusals = refusals('staff', {
  sign_in_failed: {
    status: 401,
    title: {
      en: 'Address and password do not match',
      fi: 'Osoite ja salasana eivät täsmää',
      da: 'Adresse og adgangskode passer ikke sammen',
      pl: 'Adres i hasło nie pasują do siebie',
    },
  },
  wrong_code: {
    status: 401,
    title: {
      en: 'This code is not right, or was used already',
      fi: 'Koodi on väärä tai jo käytetty',
      da: 'Koden er forkert eller allerede brugt',
      pl: 'Kod jest nieprawidłowy lub już użyty',
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
  prove_factor: {
    status: 401,
    title: {
      en: 'Sign in with your passkey or code to do this',
      fi: 'Kirjaudu pääsyavaimella tai koodilla tehdäksesi tämän',
      da: 'Log ind med adgangsnøgle eller kode for at gøre dette',
      pl: 'Zaloguj się kluczem dostępu lub kodem, aby to zrobić',
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
  passkey_failed: {
    status: 401,
    title: {
      en: 'The passkey was not accepted',
      fi: 'Pääsyavainta ei hyväksytty',
      da: 'Adgangsnøglen blev ikke godkendt',
      pl: 'Klucz dostępu nie został przyjęty',
    },
  },
  weak_password: {
    status: 422,
    title: {
      en: 'Choose a longer or less common password',
      fi: 'Valitse pidempi tai harvinaisempi salasana',
      da: 'Vælg en længere eller mindre almindelig adgangskode',
      pl: 'Wybierz dłuższe lub rzadsze hasło',
    },
  },
  wrong_password: {
    status: 403,
    title: {
      en: 'The present password is not right',
      fi: 'Nykyinen salasana on väärä',
      da: 'Den nuværende adgangskode er forkert',
      pl: 'Obecne hasło jest nieprawidłowe',
    },
  },
  link_not_valid: {
    status: 410,
    title: {
      en: 'This link is not valid any more',
      fi: 'Linkki ei ole enää voimassa',
      da: 'Linket er ikke længere gyldigt',
      pl: 'Ten link stracił ważność',
    },
  },
  factor_exists: {
    status: 409,
    title: {
      en: 'One-time codes are set up already',
      fi: 'Kertakoodit ovat jo käytössä',
      da: 'Engangskoder er allerede sat op',
      pl: 'Kody jednorazowe są już skonfigurowane',
    },
  },
  no_factor: {
    status: 409,
    title: {
      en: 'One-time codes are not set up yet',
      fi: 'Kertakoodeja ei ole vielä otettu käyttöön',
      da: 'Engangskoder er ikke sat op endnu',
      pl: 'Kody jednorazowe nie są jeszcze skonfigurowane',
    },
  },
  unknown_member: {
    status: 404,
    title: {
      en: 'There is no such colleague',
      fi: 'Tällaista työtoveria ei ole',
      da: 'Den kollega findes ikke',
      pl: 'Nie ma takiego współpracownika',
    },
  },
  unknown_role: {
    status: 404,
    title: {
      en: 'There is no such role',
      fi: 'Tällaista roolia ei ole',
      da: 'Den rolle findes ikke',
      pl: 'Nie ma takiej roli',
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
  unknown_invitation: {
    status: 404,
    title: {
      en: 'There is no such open invitation',
      fi: 'Tällaista avointa kutsua ei ole',
      da: 'Den åbne invitation findes ikke',
      pl: 'Nie ma takiego otwartego zaproszenia',
    },
  },
  unknown_key: {
    status: 404,
    title: {
      en: 'There is no such API key',
      fi: 'Tällaista API-avainta ei ole',
      da: 'Den API-nøgle findes ikke',
      pl: 'Nie ma takiego klucza API',
    },
  },
  unknown_device: {
    status: 404,
    title: {
      en: 'There is no such paired till',
      fi: 'Tällaista liitettyä kassaa ei ole',
      da: 'Den tilknyttede kasse findes ikke',
      pl: 'Nie ma takiej sparowanej kasy',
    },
  },
  unknown_permission: {
    status: 422,
    title: {
      en: 'There is no such permission',
      fi: 'Tällaista oikeutta ei ole',
      da: 'Den rettighed findes ikke',
      pl: 'Nie ma takiego uprawnienia',
    },
  },
  unknown_place: {
    status: 422,
    title: {
      en: 'One of the channels or locations does not exist',
      fi: 'Jotain kanavista tai paikoista ei ole',
      da: 'En af kanalerne eller lokationerne findes ikke',
      pl: 'Jeden z kanałów lub lokalizacji nie istnieje',
    },
  },
  beyond_own_rights: {
    status: 403,
    title: {
      en: 'You can only give or take what you hold yourself',
      fi: 'Voit antaa tai ottaa vain oikeuksia, jotka sinulla itselläsi on',
      da: 'Du kan kun give eller fratage det, du selv har',
      pl: 'Możesz nadawać i odbierać tylko to, co sam posiadasz',
    },
  },
  own_rights: {
    status: 403,
    title: {
      en: 'Nobody changes their own rights',
      fi: 'Kukaan ei voi muuttaa omia oikeuksiaan',
      da: 'Ingen kan ændre sine egne rettigheder',
      pl: 'Nikt nie zmienia własnych uprawnień',
    },
  },
  last_owner: {
    status: 409,
    title: {
      en: 'The last owner cannot be removed',
      fi: 'Viimeistä omistajaa ei voi poistaa',
      da: 'Den sidste ejer kan ikke fjernes',
      pl: 'Nie można usunąć ostatniego właściciela',
    },
  },
  role_built_in: {
    status: 409,
    title: {
      en: 'A built-in role cannot be changed; make a new one',
      fi: 'Valmista roolia ei voi muuttaa; tee uusi',
      da: 'En indbygget rolle kan ikke ændres; opret en ny',
      pl: 'Wbudowanej roli nie można zmienić; utwórz nową',
    },
  },
  role_in_use: {
    status: 409,
    title: {
      en: 'Someone still holds this role',
      fi: 'Rooli on vielä jollakulla',
      da: 'Nogen har stadig denne rolle',
      pl: 'Ktoś nadal ma tę rolę',
    },
  },
  code_taken: {
    status: 409,
    title: {
      en: 'A role with this code exists already',
      fi: 'Tällä tunnuksella on jo rooli',
      da: 'Der findes allerede en rolle med denne kode',
      pl: 'Rola o tym kodzie już istnieje',
    },
  },
  weak_pin: {
    status: 422,
    title: {
      en: 'Choose a PIN that is harder to guess',
      fi: 'Valitse vaikeammin arvattava PIN-koodi',
      da: 'Vælg en pinkode, der er sværere at gætte',
      pl: 'Wybierz PIN trudniejszy do odgadnięcia',
    },
  },
  wrong_pin: {
    status: 401,
    title: {
      en: 'This PIN is not right',
      fi: 'PIN-koodi on väärä',
      da: 'Pinkoden er forkert',
      pl: 'Nieprawidłowy PIN',
    },
  },
  not_with_pin: {
    status: 403,
    title: {
      en: 'Sign in with your password to do this',
      fi: 'Kirjaudu salasanalla tehdäksesi tämän',
      da: 'Log ind med adgangskode for at gøre dette',
      pl: 'Zaloguj się hasłem, aby to zrobić',
    },
  },
})
