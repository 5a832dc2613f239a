import { template } from './template.ts'

/** Lets a colleague choose a new password. */
export const staffPasswordReset = template({
  name: 'staff.password_reset',
  about: {
    en: 'New password for a colleague',
    fi: 'Uusi salasana työtoverille',
    da: 'Ny adgangskode til en kollega',
    pl: 'Nowe hasło dla osoby z zespołu',
  },
  kinds: ['mail'],
  fields: { url: 'link', name: 'text', validFor: 'minutes' },
  secret: ['url'],
  action: 'url',
  words: {
    en: {
      subject: 'Choose a new password for {brand}',
      preheader: 'The link works once, for {validFor}.',
      heading: 'A new password, {name}',
      body: 'Choose a new password with the button below. Your present one works until you do.',
      button: 'Choose a password',
      note:
        'The link works once, for {validFor}. If you did not ask for it, do nothing and tell ' +
        'your administrator.',
      reason: 'You get this because a new password was asked for your account at {brand}.',
    },
    fi: {
      subject: 'Valitse uusi salasana: {brand}',
      preheader: 'Linkki toimii kerran, {validFor}.',
      heading: 'Uusi salasana, {name}',
      body: 'Valitse uusi salasana alla olevasta painikkeesta. Nykyinen toimii siihen asti.',
      button: 'Valitse salasana',
      note:
        'Linkki toimii kerran. Voimassaoloaika: {validFor}. Jos et pyytänyt sitä, älä tee ' +
        'mitään ja kerro pääkäyttäjälle.',
      reason: 'Sait tämän, koska tilillesi pyydettiin uutta salasanaa: {brand}.',
    },
    da: {
      subject: 'Vælg en ny adgangskode til {brand}',
      preheader: 'Linket virker én gang, i {validFor}.',
      heading: 'En ny adgangskode, {name}',
      body: 'Vælg en ny adgangskode med knappen herunder. Den nuværende virker, indtil du gør det.',
      button: 'Vælg adgangskode',
      note:
        'Linket virker én gang, i {validFor}. Har du ikke bedt om det, så gør ingenting og sig ' +
        'det til din administrator.',
      reason: 'Du får denne mail, fordi nogen bad om en ny adgangskode til din konto hos {brand}.',
    },
    pl: {
      subject: 'Wybierz nowe hasło: {brand}',
      preheader: 'Link działa raz, przez {validFor}.',
      heading: 'Nowe hasło, {name}',
      body: 'Wybierz nowe hasło przyciskiem poniżej. Do tego czasu działa obecne.',
      button: 'Wybierz hasło',
      note:
        'Link działa raz, przez {validFor}. Jeśli to nie Twoja prośba, nic nie rób i powiadom ' +
        'administratora.',
      reason: 'Otrzymujesz tę wiadomość, bo poproszono o nowe hasło do Twojego konta: {brand}.',
    },
  },
  sample: () => ({
    url: 'https://redthread.example/admin/password?token=sample',
    name: 'Aino',
    validFor: 60,
  }),
})
