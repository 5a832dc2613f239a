import { template } from './template.ts'

/** Invites a new colleague to choose a password. */
export const staffInvitation = template({
  name: 'staff.invitation',
  about: {
    en: 'Invitation of a new colleague',
    fi: 'Kutsu uudelle työtoverille',
    da: 'Invitation til en ny kollega',
    pl: 'Zaproszenie dla nowej osoby w zespole',
  },
  kinds: ['mail'],
  fields: { url: 'link', name: 'text', invitedBy: 'text', role: 'text', validFor: 'minutes' },
  secret: ['url'],
  action: 'url',
  facts: [{ label: { en: 'Role', fi: 'Rooli', da: 'Rolle', pl: 'Rola' }, field: 'role' }],
  words: {
    en: {
      subject: '{invitedBy} invites you to {brand}',
      preheader: 'Choose a password and you are in.',
      heading: 'Welcome to the team, {name}',
      body: '{invitedBy} has made an account for you. Choose a password, then you can start.',
      button: 'Accept the invitation',
      note: 'The link works once, for {validFor}. Ask {invitedBy} for a new one if it has run out.',
      reason: 'You get this because {invitedBy} entered your address at {brand}.',
    },
    fi: {
      subject: '{invitedBy} kutsuu sinut: {brand}',
      preheader: 'Valitse salasana, niin pääset alkuun.',
      heading: 'Tervetuloa joukkoon, {name}',
      body: '{invitedBy} on luonut sinulle tilin. Valitse salasana, niin voit aloittaa.',
      button: 'Hyväksy kutsu',
      note:
        'Linkki toimii kerran. Voimassaoloaika: {validFor}. Jos se on vanhentunut, pyydä uusi: ' +
        '{invitedBy}.',
      reason: 'Sait tämän, koska {invitedBy} antoi osoitteesi: {brand}.',
    },
    da: {
      subject: '{invitedBy} inviterer dig til {brand}',
      preheader: 'Vælg en adgangskode, så er du i gang.',
      heading: 'Velkommen på holdet, {name}',
      body: '{invitedBy} har oprettet en konto til dig. Vælg en adgangskode, så kan du begynde.',
      button: 'Tag imod invitationen',
      note: 'Linket virker én gang, i {validFor}. Er det udløbet, så bed {invitedBy} om et nyt.',
      reason: 'Du får denne mail, fordi {invitedBy} har angivet din adresse hos {brand}.',
    },
    pl: {
      subject: '{invitedBy} zaprasza Cię: {brand}',
      preheader: 'Wybierz hasło i zaczynamy.',
      heading: 'Witaj w zespole, {name}',
      body: '{invitedBy} utworzył(a) dla Ciebie konto. Wybierz hasło i możesz zaczynać.',
      button: 'Przyjmij zaproszenie',
      note: 'Link działa raz, przez {validFor}. Jeśli wygasł, poproś o nowy: {invitedBy}.',
      reason: 'Otrzymujesz tę wiadomość, bo {invitedBy} podał(a) Twój adres: {brand}.',
    },
  },
  sample: (locale) => ({
    url: 'https://redthread.example/admin/invitation?token=sample',
    name: 'Aino',
    invitedBy: 'Jens Holm',
    role: { en: 'Store manager', fi: 'Myymäläpäällikkö', da: 'Butikschef', pl: 'Kierownik sklepu' }[
      locale
    ],
    validFor: 2880,
  }),
})
