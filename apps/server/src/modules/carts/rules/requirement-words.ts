import type { RequirementCode } from '@redthread/contract/carts'
import type { Words } from '@redthread/kernel/words'

/** What is missing before an order; `{title}` is the article, `{n}` how many there are. */
export const requirementWords: Readonly<Record<RequirementCode, Words>> = {
  cart_empty: {
    en: 'The cart is empty',
    fi: 'Ostoskori on tyhjä',
    da: 'Kurven er tom',
    pl: 'Koszyk jest pusty',
  },
  line_not_for_sale: {
    en: '{title} is not sold here any more; please take it out',
    fi: 'Tuotetta {title} ei enää myydä täällä; poista se korista',
    da: '{title} sælges ikke længere her; fjern den fra kurven',
    pl: '{title} nie jest już tu sprzedawany; usuń go z koszyka',
  },
  line_not_enough: {
    en: 'There are {n} of {title} left',
    fi: 'Tuotetta {title} on jäljellä {n}',
    da: 'Der er {n} tilbage af {title}',
    pl: '{title}: zostało {n}',
  },
  price_rose: {
    en: 'The price of {title} has risen; please confirm it',
    fi: 'Tuotteen {title} hinta on noussut; vahvista se',
    da: 'Prisen på {title} er steget; bekræft den',
    pl: 'Cena {title} wzrosła; potwierdź ją',
  },
  email_missing: {
    en: 'Your email address is missing',
    fi: 'Sähköpostiosoite puuttuu',
    da: 'Din e-mailadresse mangler',
    pl: 'Brakuje adresu e-mail',
  },
  phone_missing: {
    en: 'A phone number is missing: the carrier tells when the parcel is there',
    fi: 'Puhelinnumero puuttuu: kuljetusyritys ilmoittaa, kun paketti on perillä',
    da: 'Et telefonnummer mangler: fragtfirmaet giver besked, når pakken er fremme',
    pl: 'Brakuje numeru telefonu: przewoźnik powiadomi o dostawie',
  },
  name_missing: {
    en: 'Your name is missing',
    fi: 'Nimi puuttuu',
    da: 'Dit navn mangler',
    pl: 'Brakuje imienia i nazwiska',
  },
  way_missing: {
    en: 'Choose how {title} reaches you',
    fi: 'Valitse, miten saat tuotteen {title}',
    da: 'Vælg, hvordan du får {title}',
    pl: 'Wybierz sposób odbioru: {title}',
  },
  way_not_possible: {
    en: '{title} cannot reach you this way any more; choose another',
    fi: 'Tuotetta {title} ei enää saa tällä tavalla; valitse toinen',
    da: '{title} kan ikke længere leveres på den måde; vælg en anden',
    pl: '{title}: ten sposób odbioru jest już niedostępny; wybierz inny',
  },
  pickup_day_not_possible: {
    en: '{title} cannot be collected on that day any more; choose another',
    fi: 'Tuotetta {title} ei enää voi noutaa sinä päivänä; valitse toinen',
    da: '{title} kan ikke længere afhentes den dag; vælg en anden',
    pl: '{title}: nie można już odebrać tego dnia; wybierz inny',
  },
  address_missing: {
    en: 'Tell us where to send it',
    fi: 'Kerro, minne lähetämme',
    da: 'Fortæl os, hvor vi skal sende det hen',
    pl: 'Podaj adres dostawy',
  },
  address_invalid: {
    en: 'The address is not complete',
    fi: 'Osoite on puutteellinen',
    da: 'Adressen er ikke fuldstændig',
    pl: 'Adres jest niepełny',
  },
  option_missing: {
    en: 'Choose how it is sent',
    fi: 'Valitse toimitustapa',
    da: 'Vælg leveringsmåde',
    pl: 'Wybierz sposób dostawy',
  },
  option_not_offered: {
    en: 'This way of delivery is not offered to the address; choose another',
    fi: 'Valittua toimitustapaa ei ole tähän osoitteeseen; valitse toinen',
    da: 'Leveringsmåden tilbydes ikke til adressen; vælg en anden',
    pl: 'Ten sposób dostawy nie obejmuje tego adresu; wybierz inny',
  },
}
