import type { hintKinds } from '@redthread/contract/carts'
import type { mergeActions, priceReasons, stockStates } from '@redthread/contract/carts-lines'
import type { VisitReason } from '@redthread/contract/carts-shared'
import type { Words } from '@redthread/kernel/words'

/** What is said of stock; `{n}` is how many are left, `{day}` when more is expected. */
export const stockWords: Readonly<Record<(typeof stockStates)[number], Words>> = {
  in_stock: { en: 'In stock', fi: 'Varastossa', da: 'På lager', pl: 'Dostępny' },
  low: { en: '{n} left', fi: '{n} jäljellä', da: '{n} tilbage', pl: 'Zostało: {n}' },
  backorder: {
    en: 'On its way, sent as soon as it arrives',
    fi: 'Tulossa, lähetetään heti saavuttua',
    da: 'På vej, sendes når den kommer',
    pl: 'W drodze, wyślemy zaraz po dostawie',
  },
  not_enough: {
    en: 'Only {n} left',
    fi: 'Vain {n} jäljellä',
    da: 'Kun {n} tilbage',
    pl: 'Zostało tylko: {n}',
  },
  out_of_stock: {
    en: 'Sold out',
    fi: 'Loppuunmyyty',
    da: 'Udsolgt',
    pl: 'Wyprzedany',
  },
}

/** Expected on a day: `{day}`. */
export const expectedWords: Words = {
  en: 'Expected {day}',
  fi: 'Saapuu {day}',
  da: 'Ventes {day}',
  pl: 'Spodziewany {day}',
}

/** Why a price is another; `{title}` is the article, `{from}` and `{to}` its prices. */
export const priceWords: Readonly<Record<(typeof priceReasons)[number], Words>> = {
  sale_started: {
    en: '{title} is on sale now: {to} instead of {from}',
    fi: '{title} on nyt alennuksessa: {to}, oli {from}',
    da: '{title} er på tilbud nu: {to} i stedet for {from}',
    pl: '{title} jest teraz w promocji: {to} zamiast {from}',
  },
  sale_ended: {
    en: 'The sale of {title} is over: {to} instead of {from}',
    fi: 'Tuotteen {title} alennus on päättynyt: {to}, oli {from}',
    da: 'Tilbuddet på {title} er slut: {to} i stedet for {from}',
    pl: 'Promocja na {title} się skończyła: {to} zamiast {from}',
  },
  price_rose: {
    en: '{title} costs more now: {to} instead of {from}',
    fi: 'Tuotteen {title} hinta on noussut: {to}, oli {from}',
    da: '{title} koster mere nu: {to} i stedet for {from}',
    pl: '{title} kosztuje teraz więcej: {to} zamiast {from}',
  },
  price_fell: {
    en: '{title} costs less now: {to} instead of {from}',
    fi: 'Tuotteen {title} hinta on laskenut: {to}, oli {from}',
    da: '{title} koster mindre nu: {to} i stedet for {from}',
    pl: '{title} kosztuje teraz mniej: {to} zamiast {from}',
  },
  not_for_sale: {
    en: '{title} is not sold here any more',
    fi: 'Tuotetta {title} ei enää myydä täällä',
    da: '{title} sælges ikke længere her',
    pl: '{title} nie jest już tu sprzedawany',
  },
}

/** How far an advantage is: `{n}` money or pieces, `{name}` the promotion. */
export const hintWords: Readonly<Record<(typeof hintKinds)[number], Words>> = {
  amount: {
    en: '{n} more for “{name}”',
    fi: 'Vielä {n}, niin saat edun ”{name}”',
    da: '{n} mere for »{name}«',
    pl: 'Jeszcze {n} do „{name}”',
  },
  pieces: {
    en: '{n} more for “{name}”',
    fi: 'Vielä {n} kpl, niin saat edun ”{name}”',
    da: '{n} stk. mere for »{name}«',
    pl: 'Jeszcze {n} szt. do „{name}”',
  },
  free_delivery: {
    en: '{n} to free delivery: {name}',
    fi: '{n} ilmaiseen toimitukseen: {name}',
    da: '{n} til gratis levering: {name}',
    pl: '{n} do darmowej dostawy: {name}',
  },
}

