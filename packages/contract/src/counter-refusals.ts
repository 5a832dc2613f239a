import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const counterRefusals = refusals('counter', {
  no_till: {
    status: 409,
    title: {
      en: 'This works at a till only: this browser is none',
      fi: 'Tämä toimii vain kassalla: tämä selain ei ole kassa',
      da: 'Det virker kun ved en kasse: denne browser er ingen',
      pl: 'To działa tylko przy kasie: ta przeglądarka nią nie jest',
    },
  },
  no_channel: {
    status: 409,
    title: {
      en: 'This store sells in no channel yet',
      fi: 'Tämä myymälä ei vielä myy missään kanavassa',
      da: 'Butikken sælger endnu ikke i nogen kanal',
      pl: 'Ten sklep nie sprzedaje jeszcze w żadnym kanale',
    },
  },
  unknown_sale: {
    status: 404,
    title: {
      en: 'This sale is not one of this store',
      fi: 'Tämä myynti ei ole tämän myymälän',
      da: 'Dette salg hører ikke til butikken',
      pl: 'Ta sprzedaż nie należy do tego sklepu',
    },
  },
  not_from_here: {
    status: 409,
    title: {
      en: 'The sale was taken up, paid or discarded meanwhile',
      fi: 'Myynti on sillä välin avattu, maksettu tai hylätty',
      da: 'Salget er i mellemtiden åbnet, betalt eller kasseret',
      pl: 'Sprzedaż została w międzyczasie podjęta, opłacona lub odrzucona',
    },
  },
  sale_open: {
    status: 409,
    title: {
      en: 'This till has another sale open: finish, hold or discard it first',
      fi: 'Kassalla on toinen myynti auki: päätä se, pane odottamaan tai hylkää ensin',
      da: 'Kassen har et andet salg åbent: afslut, parkér eller kassér det først',
      pl: 'Przy kasie otwarta jest inna sprzedaż: najpierw zakończ, wstrzymaj lub odrzuć ją',
    },
  },
  nothing_to_hold: {
    status: 409,
    title: {
      en: 'There is nothing in the sale yet',
      fi: 'Myynnissä ei ole vielä mitään',
      da: 'Der er endnu intet i salget',
      pl: 'W sprzedaży nie ma jeszcze niczego',
    },
  },
  money_inside: {
    status: 409,
    title: {
      en: 'Something is already paid for this sale: give it back first',
      fi: 'Myynnistä on jo maksettu jotain: palauta se ensin',
      da: 'Der er allerede betalt noget for salget: giv det tilbage først',
      pl: 'Za tę sprzedaż coś już zapłacono: najpierw to zwróć',
    },
  },
  unknown_customer: {
    status: 404,
    title: {
      en: 'Nobody is known by this',
      fi: 'Tällä ei löydy ketään',
      da: 'Ingen er kendt under dette',
      pl: 'Nikogo takiego nie znaleziono',
    },
  },
  pass_not_valid: {
    status: 410,
    title: {
      en: 'This pass has run out: ask for a fresh one in the app',
      fi: 'Koodi on vanhentunut: pyydä avaamaan uusi sovelluksessa',
      da: 'Koden er udløbet: bed om en ny i appen',
      pl: 'Ten kod wygasł: poproś o nowy w aplikacji',
    },
  },
  nothing_given: {
    status: 422,
    title: {
      en: 'A mail address or a phone number is needed, as it is written here',
      fi: 'Tarvitaan sähköpostiosoite tai puhelinnumero oikeassa muodossa',
      da: 'Der skal bruges en mailadresse eller et telefonnummer i korrekt form',
      pl: 'Potrzebny jest adres e-mail lub numer telefonu w poprawnej formie',
    },
  },
})

export const counterPermissions = permissions('counter', {
  sell: {
    en: 'Sell at a till: open, park and finish sales, attach customers',
    fi: 'Myydä kassalla: avata, panna odottamaan ja päättää myyntejä, liittää asiakkaita',
    da: 'Sælge ved kassen: åbne, parkere og afslutte salg, tilknytte kunder',
    pl: 'Sprzedawać przy kasie: otwierać, wstrzymywać i kończyć sprzedaże, dołączać klientów',
  },
})
