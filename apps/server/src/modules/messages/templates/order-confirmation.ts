import { sampleReceipt } from './sample-receipt.ts'
import { template } from './template.ts'

/** Tells a person that their order has arrived with us: what, for how much, and how it comes. */
export const orderConfirmation = template({
  name: 'orders.confirmation',
  about: {
    en: 'Confirmation of an order',
    fi: 'Tilausvahvistus',
    da: 'Ordrebekræftelse',
    pl: 'Potwierdzenie zamówienia',
  },
  kinds: ['mail'],
  fields: {
    number: 'text',
    receipt: 'receipt',
    url: 'link',
    address: 'text?',
    arrives: 'text?',
    collect: 'text?',
  },
  secret: [],
  action: 'url',
  receipt: 'receipt',
  facts: [
    { label: { en: 'Sent to', fi: 'Toimitus', da: 'Sendes til', pl: 'Wysyłka' }, field: 'address' },
    { label: { en: 'Arrives', fi: 'Perillä', da: 'Fremme', pl: 'Dostawa' }, field: 'arrives' },
    {
      label: { en: 'To collect', fi: 'Nouto', da: 'Afhentes', pl: 'Do odbioru' },
      field: 'collect',
    },
  ],
  words: {
    en: {
      subject: 'Your order {number}',
      preheader: 'Thank you. We have it, and are getting it ready.',
      heading: 'Thank you for your order',
      body:
        'We have your order {number} and are getting it ready. We will write again as soon ' +
        'as it is on its way or waiting for you.',
      button: 'See the order',
      reason: 'You get this because you ordered at {brand}.',
    },
    fi: {
      subject: 'Tilauksesi {number}',
      preheader: 'Kiitos. Tilaus on meillä ja laitamme sen valmiiksi.',
      heading: 'Kiitos tilauksestasi',
      body:
        'Tilauksesi {number} on meillä ja laitamme sen valmiiksi. Kirjoitamme taas, kun se ' +
        'on matkalla tai odottaa sinua.',
      button: 'Katso tilaus',
      reason: 'Sait tämän, koska teit tilauksen: {brand}.',
    },
    da: {
      subject: 'Din ordre {number}',
      preheader: 'Tak. Vi har den og gør den klar.',
      heading: 'Tak for din ordre',
      body:
        'Vi har modtaget din ordre {number} og gør den klar. Vi skriver igen, så snart den ' +
        'er på vej eller venter på dig.',
      button: 'Se ordren',
      reason: 'Du får denne mail, fordi du har bestilt hos {brand}.',
    },
    pl: {
      subject: 'Twoje zamówienie {number}',
      preheader: 'Dziękujemy. Mamy je i już przygotowujemy.',
      heading: 'Dziękujemy za zamówienie',
      body:
        'Mamy Twoje zamówienie {number} i już je przygotowujemy. Napiszemy znowu, gdy ' +
        'będzie w drodze albo będzie na Ciebie czekać.',
      button: 'Zobacz zamówienie',
      reason: 'Otrzymujesz tę wiadomość, bo złożono zamówienie: {brand}.',
    },
  },
  sample: (locale) => {
    const receipt = sampleReceipt(locale)
    const { number, place: collect } = receipt
    return { receipt, number, collect, url: 'https://shop.example/orders/7KD2-M9QX' }
  },
})
