import type { BrandKit } from '@redthread/contract/brand-kit'

/** What Tuuli Beauty says in its own words; all other texts are the built-in ones. */
export const beautyMessages: BrandKit['messages'] = {
  'account.magic_link': {
    en: {
      subject: 'Come in, the door is open',
      heading: 'Come in',
      body: 'Tap the button and you are home: your shades, your cart, your points.',
      button: 'Open my Tuuli',
    },
    fi: {
      subject: 'Tule sisään, ovi on auki',
      heading: 'Tule sisään',
      body: 'Napauta painiketta, niin olet perillä: sävysi, ostoskorisi ja pisteesi odottavat.',
      button: 'Avaa oma Tuuli',
    },
    da: {
      subject: 'Kom ind, døren er åben',
      heading: 'Kom ind',
      body: 'Tryk på knappen, så er du hjemme: dine nuancer, din kurv og dine point venter.',
      button: 'Åbn mit Tuuli',
    },
    pl: {
      subject: 'Wejdź, drzwi są otwarte',
      heading: 'Wejdź',
      body: 'Dotknij przycisku i jesteś u siebie: twoje odcienie, koszyk i punkty czekają.',
      button: 'Otwórz moje Tuuli',
    },
  },
  'orders.receipt': {
    en: {
      subject: 'Thank you: receipt {number}',
      heading: 'Wear it lightly',
      body: 'Here is your receipt from {place}. Second thoughts? Any of our stores takes it back.',
    },
    fi: {
      subject: 'Kiitos: kuitti {number}',
      heading: 'Kanna kevyesti',
      body: 'Tässä kuittisi: {place}. Muutitko mielesi? Palautus käy missä tahansa myymälässämme.',
    },
    da: {
      subject: 'Tak: kvittering {number}',
      heading: 'Bær det let',
      body: 'Her er din kvittering fra {place}. Fortrudt? Alle vores butikker tager imod retur.',
    },
    pl: {
      subject: 'Dziękujemy: paragon {number}',
      heading: 'Noś lekko',
      body: 'Oto twój paragon: {place}. Zmiana zdania? Zwrot przyjmie każdy nasz sklep.',
    },
  },
}
