import { readFileSync } from 'node:fs'
import type { Locale } from '@redthread/kernel/words'
import { redthreadTokens } from '@redthread/ui/theme/redthread-tokens'
import type { PaperLine, PaperOrder } from '../model/paper-order.ts'

const logo = new URL('../../../channels/seeds/assets/beauty-logo.svg', import.meta.url)

/** A line of a made-up order; net and tax of 25.5 % in its price. */
export function sampleLine(title: string, quantity: number, unit: number): PaperLine {
  const subtotal = quantity * unit
  const net = Math.round((subtotal * 10_000) / 12_550)
  return {
    title,
    sku: `TB-${1000 + title.length}`,
    detail: 'shade 04 · 30 ml',
    quantity,
    unit,
    subtotal,
    discounts: [],
    total: subtotal,
    taxBasisPoints: 2550,
    net,
    gross: subtotal,
    way: null,
  }
}

/** A made-up order in euros of a store in Helsinki; its lines and sums agree. */
export function sampleOrder(locale: Locale, lines: readonly PaperLine[]): PaperOrder {
  const total = lines.reduce((sum, line) => sum + line.gross, 0)
  const net = lines.reduce((sum, line) => sum + line.net, 0)
  return {
    number: '7KD2-M9QX',
    placedAt: Temporal.ZonedDateTime.from('2026-11-22T14:05[Europe/Helsinki]'),
    locale,
    currency: 'EUR',
    taxIncluded: true,
    house: {
      name: 'Tuuli Beauty',
      company: ['Tuuli Kauneus Oy', 'Urho Kekkosen katu 1', '00100 Helsinki'],
      vatId: 'FI12345678',
      contact: ['hei@tuuli.example', '+358 9 1234 5678'],
      tokens: redthreadTokens,
      logoSvg: readFileSync(logo, 'utf8'),
      signOff: 'Nähdään pian!',
    },
    store: { name: 'Tuuli Kamppi', lines: ['Urho Kekkosen katu 1', '00100 Helsinki'] },
    buyer: { name: 'Zażółć Gęślą', lines: ['ul. Łódzka 7', '00-120 Warszawa', 'Puola'] },
    receiver: { name: 'Åsa Ødegård', lines: ['Nørregade 7', '1165 København K', 'Tanska'] },
    message: 'Please leave it with the neighbor, Ms Järvinen.',
    lines,
    shipping: [],
    discount: 0,
    total,
    taxes: [{ basisPoints: 2550, net, tax: total - net, gross: total }],
    paid: [{ label: 'Visa ••4242', amount: total, given: null, change: null }],
    refunded: 0,
    due: 0,
  }
}
