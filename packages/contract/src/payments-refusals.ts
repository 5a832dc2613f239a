import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const paymentsRefusals = refusals('payments', {
  unknown_payment: {
    status: 404,
    title: {
      en: 'There is no such payment',
      fi: 'Tällaista maksua ei ole',
      da: 'Den betaling findes ikke',
      pl: 'Nie ma takiej płatności',
    },
  },
  unknown_tender: {
    status: 404,
    title: {
      en: 'There is no such means of payment here',
      fi: 'Tällaista maksutapaa ei ole tässä maksussa',
      da: 'Den betalingsmåde findes ikke her',
      pl: 'Nie ma tu takiego środka płatności',
    },
  },
  tender_not_offered: {
    status: 409,
    title: {
      en: 'One cannot pay this way here',
      fi: 'Tällä tavalla ei voi maksaa täällä',
      da: 'Man kan ikke betale sådan her',
      pl: 'Tutaj nie można tak zapłacić',
    },
  },
  currency_differs: {
    status: 409,
    title: {
      en: 'The currency is not that of the purchase',
      fi: 'Valuutta ei ole sama kuin ostoksen',
      da: 'Valutaen er ikke købets valuta',
      pl: 'Waluta nie jest walutą zakupu',
    },
  },
  already_taken: {
    status: 409,
    title: {
      en: 'This payment already belongs to an order',
      fi: 'Tämä maksu kuuluu jo tilaukselle',
      da: 'Betalingen hører allerede til en ordre',
      pl: 'Ta płatność należy już do zamówienia',
    },
  },
  already_authorized: {
    status: 409,
    title: {
      en: 'This means of payment has already been confirmed',
      fi: 'Tämä maksutapa on jo vahvistettu',
      da: 'Denne betalingsmåde er allerede bekræftet',
      pl: 'Ten środek płatności został już potwierdzony',
    },
  },
  not_covered: {
    status: 409,
    title: {
      en: 'The payment does not cover the total yet',
      fi: 'Maksu ei vielä kata loppusummaa',
      da: 'Betalingen dækker endnu ikke totalen',
      pl: 'Płatność nie pokrywa jeszcze całej kwoty',
    },
  },
  over_covered: {
    status: 409,
    title: {
      en: 'More is promised than is to be paid',
      fi: 'Maksua on luvattu enemmän kuin on maksettavaa',
      da: 'Der er lovet mere, end der skal betales',
      pl: 'Zadeklarowano więcej, niż jest do zapłaty',
    },
  },
  gift_card_not_accepted: {
    status: 409,
    title: {
      en: 'We cannot accept this gift card: check code and PIN',
      fi: 'Emme voi hyväksyä tätä lahjakorttia: tarkista koodi ja PIN',
      da: 'Vi kan ikke tage imod gavekortet: tjek kode og PIN',
      pl: 'Nie możemy przyjąć tej karty: sprawdź kod i PIN',
    },
  },
  too_many_tries: {
    status: 429,
    title: {
      en: 'Too many wrong tries: wait a while and try again',
      fi: 'Liian monta väärää yritystä: odota hetki ja yritä uudelleen',
      da: 'For mange forkerte forsøg: vent lidt og prøv igen',
      pl: 'Zbyt wiele błędnych prób: odczekaj chwilę i spróbuj ponownie',
    },
  },
  nothing_left: {
    status: 409,
    title: {
      en: 'Nothing is left on it',
      fi: 'Saldoa ei ole jäljellä',
      da: 'Der er intet tilbage på det',
      pl: 'Nie ma już na niej środków',
    },
  },
  refund_exceeds: {
    status: 409,
    title: {
      en: 'More than was paid cannot be given back',
      fi: 'Maksettua enempää ei voi palauttaa',
      da: 'Der kan ikke gives mere tilbage, end der er betalt',
      pl: 'Nie można zwrócić więcej, niż zapłacono',
    },
  },
  unknown_gift_card: {
    status: 404,
    title: {
      en: 'There is no such gift card',
      fi: 'Tällaista lahjakorttia ei ole',
      da: 'Det gavekort findes ikke',
      pl: 'Nie ma takiej karty podarunkowej',
    },
  },
  provider_unreachable: {
    status: 503,
    title: {
      en: 'The card provider does not answer; nothing is lost, try again',
      fi: 'Korttipalvelu ei vastaa; mitään ei ole kadonnut, yritä uudelleen',
      da: 'Kortudbyderen svarer ikke; intet er tabt, prøv igen',
      pl: 'Operator kart nie odpowiada; nic nie przepadło, spróbuj ponownie',
    },
  },
  keys_not_accepted: {
    status: 422,
    title: {
      en: 'The provider does not accept this key',
      fi: 'Palvelu ei hyväksy tätä avainta',
      da: 'Udbyderen godtager ikke nøglen',
      pl: 'Operator nie akceptuje tego klucza',
    },
  },
  keys_of_environment: {
    status: 409,
    title: {
      en: 'The keys are set in the environment of the server',
      fi: 'Avaimet on asetettu palvelimen ympäristöön',
      da: 'Nøglerne er sat i serverens miljø',
      pl: 'Klucze ustawiono w środowisku serwera',
    },
  },
  bad_signature: {
    status: 400,
    title: {
      en: 'The signature is not that of the provider',
      fi: 'Allekirjoitus ei ole palvelun',
      da: 'Signaturen er ikke udbyderens',
      pl: 'To nie jest podpis operatora',
    },
  },
})

const ofPayments = permissions('payments', {
  read: {
    en: 'See what was paid for orders, and how cards are taken',
    fi: 'Nähdä tilausten maksut ja miten kortit otetaan vastaan',
    da: 'Se hvad der er betalt for ordrer, og hvordan kort tages imod',
    pl: 'Przeglądać płatności zamówień i sposób przyjmowania kart',
  },
  refund: {
    en: 'Give money back',
    fi: 'Palauttaa rahaa',
    da: 'Give penge tilbage',
    pl: 'Zwracać pieniądze',
  },
})

const ofGiftCards = permissions('gift_cards', {
  read: {
    en: 'See gift cards and store credit',
    fi: 'Nähdä lahjakortit ja hyvitykset',
    da: 'Se gavekort og tilgodehavender',
    pl: 'Przeglądać karty podarunkowe i środki klientów',
  },
  issue: {
    en: 'Issue and block gift cards, give store credit',
    fi: 'Myöntää ja sulkea lahjakortteja, antaa hyvitystä',
    da: 'Udstede og spærre gavekort, give tilgodehavende',
    pl: 'Wydawać i blokować karty podarunkowe, przyznawać środki',
  },
})

// Not of the resource `payments`: whoever may do everything with payments may still not say into
// whose account the money of cards goes. Built-in roles leave it to the owner.
const ofProviders = permissions('payment_providers', {
  write: {
    en: 'Set the keys of the card provider',
    fi: 'Asettaa korttipalvelun avaimet',
    da: 'Sætte kortudbyderens nøgler',
    pl: 'Ustawiać klucze operatora kart',
  },
})

export const paymentsPermissions = { ...ofPayments, ...ofGiftCards, ...ofProviders }
