import { refusals } from '@redthread/kernel/refusal'
import { permissions } from './define.ts'

export const cartsPermissions = permissions('carts', {
  read: {
    en: 'See whose carts are alive, without opening them',
    fi: 'Nähdä, kenellä on ostoskori kesken, avaamatta sitä',
    da: 'Se, hvem der har en kurv i gang, uden at åbne den',
    pl: 'Widzieć, czyje koszyki są w użyciu, bez otwierania ich',
  },
  write: {
    en: 'Open a customer’s cart with a reason and change it, sell at the till',
    fi: 'Avata asiakkaan ostoskori syyn kanssa ja muuttaa sitä, myydä kassalla',
    da: 'Åbne en kundes kurv med en begrundelse og ændre den, sælge ved kassen',
    pl: 'Otwierać koszyk klienta z podaniem powodu i zmieniać go, sprzedawać przy kasie',
  },
})

/** What the carts room may say no to. */
export const cartsRefusals = refusals('carts', {
  unknown_cart: {
    status: 404,
    title: {
      en: 'This cart does not exist',
      fi: 'Tätä ostoskoria ei ole',
      da: 'Denne kurv findes ikke',
      pl: 'Ten koszyk nie istnieje',
    },
  },
  open_first: {
    status: 403,
    title: {
      en: 'Open the cart with a reason first; the customer will see it',
      fi: 'Avaa ostoskori ensin syyn kanssa; asiakas näkee sen',
      da: 'Åbn først kurven med en begrundelse; kunden kan se den',
      pl: 'Najpierw otwórz koszyk, podając powód; klient go zobaczy',
    },
  },
  not_changeable: {
    status: 409,
    title: {
      en: 'This cart cannot be changed any more',
      fi: 'Tätä ostoskoria ei voi enää muuttaa',
      da: 'Denne kurv kan ikke længere ændres',
      pl: 'Tego koszyka nie można już zmienić',
    },
  },
  frozen: {
    status: 409,
    title: {
      en: 'This cart is being paid for right now',
      fi: 'Tätä ostoskoria maksetaan juuri nyt',
      da: 'Kurven er ved at blive betalt',
      pl: 'Ten koszyk jest właśnie opłacany',
    },
  },
  unknown_person: {
    status: 404,
    title: {
      en: 'There is no such customer',
      fi: 'Tällaista asiakasta ei ole',
      da: 'Den kunde findes ikke',
      pl: 'Nie ma takiego klienta',
    },
  },
  unknown_line: {
    status: 404,
    title: {
      en: 'This line is not in the cart',
      fi: 'Tätä riviä ei ole ostoskorissa',
      da: 'Denne linje er ikke i kurven',
      pl: 'Tej pozycji nie ma w koszyku',
    },
  },
  unknown_article: {
    status: 404,
    title: {
      en: 'We do not know this article',
      fi: 'Emme tunne tätä tuotetta',
      da: 'Vi kender ikke denne vare',
      pl: 'Nie znamy tego artykułu',
    },
  },
  not_for_sale: {
    status: 409,
    title: {
      en: 'This article is not sold here',
      fi: 'Tätä tuotetta ei myydä täällä',
      da: 'Denne vare sælges ikke her',
      pl: 'Ten artykuł nie jest tu sprzedawany',
    },
  },
  not_enough: {
    status: 409,
    title: {
      en: 'There are not that many left',
      fi: 'Tuotetta ei ole niin montaa jäljellä',
      da: 'Der er ikke så mange tilbage',
      pl: 'Nie ma już tylu sztuk',
    },
  },
  cart_full: {
    status: 409,
    title: {
      en: 'The cart is full',
      fi: 'Ostoskori on täynnä',
      da: 'Kurven er fuld',
      pl: 'Koszyk jest pełny',
    },
  },
  way_not_possible: {
    status: 409,
    title: {
      en: 'The article cannot reach you this way',
      fi: 'Tuotetta ei saa tällä tavalla',
      da: 'Varen kan ikke leveres på denne måde',
      pl: 'Artykułu nie można odebrać w ten sposób',
    },
  },
  invalid_address: {
    status: 422,
    title: {
      en: 'The address is not complete',
      fi: 'Osoite on puutteellinen',
      da: 'Adressen er ikke fuldstændig',
      pl: 'Adres jest niepełny',
    },
  },
  option_not_offered: {
    status: 409,
    title: {
      en: 'This way of delivery is not offered to this address',
      fi: 'Tätä toimitustapaa ei ole tähän osoitteeseen',
      da: 'Denne leveringsmåde tilbydes ikke til adressen',
      pl: 'Ten sposób dostawy nie jest dostępny pod tym adresem',
    },
  },
  coupon_not_usable: {
    status: 409,
    title: {
      en: 'This code cannot be used',
      fi: 'Tätä koodia ei voi käyttää',
      da: 'Koden kan ikke bruges',
      pl: 'Tego kodu nie można użyć',
    },
  },
  code_not_valid: {
    status: 410,
    title: {
      en: 'This code is not valid, or was used already; ask for a new one',
      fi: 'Koodi ei kelpaa tai se on jo käytetty; pyydä uusi',
      da: 'Koden er ikke gyldig eller er allerede brugt; bed om en ny',
      pl: 'Kod jest nieważny albo już użyty; poproś o nowy',
    },
  },
  link_not_valid: {
    status: 404,
    title: {
      en: 'This link is not valid any more',
      fi: 'Linkki ei ole enää voimassa',
      da: 'Linket er ikke længere gyldigt',
      pl: 'Ten link stracił ważność',
    },
  },
  incomplete: {
    status: 409,
    title: {
      en: 'Something is still missing before the order can be placed',
      fi: 'Jotain puuttuu vielä, ennen kuin tilauksen voi tehdä',
      da: 'Der mangler stadig noget, før ordren kan afgives',
      pl: 'Czegoś jeszcze brakuje, aby złożyć zamówienie',
    },
  },
  changed_meanwhile: {
    status: 409,
    title: {
      en: 'The cart has changed meanwhile; look at it again',
      fi: 'Ostoskori on sillä välin muuttunut; katso se vielä läpi',
      da: 'Kurven er ændret i mellemtiden; se den igennem igen',
      pl: 'Koszyk zmienił się w międzyczasie; sprawdź go ponownie',
    },
  },
})
