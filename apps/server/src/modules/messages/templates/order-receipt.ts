import { sampleReceipt } from './sample-receipt.ts'
import { template } from './template.ts'

/** The receipt of a purchase; also drawn as the strip of paper that a till prints. */
export const orderReceipt = template({
  name: 'orders.receipt',
  about: {
    en: 'Receipt of a purchase',
    fi: 'Ostoskuitti',
    da: 'Kvittering for et køb',
    pl: 'Paragon za zakupy',
  },
  kinds: ['mail'],
  fields: { receipt: 'receipt', number: 'text', place: 'text' },
  secret: [],
  receipt: 'receipt',
  words: {
    en: {
      subject: 'Your receipt {number}',
      preheader: 'Thank you for shopping at {place}.',
      heading: 'Thank you',
      body: 'Here is your receipt from {place}.',
      reason: 'You get this because you asked {brand} for a receipt by mail.',
    },
    fi: {
      subject: 'Kuittisi {number}',
      preheader: 'Kiitos ostoksestasi: {place}.',
      heading: 'Kiitos',
      body: 'Tässä on kuittisi: {place}.',
      reason: 'Sait tämän, koska pyysit kuitin sähköpostiisi: {brand}.',
    },
    da: {
      subject: 'Din kvittering {number}',
      preheader: 'Tak for dit køb hos {place}.',
      heading: 'Tak',
      body: 'Her er din kvittering fra {place}.',
      reason: 'Du får denne mail, fordi du bad {brand} om en kvittering på mail.',
    },
    pl: {
      subject: 'Twój paragon {number}',
      preheader: 'Dziękujemy za zakupy: {place}.',
      heading: 'Dziękujemy',
      body: 'Oto Twój paragon: {place}.',
      reason: 'Otrzymujesz tę wiadomość, bo poproszono o paragon mailem: {brand}.',
    },
  },
  sample: (locale) => {
    const receipt = sampleReceipt(locale)
    return { receipt, number: receipt.number, place: receipt.place }
  },
})
