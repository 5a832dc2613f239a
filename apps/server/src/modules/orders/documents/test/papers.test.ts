import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '@redthread/kernel/words'
import type { PaperOrder } from '../model/paper-order.ts'
import { drawInvoice } from '../paper/draw-invoice.ts'
import { drawPackingSlip } from '../paper/draw-packing-slip.ts'
import { drawReceipt } from '../paper/draw-receipt.ts'
import { readPdf } from './read-pdf.ts'
import { sampleLine, sampleOrder } from './sample-order.ts'

const issuedAt = Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/Helsinki]')
const oil = sampleLine('Face oil', 2, 2490)
const number = '2026-000007'

async function invoiceOf(order: PaperOrder): Promise<string[]> {
  const pages = readPdf(await drawInvoice({ number, issuedAt, order }))
  return pages.flatMap(({ texts }) => [...texts])
}

/** What stands behind a label. */
function behind(texts: readonly string[], label: string): string | undefined {
  return texts[texts.indexOf(label) + 1]?.replaceAll('\u00a0', ' ')
}

const titles = {
  en: ['Invoice', 'Packing slip', 'Receipt · 22 November 2026 at 14:05'],
  fi: ['Lasku', 'Lähetyslista', 'Kuitti · 22. marraskuuta 2026 klo 14.05'],
  da: ['Faktura', 'Følgeseddel', 'Kvittering · 22. november 2026 kl. 14.05'],
  pl: ['Faktura', 'Specyfikacja wysyłki', 'Potwierdzenie zakupu · 22 listopada 2026 14:05'],
}

test('each paper speaks the language of the order, in the letters that the names are written in', async () => {
  for (const locale of locales) {
    const order = sampleOrder(locale, [oil])
    const invoice = await invoiceOf(order)
    const [slip] = readPdf(await drawPackingSlip(order))
    const [receipt] = readPdf(await drawReceipt(order))
    const [billed, packed, received] = titles[locale]
    assert.ok(invoice.includes(billed ?? ''), locale)
    assert.ok(slip?.texts.includes(packed ?? ''), locale)
    const said = receipt?.texts.map((text) =>
      text.replace(/,? (at|o) /, ' ').replaceAll('\u00a0', ' '),
    )
    assert.ok(said?.includes((received ?? '').replace(' at ', ' ')), JSON.stringify(said))
    for (const name of ['Zażółć Gęślą', 'ul. Łódzka 7', 'Åsa Ødegård', 'Nørregade 7']) {
      assert.ok(invoice.includes(name), `${locale} ${name}`)
    }
  }
})

test('an invoice names both sides, its number and day, and the tax of each rate', async () => {
  const order = sampleOrder('en', [oil])
  const tea = { basisPoints: 1400, net: 1000, tax: 140, gross: 1140 }
  const texts = await invoiceOf({ ...order, taxes: [...order.taxes, tea] })
  assert.equal(behind(texts, 'Invoice number'), number)
  assert.equal(behind(texts, 'Date of issue'), '23 November 2026')
  assert.equal(behind(texts, 'Order'), '7KD2-M9QX')
  assert.equal(behind(texts, 'From'), 'Tuuli Kauneus Oy')
  assert.ok(texts.includes('VAT ID FI12345678'))
  const rate = texts.lastIndexOf('25.5%')
  assert.deepEqual(texts.slice(rate, rate + 8), [
    ...['25.5%', '€39.68', '€10.12', '€49.80'],
    ...['14%', '€10.00', '€1.40', '€11.40'],
  ])
})

test('sums are told to the cent: before, what was taken off, net, tax, and all of it', async () => {
  const line = {
    ...oil,
    discounts: [{ name: 'Autumn', amount: 480 }],
    total: 4500,
    net: 3586,
    gross: 4500,
  }
  const order = { ...sampleOrder('da', [line]), discount: 480, currency: 'DKK' as const }
  const texts = await invoiceOf(order)
  assert.equal(behind(texts, 'Sum'), '49,80 kr.')
  assert.equal(behind(texts, 'Rabatter'), '−4,80 kr.')
  assert.equal(behind(texts.slice(texts.indexOf('Sum')), 'Netto'), '35,86 kr.')
  assert.equal(behind(texts.slice(texts.indexOf('Sum')), 'Moms'), '9,14 kr.')
  assert.equal(behind(texts.slice(texts.indexOf('Sum')), 'I alt'), '45,00 kr.')
  assert.ok(texts.some((text) => text.replaceAll('\u00a0', ' ') === 'Autumn  −4,80 kr.'))
})

