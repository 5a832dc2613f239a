import type { Words } from '@redthread/kernel/words'

/** The fixed words of a receipt. */
export const receiptWords = {
  receipt: { en: 'Receipt', fi: 'Kuitti', da: 'Kvittering', pl: 'Paragon' },
  sample: {
    en: 'SAMPLE, NOT A RECEIPT',
    fi: 'MALLI, EI KUITTI',
    da: 'EKSEMPEL, IKKE EN KVITTERING',
    pl: 'WZÓR, TO NIE PARAGON',
  },
  total: { en: 'Total', fi: 'Yhteensä', da: 'I alt', pl: 'Razem' },
  tax: { en: 'VAT', fi: 'ALV', da: 'Moms', pl: 'VAT' },
  net: { en: 'net', fi: 'veroton', da: 'netto', pl: 'netto' },
  thanks: {
    en: 'Welcome again',
    fi: 'Tervetuloa uudelleen',
    da: 'På gensyn',
    pl: 'Zapraszamy ponownie',
  },
} satisfies Record<string, Words>
