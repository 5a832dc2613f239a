import type { BrandKit } from '@redthread/contract/brand-kit'

/** What Tuuli Café says in its own words; all other texts are the built-in ones. */
export const cafeMessages: BrandKit['messages'] = {
  'account.magic_link': {
    en: {
      subject: 'Your table is ready',
      heading: 'Come and sit down',
      body: 'Tap the button. We know your usual, and how many cups are on us.',
      button: 'Sit down',
    },
    fi: {
      subject: 'Pöytäsi on valmis',
      heading: 'Tule istumaan',
      body: 'Napauta painiketta. Muistamme sen tavallisesi ja montako kuppia tarjoamme.',
      button: 'Istu alas',
    },
    da: {
      subject: 'Dit bord er klar',
      heading: 'Kom og sid ned',
      body: 'Tryk på knappen. Vi husker dit sædvanlige, og hvor mange kopper vi giver.',
      button: 'Sid ned',
    },
    pl: {
      subject: 'Twój stolik czeka',
      heading: 'Usiądź u nas',
      body: 'Dotknij przycisku. Pamiętamy, co zwykle bierzesz i ile kaw stawiamy.',
      button: 'Usiądź',
    },
  },
  'orders.receipt': {
    en: {
      subject: 'Your coffee, receipt {number}',
      heading: 'Enjoy it while it is warm',
      body: 'Here is your receipt from {place}. The next cup is already thinking of you.',
    },
    fi: {
      subject: 'Kahvisi, kuitti {number}',
      heading: 'Nauti, kun se on lämmintä',
      body: 'Tässä kuittisi: {place}. Seuraava kuppi ajattelee sinua jo.',
    },
    da: {
      subject: 'Din kaffe, kvittering {number}',
      heading: 'Nyd den, mens den er varm',
      body: 'Her er din kvittering fra {place}. Den næste kop tænker allerede på dig.',
    },
    pl: {
      subject: 'Twoja kawa, paragon {number}',
      heading: 'Pij, póki ciepła',
      body: 'Oto twój paragon: {place}. Następna filiżanka już o tobie myśli.',
    },
  },
}
