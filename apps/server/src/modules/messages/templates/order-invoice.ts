import { sampleReceipt } from './sample-receipt.ts'
import { template } from './template.ts'

/** An invoice by mail: what was bought, and the PDF along with it. */
export const orderInvoice = template({
  name: 'orders.invoice',
  about: {
    en: 'Invoice of an order',
    fi: 'Tilauksen lasku',
    da: 'Faktura for en ordre',
    pl: 'Faktura do zamówienia',
  },
  kinds: ['mail'],
  fields: { receipt: 'receipt', number: 'text', place: 'text' },
  secret: [],
  receipt: 'receipt',
  words: {
    en: {
      subject: 'Invoice for order {number}',
      preheader: 'Your invoice from {place} is attached as a PDF.',
      heading: 'Your invoice',
      body: 'The invoice for order {number} is attached as a PDF.',
      reason: 'You get this because an invoice was asked for at {brand}.',
    },
    fi: {
      subject: 'Lasku tilauksesta {number}',
      preheader: 'Lasku on liitteenä PDF-tiedostona: {place}.',
      heading: 'Laskusi',
      body: 'Tilauksen {number} lasku on liitteenä PDF-tiedostona.',
      reason: 'Sait tämän, koska tilauksesta pyydettiin lasku: {brand}.',
    },
    da: {
      subject: 'Faktura på ordre {number}',
      preheader: 'Din faktura fra {place} er vedhæftet som PDF.',
      heading: 'Din faktura',
      body: 'Fakturaen på ordre {number} er vedhæftet som PDF.',
      reason: 'Du får denne mail, fordi der blev bedt om en faktura hos {brand}.',
    },
    pl: {
      subject: 'Faktura do zamówienia {number}',
      preheader: 'Faktura w pliku PDF jest w załączniku: {place}.',
      heading: 'Twoja faktura',
      body: 'Faktura do zamówienia {number} jest w załączniku jako plik PDF.',
      reason: 'Otrzymujesz tę wiadomość, bo poproszono o fakturę: {brand}.',
    },
  },
  sample: (locale) => {
    const receipt = sampleReceipt(locale)
    return { receipt, number: receipt.number, place: receipt.place }
  },
})
