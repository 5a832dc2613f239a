import { template } from './template.ts'

/** Proves that an address belongs to the person who gave it. */
export const verifyEmail = template({
  name: 'account.verify_email',
  about: {
    en: 'Confirmation of a new address',
    fi: 'Uuden osoitteen vahvistus',
    da: 'Bekræftelse af en ny adresse',
    pl: 'Potwierdzenie nowego adresu',
  },
  kinds: ['mail'],
  fields: { url: 'link', validFor: 'minutes', email: 'text' },
  secret: ['url'],
  action: 'url',
  words: {
    en: {
      subject: 'Confirm your address for {brand}',
      preheader: 'One tap confirms {email}.',
      heading: 'Is this your address?',
      body:
        'Confirm that {email} belongs to you. Until then your account keeps the address it ' +
        'has.',
      button: 'Confirm address',
      note:
        'The link works once, for {validFor}. If this was not you, ignore this mail and ' +
        'nothing changes.',
      reason: 'You get this because this address was entered for an account at {brand}.',
    },
    fi: {
      subject: 'Vahvista osoitteesi: {brand}',
      preheader: 'Yksi napautus vahvistaa osoitteen {email}.',
      heading: 'Onko tämä sinun osoitteesi?',
      body: 'Vahvista, että osoite {email} on sinun. Siihen asti tililläsi pysyy nykyinen osoite.',
      button: 'Vahvista osoite',
      note:
        'Linkki toimii kerran. Voimassaoloaika: {validFor}. Jos tämä et ollut sinä, jätä ' +
        'viesti huomiotta: mikään ei muutu.',
      reason: 'Sait tämän, koska tämä osoite annettiin tilille: {brand}.',
    },
    da: {
      subject: 'Bekræft din adresse hos {brand}',
      preheader: 'Ét tryk bekræfter {email}.',
      heading: 'Er det din adresse?',
      body: 'Bekræft, at {email} er din. Indtil da beholder din konto den adresse, den har.',
      button: 'Bekræft adresse',
      note:
        'Linket virker én gang, i {validFor}. Var det ikke dig, kan du se bort fra mailen: ' +
        'intet ændres.',
      reason: 'Du får denne mail, fordi adressen blev angivet til en konto hos {brand}.',
    },
    pl: {
      subject: 'Potwierdź swój adres: {brand}',
      preheader: 'Jedno dotknięcie potwierdza adres {email}.',
      heading: 'Czy to Twój adres?',
      body: 'Potwierdź, że {email} to Twój adres. Do tego czasu na koncie pozostaje dotychczasowy.',
      button: 'Potwierdź adres',
      note:
        'Link działa raz, przez {validFor}. Jeśli to nie Ty, zignoruj tę wiadomość: nic się ' +
        'nie zmieni.',
      reason: 'Otrzymujesz tę wiadomość, bo ten adres podano dla konta: {brand}.',
    },
  },
  sample: () => ({
    url: 'https://shop.example/verify?token=sample',
    validFor: 60,
    email: 'aino@example.com',
  }),
})
