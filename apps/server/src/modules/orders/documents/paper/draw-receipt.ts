import { drawLogo, logoWidth } from '../logo/draw-logo.ts'
import type { PaperOrder } from '../model/paper-order.ts'
import { drawPaper, type OpenPaper } from './open-paper.ts'
import { paperWords as words } from './paper-words.ts'
import { drawQr } from './qr.ts'
import { moneySaid, momentSaid, rateSaid } from './said.ts'
import { paidRows } from './sums.ts'

// The roll of a till's printer is 80 mm wide, of which it prints 72.
const width = 226.77
const edge = 13
const inner = width - 2 * edge
const longest = 14_000

/** Draws a receipt as the 80 mm strip that a till prints: black on white, as long as it needs. */
export async function drawReceipt(order: PaperOrder): Promise<Uint8Array> {
  const { locale, house, number } = order
  const title = `${words.receipt[locale]} ${number}`
  let length = 0
  const draw = (paper: OpenPaper): void => {
    length = writeStrip(paper, order)
  }
  const kind = { title, locale, inks: 'black' } as const
  // Once to see how long it is, then on paper cut to that length.
  await drawPaper({ ...kind, size: [width, longest] }, house, draw)
  return drawPaper({ ...kind, size: [width, Math.min(longest, length)] }, house, draw)
}

/** A strip as it is written downwards. */
interface Strip extends OpenPaper {
  readonly order: PaperOrder
  y: number
}

function writeStrip(paper: OpenPaper, order: PaperOrder): number {
  const strip: Strip = { ...paper, order, y: 18 }
  writeHead(strip)
  writeLines(strip)
  writeTotal(strip)
  writeTaxes(strip)
  writeFoot(strip)
  return strip.y + 16
}

function writeHead(strip: Strip): void {
  const { pen, logo, order } = strip
  const { house, store, locale } = order
  if (logo === null) {
    centered(strip, house.name, { size: 17, weight: pen.headingWeight })
  } else {
    const height = Math.min(38, (38 * 150) / logoWidth(logo, 38))
    const x = (width - logoWidth(logo, height)) / 2
    drawLogo(pen.doc, logo, { x, y: strip.y, height, color: pen.inks.ink })
    strip.y += height + 8
  }
  if (store !== null) {
    centered(strip, store.name, { size: 9.5, weight: 600 })
    centered(strip, store.lines.join(', '), { size: 8 })
  }
  strip.y += 3
  centered(strip, house.company.slice(0, 1).join(''), { size: 8 })
  centered(strip, `${words.vatId[locale]} ${house.vatId}`, { size: 8 })
  strip.y += 9
}

function centered(strip: Strip, text: string, look: { size: number; weight?: number }): void {
  if (text === '') return
  const spot = { x: edge, y: strip.y, width: inner }
  strip.y += strip.pen.write(text, spot, { ...look, align: 'center', gap: 1 })
}

type Pair = readonly [label: string, value: string, size?: 'small']

function pair(
  strip: Strip,
  [label, value, small]: Pair,
  look: { size?: number; weight?: number } = {},
): void {
  const { pen } = strip
  const said = { size: 9, tabular: true, gap: 1, ...(small ? { size: 8 } : {}), ...look }
  const right = pen.width(value, said)
  const left = inner - right - 10
  const height = pen.write(label, { x: edge, y: strip.y, width: left }, said)
  pen.write(value, { x: edge, y: strip.y, width: inner }, { ...said, align: 'right' })
  strip.y += height
}

function rule(strip: Strip, dash = true): void {
  strip.y += 6
  strip.pen.rule({ x: edge, y: strip.y, width: inner }, { dash, thickness: dash ? 0.6 : 1 })
  strip.y += 7
}

function writeLines(strip: Strip): void {
  const { order, pen } = strip
  const { locale, currency, lines, shipping } = order
  const said = (amount: number): string => moneySaid(amount, currency, locale)
  rule(strip)
  for (const line of lines) {
    pair(strip, [line.title, said(line.subtotal)], { weight: 500, size: 9.5 })
    const each = line.quantity > 1 ? `${line.quantity} × ${said(line.unit)}` : null
    const note = [line.detail, each].filter((part) => part !== null && part !== '').join(' · ')
    const spot = { x: edge, y: strip.y, width: inner - 50 }
    if (note !== '') strip.y += pen.write(note, spot, { size: 8, gap: 1, tabular: true })
    for (const { name, amount } of line.discounts) pair(strip, [name, said(-amount)], { size: 8 })
    if (line.way !== null) {
      strip.y += pen.write(line.way, { ...spot, y: strip.y }, { size: 8, gap: 1 })
    }
    strip.y += 4
  }
  for (const { title, subtotal, discounts } of shipping) {
    pair(strip, [title, said(subtotal)], { weight: 500, size: 9.5 })
    for (const { name, amount } of discounts) pair(strip, [name, said(-amount)], { size: 8 })
    strip.y += 4
  }
}

function writeTotal(strip: Strip): void {
  const { order, pen } = strip
  strip.y -= 4
  rule(strip, false)
  const total = moneySaid(order.total, order.currency, order.locale)
  pair(strip, [words.total[order.locale], total], {
    size: 15,
    weight: Math.max(700, pen.headingWeight),
  })
  strip.y += 5
  for (const row of paidRows(order)) pair(strip, row)
}

function writeTaxes(strip: Strip): void {
  const { order } = strip
  const { locale, currency, taxes } = order
  rule(strip)
  for (const { basisPoints, net, tax } of taxes) {
    const label = `${words.vat[locale]} ${rateSaid(basisPoints, locale)}`
    const base = `${words.net[locale].toLowerCase()} ${moneySaid(net, currency, locale)}`
    pair(strip, [`${label} · ${base}`, moneySaid(tax, currency, locale)], { size: 8 })
  }
}

function writeFoot(strip: Strip): void {
  const { pen, order } = strip
  const { number, locale, placedAt, house } = order
  rule(strip)
  strip.y += 4
  const size = 74
  drawQr(pen.doc, number, { x: (width - size) / 2, y: strip.y, size, color: pen.inks.ink })
  strip.y += size + 7
  centered(strip, number, { size: 12, weight: 600 })
  centered(strip, `${words.receipt[locale]} · ${momentSaid(placedAt, locale)}`, { size: 8 })
  strip.y += 7
  centered(strip, house.signOff === '' ? words.thanks[locale] : house.signOff, {
    size: 9.5,
    weight: 500,
  })
}
