import type { PaperLine, PaperOrder } from '../model/paper-order.ts'
import { drawPaper } from './open-paper.ts'
import { paperWords as words } from './paper-words.ts'
import { drawQr } from './qr.ts'
import { daySaid } from './said.ts'
import { a4, closeSheet, contentWidth, edge, makeRoom, openSheet, type Sheet } from './sheet.ts'

const box = 13
const numberWidth = 46

/** Draws what lies in a parcel on A4: large numbers and boxes to tick, no prices. */
export function drawPackingSlip(order: PaperOrder): Promise<Uint8Array> {
  const { locale, house, number } = order
  const title = words.packingSlip[locale]
  const kind = { title: `${title} ${number}`, locale, size: a4, inks: 'brand' } as const
  return drawPaper(kind, house, (paper) => {
    const sheet = openSheet(paper, { house, locale, title, subtitle: number })
    writeReceiver(sheet, order)
    const ways = Map.groupBy(order.lines, ({ way }) => way)
    for (const [way, lines] of ways) writeWay(sheet, way, lines)
    writeEnd(sheet, order)
    closeSheet(sheet)
  })
}

/** Whom it is for, in letters to be read at arm's length, beside the code to scan. */
function writeReceiver(sheet: Sheet, order: PaperOrder): void {
  const { pen } = sheet
  const { locale, receiver, store, buyer, number } = order
  const top = sheet.y
  const place = receiver ?? buyer
  const width = contentWidth - 110
  let y = top
  if (place !== null) {
    const muted = { size: 8, color: pen.inks.muted }
    y += pen.write(words.receiver[locale], { x: edge, y, width }, muted) + 3
    const look = { size: 17, weight: pen.headingWeight, gap: 2 }
    y += pen.write(place.name, { x: edge, y, width }, look)
    y += pen.write(place.lines.join('\n'), { x: edge, y, width }, { size: 13, gap: 3 })
  }
  drawQr(pen.doc, number, {
    x: edge + contentWidth - 84,
    y: top + 2,
    size: 84,
    color: pen.inks.ink,
  })
  const below = { x: edge + contentWidth - 84, y: top + 92, width: 84 }
  pen.write(number, below, { size: 10.5, weight: 600, align: 'center', tabular: true })
  y = Math.max(y + 14, top + 118)
  const from = [words.orderDate[locale], daySaid(order.placedAt, locale)].join(' ')
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const facts = [from, store?.name, `${words.pieces[locale]} ${pieces}`]
    .filter(Boolean)
    .join('   ·   ')
  pen.write(facts, { x: edge, y, width: contentWidth }, { size: 9.5, color: pen.inks.muted })
  sheet.y = y + 34
}

function writeWay(sheet: Sheet, way: string | null, lines: readonly PaperLine[]): void {
  const { pen } = sheet
  makeRoom(sheet, 90)
  if (way !== null) {
    const look = { size: 11, weight: 600, color: pen.inks.accent }
    sheet.y += pen.write(way, { x: edge, y: sheet.y, width: contentWidth }, look) + 5
  }
  pen.rule({ x: edge, y: sheet.y, width: contentWidth }, { color: pen.inks.ink, thickness: 1 })
  for (const line of lines) writeItem(sheet, line)
  sheet.y += 24
}

function writeItem(sheet: Sheet, { title, detail, sku, quantity }: PaperLine): void {
  const { pen } = sheet
  const x = edge + numberWidth
  const width = contentWidth - numberWidth - 140
  const small = { size: 9.5, color: pen.inks.muted }
  const notes = detail === null || detail === '' ? null : detail
  const height =
    pen.height(title, width, { size: 11.5, weight: 600 }) +
    (notes === null ? 0 : pen.height(notes, width, small)) +
    22
  makeRoom(sheet, height)
  const top = sheet.y + 11
  const many = quantity > 1 ? { weight: 800, color: pen.inks.accent } : { weight: 500 }
  const look = { size: 15, tabular: true, ...many }
  pen.write(String(quantity), { x: edge, y: top - 3, width: numberWidth - 10 }, look)
  let y = top + pen.write(title, { x, y: top, width }, { size: 11.5, weight: 600 })
  if (notes !== null) y += pen.write(notes, { x, y, width }, small)
  const right = { x: edge + contentWidth - 140, y: top + 1.5, width: 140 - box - 14 }
  pen.write(sku, right, { ...small, align: 'right', tabular: true })
  pen.doc
    .lineWidth(1)
    .roundedRect(edge + contentWidth - box, top, box, box, 2.5)
    .stroke(pen.inks.ink)
  sheet.y = Math.max(y, top + box) + 11
  pen.rule({ x: edge, y: sheet.y, width: contentWidth })
}

function writeEnd(sheet: Sheet, { message, locale, house }: PaperOrder): void {
  const { pen } = sheet
  const width = contentWidth
  if (message !== null && message !== '') {
    makeRoom(sheet, 60 + pen.height(message, width - 32, { size: 11 }))
    const height = pen.height(message, width - 32, { size: 11 }) + 34
    pen.doc.roundedRect(edge, sheet.y, width, height, 6).fill(pen.inks.tint)
    const spot = { x: edge + 16, width: width - 32 }
    pen.write(
      words.message[locale],
      { ...spot, y: sheet.y + 10 },
      { size: 8, color: pen.inks.muted },
    )
    pen.write(message, { ...spot, y: sheet.y + 23 }, { size: 11 })
    sheet.y += height + 22
  }
  makeRoom(sheet, 50)
  const y = sheet.y + 6
  if (house.signOff !== '') {
    pen.write(house.signOff, { x: edge, y: y + 8, width: width / 2 }, { size: 10.5 })
  }
  const x = edge + width - 190
  pen.rule({ x, y: y + 22, width: 190 }, { color: pen.inks.muted })
  pen.write(words.checked[locale], { x, y: y + 27, width: 190 }, { size: 8, color: pen.inks.muted })
  sheet.y = y + 44
}
