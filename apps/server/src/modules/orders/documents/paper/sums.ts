import type { PaperOrder } from '../model/paper-order.ts'
import { paperWords as words } from './paper-words.ts'
import { drawQr } from './qr.ts'
import { moneySaid, rateSaid } from './said.ts'
import { contentWidth, edge, makeRoom, type Sheet } from './sheet.ts'

const gutter = 36
const sumsWidth = 224
const leftWidth = contentWidth - sumsWidth - gutter

/** Writes what it comes to beside the tax of each rate, kept together on one page. */
export function writeSums(sheet: Sheet, order: PaperOrder): void {
  const rows = sumRows(order)
  const paid = paidRows(order)
  const right = 76 + (rows.length + paid.length) * 17
  const left = 130 + order.taxes.length * 15
  makeRoom(sheet, 20 + Math.max(right, left))
  const top = sheet.y + 20
  writeTotals(sheet, { order, rows, paid, top })
  writeScan(sheet, order, writeTaxes(sheet, order, top) + 24)
  sheet.y = top + Math.max(right, left)
}

/** A label and what it comes to; small where it only explains the one before. */
type Pair = readonly [label: string, value: string, size?: 'small']

function sumRows({ discount, lines, shipping, currency, locale, taxes }: PaperOrder): Pair[] {
  const said = (amount: number): string => moneySaid(amount, currency, locale)
  const charges = [...lines, ...shipping]
  const before = charges.reduce((sum, { subtotal }) => sum + subtotal, 0)
  return [
    ...(discount === 0
      ? []
      : ([
          [words.subtotal[locale], said(before)],
          [words.discount[locale], said(-discount)],
        ] as const)),
    [words.net[locale], said(taxes.reduce((sum, { net }) => sum + net, 0))],
    [words.vat[locale], said(taxes.reduce((sum, { tax }) => sum + tax, 0))],
  ]
}

/** How it was paid, and what is open or was given back. */
export function paidRows({ paid, refunded, due, currency, locale }: PaperOrder): Pair[] {
  const said = (amount: number): string => moneySaid(amount, currency, locale)
  return [
    ...paid.flatMap(({ label, amount, given, change }): Pair[] => [
      [label, said(amount)],
      ...(given === null || change === null || change === 0
        ? []
        : ([
            [words.given[locale], said(given), 'small'],
            [words.change[locale], said(change), 'small'],
          ] as const)),
    ]),
    ...(refunded > 0 ? [[words.refunded[locale], said(refunded)] as const] : []),
    ...(due > 0 ? [[words.due[locale], said(due)] as const] : []),
  ]
}

interface Totals {
  readonly order: PaperOrder
  readonly rows: readonly Pair[]
  readonly paid: readonly Pair[]
  readonly top: number
}

function writeTotals({ pen }: Sheet, { order, rows, paid, top }: Totals): void {
  const { locale, currency, total } = order
  const x = edge + contentWidth - sumsWidth
  let y = top
  const pair = ([label, value, size]: Pair, color = pen.inks.ink): void => {
    const look = size === 'small' ? { size: 8.5, color: pen.inks.muted } : { size: 9.5, color }
    pen.write(label, { x, y, width: sumsWidth }, look)
    pen.write(value, { x, y, width: sumsWidth }, { ...look, align: 'right', tabular: true })
    y += 17
  }
  for (const row of rows) pair(row, pen.inks.muted)
  pen.rule({ x, y: y + 1, width: sumsWidth }, { color: pen.inks.ink, thickness: 1 })
  y += 12
  pen.write(words.total[locale], { x, y: y + 5, width: 90 }, { size: 12, weight: 600 })
  const big = {
    size: 21,
    weight: pen.headingWeight,
    color: pen.inks.accent,
    align: 'right',
  } as const
  pen.write(moneySaid(total, currency, locale), { x, y: y - 3, width: sumsWidth }, big)
  y += 37
  if (paid.length > 0) pen.rule({ x, y: y - 9, width: sumsWidth })
  for (const row of paid) pair(row)
}

function writeTaxes({ pen }: Sheet, order: PaperOrder, top: number): number {
  const { taxes, locale, currency } = order
  const widths = [62, (leftWidth - 62) / 3, (leftWidth - 62) / 3, (leftWidth - 62) / 3]
  const line = (cells: readonly string[], y: number, color: string): void => {
    let x = edge
    cells.forEach((cell, index) => {
      const width = widths[index] ?? 0
      const align = index === 0 ? 'left' : 'right'
      pen.write(cell, { x, y, width }, { size: 8.5, color, align, tabular: true })
      x += width
    })
  }
  const { muted, ink } = pen.inks
  line(
    [words.vatRate, words.net, words.vat, words.gross].map((word) => word[locale]),
    top,
    muted,
  )
  let y = top + 15
  pen.rule({ x: edge, y, width: leftWidth })
  y += 6
  for (const { basisPoints, net, tax, gross } of taxes) {
    const amounts = [net, tax, gross].map((amount) => moneySaid(amount, currency, locale))
    line([rateSaid(basisPoints, locale), ...amounts], y, ink)
    y += 15
  }
  return y
}

/** The order number for people and for scanners, and the brand's good-bye. */
function writeScan({ pen }: Sheet, { number, locale, house }: PaperOrder, y: number): void {
  drawQr(pen.doc, number, { x: edge, y, size: 60, color: pen.inks.ink })
  const spot = { x: edge + 74, width: leftWidth - 74 }
  let at = y + 1
  const look = { size: 12.5, weight: 600, tabular: true }
  at += pen.write(number, { ...spot, y: at }, look) + 1
  const muted = { size: 8.5, color: pen.inks.muted }
  at += pen.write(words.showThis[locale], { ...spot, y: at }, muted) + 4
  if (house.signOff !== '') pen.write(house.signOff, { ...spot, y: at }, { size: 9, weight: 500 })
}
