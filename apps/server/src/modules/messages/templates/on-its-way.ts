import type { Locale } from '@redthread/kernel/words'
import { template } from './template.ts'

/** Tells a person that a parcel left the house, and how it can be followed. */
export const onItsWay = template({
  name: 'fulfillment.on_its_way',
  about: {
    en: 'A parcel is on its way',
    fi: 'Paketti on matkalla',
    da: 'En pakke er på vej',
    pl: 'Paczka jest w drodze',
  },
  kinds: ['mail', 'sms'],
  fields: {
    number: 'text',
    goods: 'text',
    carrier: 'text?',
    tracking: 'text?',
    address: 'text?',
  },
  secret: [],
  facts: [
    { label: { en: 'In it', fi: 'Sisältö', da: 'Indhold', pl: 'Zawartość' }, field: 'goods' },
    { label: { en: 'To', fi: 'Minne', da: 'Til', pl: 'Dokąd' }, field: 'address' },
    { label: { en: 'By', fi: 'Kuljettaja', da: 'Med', pl: 'Przewoźnik' }, field: 'carrier' },
    {
      label: { en: 'Tracking', fi: 'Seuranta', da: 'Sporing', pl: 'Śledzenie' },
      field: 'tracking',
    },
  ],
  words: {
    en: {
      subject: 'On its way: order {number}',
      preheader: 'Your parcel has left us: {goods}.',
      heading: 'Your parcel is on its way',
      body: 'We have handed your parcel of order {number} over to be delivered.',
      reason: 'You get this because you ordered at {brand}.',
      sms: '{brand}: your parcel of order {number} is on its way. {goods}',
    },
    fi: {
      subject: 'Matkalla: tilaus {number}',
      preheader: 'Pakettisi on lähtenyt: {goods}.',
      heading: 'Pakettisi on matkalla',
      body: 'Olemme luovuttaneet tilauksesi {number} paketin kuljetettavaksi.',
      reason: 'Sait tämän, koska teit tilauksen: {brand}.',
      sms: '{brand}: tilauksesi {number} paketti on matkalla. {goods}',
    },
    da: {
      subject: 'På vej: ordre {number}',
      preheader: 'Din pakke er sendt afsted: {goods}.',
      heading: 'Din pakke er på vej',
      body: 'Vi har afleveret pakken fra ordre {number} til levering.',
      reason: 'Du får denne mail, fordi du har bestilt hos {brand}.',
      sms: '{brand}: din pakke fra ordre {number} er på vej. {goods}',
    },
    pl: {
      subject: 'W drodze: zamówienie {number}',
      preheader: 'Twoja paczka została nadana: {goods}.',
      heading: 'Twoja paczka jest w drodze',
      body: 'Paczka z zamówienia {number} została przekazana do doręczenia.',
      reason: 'Otrzymujesz tę wiadomość, bo złożono zamówienie: {brand}.',
      sms: '{brand}: paczka z zamówienia {number} jest w drodze. {goods}',
    },
  },
  sample: (locale) => ({ number: 'R7K3-9QF2', tracking: 'JJFI6401234567890', ...samples[locale] }),
})

const samples: Record<Locale, { goods: string; carrier: string; address: string }> = {
  en: {
    goods: '2 × Sample product one',
    carrier: 'Posti',
    address: 'Mannerheimintie 5, 00100 Helsinki',
  },
  fi: {
    goods: '2 × Esimerkkituote yksi',
    carrier: 'Posti',
    address: 'Mannerheimintie 5, 00100 Helsinki',
  },
  da: { goods: '2 × Eksempelvare et', carrier: 'GLS', address: 'Nørregade 7, 1165 København K' },
  pl: {
    goods: '2 × Produkt przykładowy A',
    carrier: 'InPost',
    address: 'Złota 59, 00-120 Warszawa',
  },
}
