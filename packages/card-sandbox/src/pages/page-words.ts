import type { Words } from '@redthread/kernel/words'

/** What the practice pages say. */
export const pageWords = {
  practice: {
    en: 'Practice payments',
    fi: 'Harjoitusmaksut',
    da: 'Øvebetalinger',
    pl: 'Płatności ćwiczebne',
  },
  noMoney: {
    en: 'No money moves here. Choose a card and see what happens.',
    fi: 'Täällä ei liiku oikeaa rahaa. Valitse kortti ja katso, mitä tapahtuu.',
    da: 'Her flyttes ingen rigtige penge. Vælg et kort og se, hvad der sker.',
    pl: 'Tu nie płyną prawdziwe pieniądze. Wybierz kartę i zobacz, co się stanie.',
  },
  toPay: { en: 'To pay', fi: 'Maksettavaa', da: 'At betale', pl: 'Do zapłaty' },
  chooseCard: {
    en: 'Choose a card',
    fi: 'Valitse kortti',
    da: 'Vælg et kort',
    pl: 'Wybierz kartę',
  },
  pays: {
    en: 'Pays at once',
    fi: 'Maksu onnistuu heti',
    da: 'Betaler med det samme',
    pl: 'Płaci od razu',
  },
  asks: {
    en: 'Your bank asks first',
    fi: 'Pankki kysyy ensin',
    da: 'Banken spørger først',
    pl: 'Bank najpierw pyta',
  },
  asks_then_declined: {
    en: 'Your bank asks, then says no',
    fi: 'Pankki kysyy ja kieltäytyy',
    da: 'Banken spørger og siger nej',
    pl: 'Bank pyta, potem odmawia',
  },
  declined: {
    en: 'Is declined',
    fi: 'Maksu hylätään',
    da: 'Bliver afvist',
    pl: 'Zostaje odrzucona',
  },
  insufficient_funds: {
    en: 'Has too little on it',
    fi: 'Kortilla ei ole katetta',
    da: 'Har for lidt dækning',
    pl: 'Ma za mało środków',
  },
  pay: { en: 'Pay {amount}', fi: 'Maksa {amount}', da: 'Betal {amount}', pl: 'Zapłać {amount}' },
  back: {
    en: 'Back to the shop',
    fi: 'Takaisin kauppaan',
    da: 'Tilbage til butikken',
    pl: 'Wróć do sklepu',
  },
  wasDeclined: {
    en: 'The card was declined. Nothing was charged; try another one.',
    fi: 'Kortti hylättiin. Mitään ei veloitettu; kokeile toista korttia.',
    da: 'Kortet blev afvist. Intet er trukket; prøv et andet.',
    pl: 'Karta została odrzucona. Nic nie pobrano; spróbuj innej.',
  },
  over: {
    en: 'This payment is already finished.',
    fi: 'Tämä maksu on jo päättynyt.',
    da: 'Denne betaling er allerede afsluttet.',
    pl: 'Ta płatność jest już zakończona.',
  },
  bankAsks: {
    en: 'Is it you?',
    fi: 'Oletko se sinä?',
    da: 'Er det dig?',
    pl: 'Czy to Ty?',
  },
  bankSays: {
    en: 'Your practice bank wants to know whether you are paying {amount}.',
    fi: 'Harjoituspankkisi haluaa tietää, oletko maksamassa {amount}.',
    da: 'Din øvebank vil vide, om du er ved at betale {amount}.',
    pl: 'Twój bank ćwiczebny pyta, czy płacisz {amount}.',
  },
  itIsMe: { en: 'Yes, approve', fi: 'Kyllä, hyväksy', da: 'Ja, godkend', pl: 'Tak, potwierdź' },
  notMe: { en: 'No, reject', fi: 'Ei, hylkää', da: 'Nej, afvis', pl: 'Nie, odrzuć' },
  readerIdle: {
    en: 'Waiting for the till',
    fi: 'Odottaa kassaa',
    da: 'Venter på kassen',
    pl: 'Czeka na kasę',
  },
  holdCard: {
    en: 'Hold a card to it',
    fi: 'Näytä korttia',
    da: 'Hold et kort hen til',
    pl: 'Zbliż kartę',
  },
  holdBadCard: {
    en: 'Hold a card that is declined',
    fi: 'Näytä korttia, joka hylätään',
    da: 'Hold et kort, der afvises',
    pl: 'Zbliż kartę, która zostanie odrzucona',
  },
} as const satisfies Readonly<Record<string, Words>>
