import { amountSaid, daySaid, moneySaid, rateSaid } from './said.ts'
import type { PaperCharge, PaperLine, PaperOrder } from '../model/paper-order.ts'
import { drawPaper } from './open-paper.ts'
import { paperWords as words } from './paper-words.ts'
import { a4, closeSheet, openSheet, writeFacts, writePlaces, type Sheet } from './sheet.ts'
import { writeTable, type Row } from './item-table.ts'
import { writeSums } from './sums.ts'

/** An order, as it is billed. */
export interface PaperInvoice {
  readonly number: string
  readonly issuedAt: Temporal.ZonedDateTime
  readonly order: PaperOrder
}

/** Draws an invoice on A4: all that the law wants on one, per rate of VAT. */
export function drawInvoice({ number, issuedAt, order }: PaperInvoice): Promise<Uint8Array> {
  const { locale, house } = order
  const title = words.invoice[locale]
  const kind = { title: `${title} ${number}`, locale, size: a4, inks: 'brand' } as const
  return drawPaper(kind, house, (paper) => {
    const sheet = openSheet(paper, { house, locale, title, subtitle: number })
    writeFacts(sheet, [
      [words.invoiceNumber[locale], number],
      [words.invoiceDate[locale], daySaid(issuedAt, locale)],
      [words.order[locale], order.number],
      [words.orderDate[locale], daySaid(order.placedAt, locale)],
    ])
    writePlaces(sheet, placesOf(order))
    writeItems(sheet, order)
    writeSums(sheet, order)
    closeSheet(sheet)
  })
}

function placesOf({ house, buyer, receiver, store, locale }: PaperOrder) {
  const [name = house.name, ...lines] = house.company
  const vatId = `${words.vatId[locale]} ${house.vatId}`
  const other = receiver === null ? null : { label: words.receiver[locale], place: receiver }
  const inStore = store === null ? null : { label: words.store[locale], place: store }
  return [
    { label: words.seller[locale], place: { name, lines: [...lines, vatId] } },
    ...(buyer === null ? [] : [{ label: words.buyer[locale], place: buyer }]),
    ...[other ?? inStore].filter((one) => one !== null),
  ]
}

function writeItems(sheet: Sheet, order: PaperOrder): void {
  const { locale, taxIncluded, currency } = order
  const tax = taxIncluded ? words.withTax[locale] : words.withoutTax[locale]
  writeTable(sheet, {
    first: words.item[locale],
    columns: [
      { label: words.quantity[locale], width: 40 },
      { label: `${words.unit[locale]}\n${tax}`, width: 70 },
      { label: words.vat[locale], width: 52 },
      { label: `${words.net[locale]}\n${currency}`, width: 66 },
      { label: `${words.gross[locale]}\n${currency}`, width: 72 },
    ],
    rows: [
      ...order.lines.map((line) => lineRow(order, line)),
      ...order.shipping.map(chargeRow(order)),
    ],
  })
}

function lineRow(order: PaperOrder, line: PaperLine): Row {
  const notes = [line.detail, line.sku].filter((note) => note !== null && note !== '')
  const { locale, currency } = order
  return {
    title: line.title,
    notes: notes.length === 0 ? [] : [notes.join(' · ')],
    reductions: reductionsOf(order, line),
    cells: [
      String(line.quantity),
      amountSaid(line.unit, currency, locale),
      ...taxCells(order, line),
    ],
  }
}

function chargeRow(order: PaperOrder): (charge: PaperCharge) => Row {
  return (charge) => ({
    title: charge.title,
    notes: [],
    reductions: reductionsOf(order, charge),
    cells: [
      '',
      amountSaid(charge.subtotal, order.currency, order.locale),
      ...taxCells(order, charge),
    ],
  })
}

function taxCells({ currency, locale }: PaperOrder, { taxBasisPoints, net, gross }: PaperCharge) {
  return [
    rateSaid(taxBasisPoints, locale),
    amountSaid(net, currency, locale),
    amountSaid(gross, currency, locale),
  ]
}

function reductionsOf({ currency, locale }: PaperOrder, { discounts }: PaperCharge): string[] {
  return discounts.map(({ name, amount }) => `${name}  ${moneySaid(-amount, currency, locale)}`)
}