/** What became of a line in a merge; `{n}` is how many there are now. */
export const mergeWords: Readonly<Record<(typeof mergeActions)[number], Words>> = {
  moved: {
    en: 'Brought along from your other cart',
    fi: 'Tuotu toisesta ostoskoristasi',
    da: 'Taget med fra din anden kurv',
    pl: 'Przeniesione z drugiego koszyka',
  },
  added_up: {
    en: 'It was in both carts: {n} now',
    fi: 'Oli molemmissa koreissa: nyt {n}',
    da: 'Lå i begge kurve: nu {n}',
    pl: 'Było w obu koszykach: teraz {n}',
  },
  capped: {
    en: 'It was in both carts: {n} is the most of one line',
    fi: 'Oli molemmissa koreissa: {n} on yhden rivin enimmäismäärä',
    da: 'Lå i begge kurve: {n} er det meste på én linje',
    pl: 'Było w obu koszykach: {n} to najwięcej w jednej pozycji',
  },
  saved_for_later: {
    en: 'The cart is full, so we saved it for later',
    fi: 'Ostoskori on täynnä, joten säästimme sen myöhemmäksi',
    da: 'Kurven er fuld, så vi har gemt den til senere',
    pl: 'Koszyk jest pełny, więc zachowaliśmy to na później',
  },
}

/** Why one of us opened the cart. */
export const visitWords: Readonly<Record<VisitReason, Words>> = {
  customer_asked: {
    en: 'you asked for help',
    fi: 'pyysit apua',
    da: 'du bad om hjælp',
    pl: 'na Twoją prośbę',
  },
  on_the_phone: {
    en: 'you are on the phone with us',
    fi: 'puhut kanssamme puhelimessa',
    da: 'du taler med os i telefonen',
    pl: 'rozmawiasz z nami przez telefon',
  },
  in_store: {
    en: 'you are in the store',
    fi: 'olet myymälässä',
    da: 'du er i butikken',
    pl: 'jesteś w sklepie',
  },
  hand_over: {
    en: 'you showed your code',
    fi: 'näytit koodisi',
    da: 'du viste din kode',
    pl: 'pokazano Twój kod',
  },
  problem: {
    en: 'to solve a problem',
    fi: 'ongelman ratkaisemiseksi',
    da: 'for at løse et problem',
    pl: 'aby rozwiązać problem',
  },
}

/** “Tuuli Kamppi opened your cart: you showed your code”. */
export const openedWords: Words = {
  en: '{place} opened your cart: {why}',
  fi: '{place} avasi ostoskorisi: {why}',
  da: '{place} åbnede din kurv: {why}',
  pl: '{place} otworzył(a) Twój koszyk: {why}',
}

/** Where colleagues sit who are in no store. */
export const careWords: Words = {
  en: 'Customer care',
  fi: 'Asiakaspalvelu',
  da: 'Kundeservice',
  pl: 'Obsługa klienta',
}

/** How lines reach the person: `{place}` is a store, `{day}` a date. */
export const groupWords: Readonly<Record<'carry_out' | 'pickup' | 'delivery' | 'open', Words>> = {
  carry_out: { en: 'Take along now', fi: 'Mukaan heti', da: 'Tag med nu', pl: 'Na wynos' },
  pickup: {
    en: 'Collect at {place}, {day}',
    fi: 'Nouto: {place}, {day}',
    da: 'Afhent i {place}, {day}',
    pl: 'Odbiór: {place}, {day}',
  },
  delivery: { en: 'Delivery', fi: 'Toimitus', da: 'Levering', pl: 'Dostawa' },
  open: {
    en: 'Still to be chosen',
    fi: 'Vielä valitsematta',
    da: 'Endnu ikke valgt',
    pl: 'Do wyboru',
  },
}

/** What a code that was entered comes to, where it gives nothing. */
export const couponWords: Readonly<Record<string, Words>> = {
  usable: {
    en: 'Valid, but not for what is in the cart',
    fi: 'Voimassa, mutta ei korin tuotteille',
    da: 'Gyldig, men ikke for varerne i kurven',
    pl: 'Ważny, ale nie dla tych produktów',
  },
  unknown: { en: 'Unknown', fi: 'Tuntematon', da: 'Ukendt', pl: 'Nieznany' },
  used: { en: 'Already used', fi: 'Jo käytetty', da: 'Allerede brugt', pl: 'Już użyty' },
  limit_reached: {
    en: 'Used as often as it can be',
    fi: 'Käytetty niin monta kertaa kuin voi',
    da: 'Brugt så mange gange, som den kan',
    pl: 'Wykorzystany maksymalną liczbę razy',
  },
  not_started: {
    en: 'Not valid yet',
    fi: 'Ei vielä voimassa',
    da: 'Endnu ikke gyldig',
    pl: 'Jeszcze nieważny',
  },
  expired: { en: 'Expired', fi: 'Vanhentunut', da: 'Udløbet', pl: 'Wygasł' },
  other_customer: {
    en: 'Made out to somebody else',
    fi: 'Toiselle asiakkaalle',
    da: 'Udstedt til en anden',
    pl: 'Wystawiony na inną osobę',
  },
  disabled: {
    en: 'Switched off',
    fi: 'Poistettu käytöstä',
    da: 'Slået fra',
    pl: 'Wyłączony',
  },
}
