import { money, type Currency, type Money } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import type { Receipt, ReceiptLine } from './receipt.ts'

interface Shelf {
  readonly place: string
  readonly zone: string
  readonly currency: Currency
  readonly rateBp: number
  readonly card: string
  readonly titles: readonly [string, string]
  readonly detail: string
  readonly prices: readonly [number, number]
}

const shelves: Record<Locale, Shelf> = {
  en: {
    place: 'Kamppi, Helsinki',
    zone: 'Europe/Helsinki',
    currency: 'EUR',
    rateBp: 2550,
    card: 'Card',
    titles: ['Sample product one', 'Sample product two'],
    detail: 'shade 04',
    prices: [1990, 2490],
  },
  fi: {
    place: 'Kamppi, Helsinki',
    zone: 'Europe/Helsinki',
    currency: 'EUR',
    rateBp: 2550,
    card: 'Kortti',
    titles: ['Esimerkkituote yksi', 'Esimerkkituote kaksi'],
    detail: 'sävy 04',
    prices: [1990, 2490],
  },
  da: {
    place: 'Strøget, København',
    zone: 'Europe/Copenhagen',
    currency: 'DKK',
    rateBp: 2500,
    card: 'Kort',
    titles: ['Eksempelvare et', 'Eksempelvare to'],
    detail: 'nuance 04',
    prices: [14900, 18900],
  },
  pl: {
    place: 'Śródmieście, Warszawa',
    zone: 'Europe/Warsaw',
    currency: 'PLN',
    rateBp: 2300,
    card: 'Karta',
    titles: ['Produkt przykładowy A', 'Produkt przykładowy B'],
    detail: 'odcień 04',
    prices: [8500, 10900],
  },
}

/** A made-up receipt in the money and tax of the language's country, marked as a sample. */
export function sampleReceipt(locale: Locale): Receipt {
  const shelf = shelves[locale]
  const [first, second] = shelf.prices
  const lines = [line(shelf, 0, 2), line(shelf, 1, 1)]
  const total = money(first * 2 + second, shelf.currency)
  // Whole numbers: gross × 10,000 ÷ (10,000 + rate), rounded half up.
  const net = money(Math.round((total.amount * 10_000) / (10_000 + shelf.rateBp)), shelf.currency)
  const tax = money(total.amount - net.amount, shelf.currency)
  return {
    number: 'R7K3-9QF2',
    at: Temporal.PlainDateTime.from('2026-03-14T17:30').toZonedDateTime(shelf.zone),
    place: shelf.place,
    lines,
    total,
    taxes: [{ rateBp: shelf.rateBp, net, tax }],
    paid: [{ how: shelf.card, amount: total }],
    sample: true,
  }
}

function line(shelf: Shelf, index: 0 | 1, quantity: number): ReceiptLine {
  const unit: Money = money(shelf.prices[index], shelf.currency)
  const total = money(unit.amount * quantity, shelf.currency)
  const detail = index === 0 ? shelf.detail : null
  return { title: shelf.titles[index], detail, quantity, unit, total }
}
