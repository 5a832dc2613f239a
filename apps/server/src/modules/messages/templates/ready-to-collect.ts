import type { Locale } from '@redthread/kernel/words'
import { template } from './template.ts'

/** Tells a person that their order waits in a store, and by which code it is handed out. */
export const readyToCollect = template({
  name: 'fulfillment.ready_to_collect',
  about: {
    en: 'An order is ready to collect',
    fi: 'Tilaus on noudettavissa',
    da: 'En ordre er klar til afhentning',
    pl: 'Zamówienie jest gotowe do odbioru',
  },
  kinds: ['mail', 'sms'],
  fields: { number: 'text', code: 'text', store: 'text', address: 'text', until: 'text' },
  secret: ['code'],
  facts: [
    { label: { en: 'Code', fi: 'Koodi', da: 'Kode', pl: 'Kod' }, field: 'code' },
    { label: { en: 'Store', fi: 'Myymälä', da: 'Butik', pl: 'Sklep' }, field: 'store' },
    { label: { en: 'Address', fi: 'Osoite', da: 'Adresse', pl: 'Adres' }, field: 'address' },
    {
      label: { en: 'Kept until', fi: 'Säilytetään', da: 'Gemmes til', pl: 'Czeka do' },
      field: 'until',
    },
  ],
  words: {
    en: {
      subject: 'Ready to collect: order {number}',
      preheader: 'Your order waits for you at {store} until {until}.',
      heading: 'Your order is ready',
      body: 'We have packed order {number} for you at {store}. Show your code at the counter.',
      note: 'Somebody else may collect it for you: give them the code.',
      reason: 'You get this because you ordered at {brand} and chose to collect in a store.',
      sms: '{brand}: order {number} is ready at {store}, {address}. Code {code}, until {until}.',
    },
    fi: {
      subject: 'Noudettavissa: tilaus {number}',
      preheader: 'Tilauksesi odottaa sinua: {store}, {until} asti.',
      heading: 'Tilauksesi on valmis',
      body: 'Olemme pakanneet tilauksesi {number}. Noutopaikka: {store}. Näytä koodisi kassalla.',
      note: 'Myös joku muu voi noutaa tilauksen puolestasi: anna hänelle koodi.',
      reason: 'Sait tämän, koska tilasit ja valitsit noudon myymälästä: {brand}.',
      sms: '{brand}: tilaus {number} noudettavissa: {store}, {address}. Koodi {code}, {until} asti.',
    },
    da: {
      subject: 'Klar til afhentning: ordre {number}',
      preheader: 'Din ordre venter på dig hos {store} til og med {until}.',
      heading: 'Din ordre er klar',
      body: 'Vi har pakket ordre {number} til dig hos {store}. Vis din kode ved kassen.',
      note: 'En anden må gerne hente den for dig: giv vedkommende koden.',
      reason: 'Du får denne mail, fordi du har bestilt hos {brand} og valgt at hente i butik.',
      sms: '{brand}: ordre {number} er klar hos {store}, {address}. Kode {code}, til og med {until}.',
    },
    pl: {
      subject: 'Gotowe do odbioru: zamówienie {number}',
      preheader: 'Zamówienie czeka na Ciebie: {store}, do {until}.',
      heading: 'Twoje zamówienie jest gotowe',
      body: 'Zamówienie {number} jest spakowane i czeka na Ciebie: {store}. Pokaż swój kod przy kasie.',
      note: 'Zamówienie może odebrać ktoś inny: przekaż tej osobie kod.',
      reason: 'Otrzymujesz tę wiadomość, bo wybrano odbiór zamówienia w sklepie: {brand}.',
      sms: '{brand}: zamówienie {number} do odbioru: {store}, {address}. Kod {code}, do {until}.',
    },
  },
  sample: (locale) => ({ number: 'R7K3-9QF2', code: 'K7 QP 93', ...samples[locale] }),
})

const samples: Record<Locale, { store: string; address: string; until: string }> = {
  en: { store: 'Kamppi', address: 'Urho Kekkosen katu 1, 00100 Helsinki', until: '21 March' },
  fi: {
    store: 'Kamppi',
    address: 'Urho Kekkosen katu 1, 00100 Helsinki',
    until: '21. maaliskuuta',
  },
  da: { store: 'Strøget', address: 'Østergade 24, 1100 København K', until: '21. marts' },
  pl: { store: 'Śródmieście', address: 'Złota 59, 00-120 Warszawa', until: '21 marca' },
}
