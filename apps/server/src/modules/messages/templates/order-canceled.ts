import type { Locale } from '@redthread/kernel/words'
import { template } from './template.ts'

/** Tells a person that their order, or a part of it, is not to come, and what goes back. */
export const orderCanceled = template({
  name: 'orders.canceled',
  about: {
    en: 'An order, or a part of it, was canceled',
    fi: 'Tilaus tai osa siitä peruttiin',
    da: 'En ordre eller en del af den er annulleret',
    pl: 'Zamówienie lub jego część anulowano',
  },
  kinds: ['mail'],
  fields: { number: 'text', goods: 'text', refund: 'text?', url: 'link' },
  secret: [],
  action: 'url',
  facts: [
    { label: { en: 'Canceled', fi: 'Peruttu', da: 'Annulleret', pl: 'Anulowano' }, field: 'goods' },
    {
      label: { en: 'We give back', fi: 'Palautamme', da: 'Vi refunderer', pl: 'Zwracamy' },
      field: 'refund',
    },
  ],
  words: {
    en: {
      subject: 'Canceled: order {number}',
      preheader: 'Not to come: {goods}.',
      heading: 'This is not to come',
      body:
        'Something of your order {number} was canceled. What you have paid for it goes back ' +
        'the way you paid; banks take a few days.',
      button: 'See the order',
      reason: 'You get this because you ordered at {brand}.',
    },
    fi: {
      subject: 'Peruttu: tilaus {number}',
      preheader: 'Peruttu: {goods}.',
      heading: 'Tämä on peruttu',
      body:
        'Tilauksestasi {number} on peruttu tuotteita. Niistä maksamasi palautuu samaa tietä ' +
        'kuin maksoit; pankeissa siihen menee muutama päivä.',
      button: 'Katso tilaus',
      reason: 'Sait tämän, koska teit tilauksen: {brand}.',
    },
    da: {
      subject: 'Annulleret: ordre {number}',
      preheader: 'Kommer ikke: {goods}.',
      heading: 'Dette kommer ikke',
      body:
        'Noget af din ordre {number} er annulleret. Det, du har betalt for det, går samme ' +
        'vej tilbage; i banken tager det et par dage.',
      button: 'Se ordren',
      reason: 'Du får denne mail, fordi du har bestilt hos {brand}.',
    },
    pl: {
      subject: 'Anulowano: zamówienie {number}',
      preheader: 'Nie przyjdzie: {goods}.',
      heading: 'To nie przyjdzie',
      body:
        'Część zamówienia {number} lub całe zamówienie anulowano. Pieniądze wracają tą samą ' +
        'drogą, którą zapłacono; bankom zajmuje to kilka dni.',
      button: 'Zobacz zamówienie',
      reason: 'Otrzymujesz tę wiadomość, bo złożono zamówienie: {brand}.',
    },
  },
  sample: (locale) => ({
    number: '7KD2-M9QX',
    goods: goods[locale],
    refund: refunds[locale],
    url: 'https://shop.example/orders/7KD2-M9QX',
  }),
})

const goods: Record<Locale, string> = {
  en: '1 × Sample product',
  fi: '1 × Esimerkkituote',
  da: '1 × Eksempelvare',
  pl: '1 × Produkt przykładowy',
}
const refunds: Record<Locale, string> = {
  en: '€19.90',
  fi: '19,90 €',
  da: '149,00 kr.',
  pl: '85,00 zł',
}
