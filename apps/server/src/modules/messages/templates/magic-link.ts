import { template } from './template.ts'

/** Signs a shopper in without a password. */
export const magicLink = template({
  name: 'account.magic_link',
  about: {
    en: 'Sign-in link for a shopper',
    fi: 'Asiakkaan kirjautumislinkki',
    da: 'Login-link til en kunde',
    pl: 'Link do logowania dla klienta',
  },
  kinds: ['mail', 'sms'],
  fields: { url: 'link', validFor: 'minutes' },
  secret: ['url'],
  action: 'url',
  words: {
    en: {
      subject: 'Your sign-in link for {brand}',
      preheader: 'One tap and you are in. The link works once, for {validFor}.',
      heading: 'Sign in to {brand}',
      body: 'Tap the button and you are signed in. No password needed.',
      button: 'Sign in',
      note:
        'The link works once, for {validFor}. If you did not ask for it, do nothing: nobody ' +
        'gets in without it.',
      reason: 'You get this because someone asked to sign in to {brand} with this address.',
      sms: '{brand}: sign in with this link, valid for {validFor}: {url}',
    },
    fi: {
      subject: 'Kirjautumislinkkisi: {brand}',
      preheader: 'Yksi napautus riittää. Linkki toimii kerran, {validFor}.',
      heading: 'Kirjaudu: {brand}',
      body: 'Napauta painiketta, niin olet kirjautunut. Salasanaa ei tarvita.',
      button: 'Kirjaudu sisään',
      note:
        'Linkki toimii kerran. Voimassaoloaika: {validFor}. Jos et pyytänyt linkkiä, sinun ei ' +
        'tarvitse tehdä mitään: ilman sitä kukaan ei pääse sisään.',
      reason: 'Sait tämän, koska tällä osoitteella pyydettiin kirjautumista: {brand}.',
      sms: '{brand}: kirjaudu tällä linkillä ({validFor}): {url}',
    },
    da: {
      subject: 'Dit login-link til {brand}',
      preheader: 'Ét tryk, så er du inde. Linket virker én gang, i {validFor}.',
      heading: 'Log ind hos {brand}',
      body: 'Tryk på knappen, så er du logget ind. Du behøver ingen adgangskode.',
      button: 'Log ind',
      note:
        'Linket virker én gang, i {validFor}. Har du ikke bedt om det, skal du ikke gøre ' +
        'noget: ingen kommer ind uden det.',
      reason: 'Du får denne mail, fordi nogen ville logge ind hos {brand} med denne adresse.',
      sms: '{brand}: log ind med dette link, gyldigt i {validFor}: {url}',
    },
    pl: {
      subject: 'Twój link do logowania: {brand}',
      preheader: 'Jedno dotknięcie i gotowe. Link działa raz, przez {validFor}.',
      heading: 'Zaloguj się: {brand}',
      body: 'Dotknij przycisku, a zalogujemy Cię bez hasła.',
      button: 'Zaloguj się',
      note:
        'Link działa raz, przez {validFor}. Jeśli to nie Ty o niego prosisz, nic nie rób: bez ' +
        'niego nikt się nie zaloguje.',
      reason: 'Otrzymujesz tę wiadomość, bo ktoś chciał zalogować się tym adresem: {brand}.',
      sms: '{brand}: zaloguj się tym linkiem, ważny {validFor}: {url}',
    },
  },
  sample: () => ({ url: 'https://shop.example/sign-in?token=sample', validFor: 15 }),
})