test('a receipt says how it was paid, what was handed over in cash and what came back', async () => {
  const order = sampleOrder('en', [oil])
  const paid = [
    { label: 'Gift card ••7Q4X', amount: 1000, given: null, change: null },
    { label: 'Cash', amount: 3980, given: 5000, change: 1020 },
  ]
  const [page] = readPdf(await drawReceipt({ ...order, paid, refunded: 500, due: 0 }))
  const texts = page?.texts ?? []
  assert.equal(behind(texts, 'Total'), '€49.80')
  assert.equal(behind(texts, 'Gift card ••7Q4X'), '€10.00')
  assert.equal(behind(texts, 'Cash'), '€39.80')
  assert.equal(behind(texts, 'Given'), '€50.00')
  assert.equal(behind(texts, 'Change'), '€10.20')
  assert.equal(behind(texts, 'Given back'), '€5.00')
  assert.ok(!texts.includes('To pay'))
  const open = readPdf(await drawReceipt({ ...order, due: 500 }))
  assert.equal(behind(open[0]?.texts ?? [], 'To pay'), '€5.00')
})

test('a receipt is one strip of 80 mm, as long as it needs to be', async () => {
  const [short] = readPdf(await drawReceipt(sampleOrder('en', [oil])))
  const many = Array.from({ length: 60 }, (_, index) => sampleLine(`Thing ${index}`, 1, 100))
  const pages = readPdf(await drawReceipt(sampleOrder('en', many)))
  assert.equal(pages.length, 1)
  assert.equal(pages[0]?.width, 226.77)
  assert.ok((pages[0]?.height ?? 0) > (short?.height ?? 0) + 59 * 20)
  for (const { title } of many) assert.ok(pages[0]?.texts.includes(title), title)
})

test('an invoice of many lines goes on over pages: each line once, each page with its foot', async () => {
  const many = Array.from({ length: 70 }, (_, index) => sampleLine(`Thing ${index}.`, 1, 100))
  const order = sampleOrder('en', many)
  const pages = readPdf(await drawInvoice({ number, issuedAt, order }))
  assert.equal(pages.length, 6)
  const all = pages.flatMap(({ texts }) => texts)
  for (const { title } of many) {
    assert.equal(all.filter((text) => text === title).length, 1, title)
  }
  pages.forEach(({ texts, width, height }, index) => {
    assert.deepEqual([width, height], [595.28, 841.89])
    assert.equal(texts.at(-1), `Page ${index + 1} / 6`)
    assert.ok(texts.includes('Qty') || index === 5, 'the head of the table stands on each page')
  })
  assert.equal(all.filter((text) => text === 'Total').length >= 1, true)
})

test('a packing slip names no price, groups by the way, and shows what the person wrote', async () => {
  const cup = { ...sampleLine('Cup', 4, 900), way: 'Collect in Kamppi, Tuesday 24 November' }
  const order = sampleOrder('en', [oil, cup])
  const [page] = readPdf(await drawPackingSlip(order))
  const texts = page?.texts ?? []
  assert.ok(!texts.some((text) => /€|\d[.,]\d\d\b/.test(text)), JSON.stringify(texts))
  assert.ok(texts.indexOf('Face oil') < texts.indexOf(cup.way))
  assert.ok(texts.indexOf(cup.way) < texts.indexOf('Cup'))
  assert.equal(texts[texts.indexOf('Cup') - 1], '4')
  assert.ok(texts.includes('Please leave it with the neighbor, Ms Järvinen.'))
  assert.ok(texts.some((text) => text.includes('Pieces 6')))
})

test('a brand whose logo cannot be drawn is written out, and a strange letter breaks nothing', async () => {
  const order = sampleOrder('en', [sampleLine('Чай 茶 \u202Eevil\u0007 🌿', 1, 100)])
  const broken = { ...order, house: { ...order.house, logoSvg: '<svg><path' } }
  const texts = await invoiceOf(broken)
  assert.ok(texts.includes('Tuuli Beauty'))
  assert.ok(
    texts.some((text) => text.startsWith('Чай 茶 evil')),
    JSON.stringify(texts),
  )
})
