import { template } from './template.ts'

/** Tells the owner of an account that it was opened on a device not seen before. */
export const newSignIn = template({
  name: 'account.new_sign_in',
  about: {
    en: 'Notice of a sign-in on a new device',
    fi: 'Ilmoitus kirjautumisesta uudella laitteella',
    da: 'Besked om login på en ny enhed',
    pl: 'Powiadomienie o logowaniu na nowym urządzeniu',
  },
  kinds: ['mail', 'push'],
  fields: { url: 'link', device: 'text', at: 'moment', place: 'text?' },
  secret: [],
  action: 'url',
  facts: [
    { label: { en: 'When', fi: 'Milloin', da: 'Hvornår', pl: 'Kiedy' }, field: 'at' },
    { label: { en: 'Device', fi: 'Laite', da: 'Enhed', pl: 'Urządzenie' }, field: 'device' },
    { label: { en: 'Where', fi: 'Missä', da: 'Hvor', pl: 'Gdzie' }, field: 'place' },
  ],
  words: {
    en: {
      subject: 'New sign-in to your {brand} account',
      preheader: '{device}, {at}. If this was you, there is nothing to do.',
      heading: 'Was this you?',
      body:
        'Your account was opened on a device that we had not seen before. If this was you, ' +
        'there is nothing to do.',
      button: 'See where you are signed in',
      note: 'If it was not you, open the list and sign that device out.',
      reason:
        'You get this because you have an account at {brand}. We send it for every new device.',
    },
    fi: {
      subject: 'Uusi kirjautuminen tilillesi: {brand}',
      preheader: '{device}, {at}. Jos tämä olit sinä, sinun ei tarvitse tehdä mitään.',
      heading: 'Olitko tämä sinä?',
      body:
        'Tilisi avattiin laitteella, jota emme ole nähneet aiemmin. Jos tämä olit sinä, sinun ' +
        'ei tarvitse tehdä mitään.',
      button: 'Katso, missä olet kirjautuneena',
      note: 'Jos tämä et ollut sinä, avaa luettelo ja kirjaa laite ulos.',
      reason:
        'Sait tämän, koska sinulla on tili: {brand}. Ilmoitamme jokaisesta uudesta laitteesta.',
    },
    da: {
      subject: 'Nyt login på din konto hos {brand}',
      preheader: '{device}, {at}. Var det dig, skal du ikke gøre noget.',
      heading: 'Var det dig?',
      body:
        'Din konto blev åbnet på en enhed, som vi ikke har set før. Var det dig, skal du ikke ' +
        'gøre noget.',
      button: 'Se, hvor du er logget ind',
      note: 'Var det ikke dig, så åbn listen og log enheden ud.',
      reason:
        'Du får denne mail, fordi du har en konto hos {brand}. Vi sender den for hver ny enhed.',
    },
    pl: {
      subject: 'Nowe logowanie na Twoje konto: {brand}',
      preheader: '{device}, {at}. Jeśli to Ty, nie musisz nic robić.',
      heading: 'Czy to Ty?',
      body:
        'Twoje konto otwarto na urządzeniu, którego dotąd nie znaliśmy. Jeśli to Ty, nie ' +
        'musisz nic robić.',
      button: 'Zobacz, gdzie trwa logowanie',
      note: 'Jeśli to nie Ty, otwórz listę i wyloguj to urządzenie.',
      reason:
        'Otrzymujesz tę wiadomość, bo masz konto: {brand}. Wysyłamy ją przy każdym nowym ' +
        'urządzeniu.',
    },
  },
  sample: () => ({
    url: 'https://shop.example/account/sessions',
    device: 'Firefox, Android',
    at: Temporal.ZonedDateTime.from('2026-03-14T17:30[Europe/Helsinki]'),
    place: 'Helsinki',
  }),
})
