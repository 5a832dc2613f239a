import type { Locale } from '@redthread/kernel/words'
import { drawLogo, logoWidth } from '../logo/draw-logo.ts'
import type { PaperHouse, PaperPlace } from '../model/paper-order.ts'
import type { OpenPaper } from './open-paper.ts'
import { paperWords } from './paper-words.ts'
import { layThread } from './thread.ts'

/** A4 in points. */
export const a4 = [595.28, 841.89] as const
export const edge = 52
export const contentWidth = a4[0] - 2 * edge
/** Below this nothing is written but the foot of the page. */
export const lowest = a4[1] - 92

/** An A4 document as it is written from top to bottom, page after page. */
export interface Sheet extends OpenPaper {
  readonly house: PaperHouse
  readonly locale: Locale
  readonly title: string
  readonly subtitle: string
  /** Where the next thing is written. */
  y: number
}

/** Begins the first page: logo, what it is, and the thread below them. */
export function openSheet(
  paper: OpenPaper,
  { house, locale, title, subtitle }: Pick<Sheet, 'house' | 'locale' | 'title' | 'subtitle'>,
): Sheet {
  const sheet: Sheet = { ...paper, house, locale, title, subtitle, y: 0 }
  const { pen, logo } = paper
  if (logo === null) {
    const look = { size: 20, weight: pen.headingWeight }
    pen.write(house.name, { x: edge, y: 50, width: contentWidth / 2 }, look)
  } else {
    const height = Math.min(36, (36 * 190) / logoWidth(logo, 36))
    drawLogo(pen.doc, logo, { x: edge, y: 46, height, color: pen.inks.ink })
  }
  const half = { x: edge + contentWidth / 2, width: contentWidth / 2 }
  const look = { align: 'right' } as const
  pen.write(title, { ...half, y: 44 }, { ...look, size: 23, weight: pen.headingWeight })
  pen.write(
    subtitle,
    { ...half, y: 72 },
    { ...look, size: 11, color: pen.inks.muted, tabular: true },
  )
  thread(sheet, 108)
  sheet.y = 132
  return sheet
}

/** Goes on to a new page where less than this height is left; tells whether it did. */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= lowest) return false
  const { pen, title, subtitle } = sheet
  pen.doc.addPage()
  const look = { size: 9, color: pen.inks.muted }
  const spot = { x: edge, y: 44, width: contentWidth }
  pen.write(`${title} ${subtitle}`, spot, look)
  thread(sheet, 70)
  sheet.y = 88
  return true
}

/** Writes the foot of every page: the company, as the law wants it named, and the page. */
export function closeSheet(sheet: Sheet): void {
  const { pen, house, locale } = sheet
  const { start, count } = pen.doc.bufferedPageRange()
  const small = { size: 7.5, color: pen.inks.muted, gap: 2 }
  for (let page = start; page < start + count; page++) {
    pen.doc.switchToPage(page)
    const y = a4[1] - 66
    pen.rule({ x: edge, y, width: contentWidth })
    const company = house.company.join(' · ')
    const legal = [`${paperWords.vatId[locale]} ${house.vatId}`, ...house.contact].join(' · ')
    pen.write(`${company}\n${legal}`, { x: edge, y: y + 10, width: contentWidth - 80 }, small)
    const said = `${paperWords.page[locale]} ${page - start + 1} / ${count}`
    const right = { x: edge + contentWidth - 80, y: y + 10, width: 80 }
    pen.write(said, right, { ...small, align: 'right', tabular: true })
  }
}

/** Labels over values, side by side in columns of one width. */
export function writeFacts(sheet: Sheet, facts: readonly (readonly [string, string])[]): void {
  const { pen } = sheet
  const width = contentWidth / facts.length
  const heights = facts.map(([label, value], index) => {
    const spot = { x: edge + index * width, width: width - 12 }
    pen.write(label, { ...spot, y: sheet.y }, { size: 8, color: pen.inks.muted })
    const look = { size: 10.5, weight: 600, tabular: true }
    return pen.write(value, { ...spot, y: sheet.y + 13 }, look)
  })
  sheet.y += 13 + Math.max(...heights) + 18
}

/** Names with their addresses, side by side. */
export function writePlaces(
  sheet: Sheet,
  places: readonly { readonly label: string; readonly place: PaperPlace }[],
  size = 9.5,
): void {
  const { pen } = sheet
  const width = contentWidth / Math.max(places.length, 3)
  const heights = places.map(({ label, place }, index) => {
    const spot = { x: edge + index * width, width: width - 16 }
    let y = sheet.y
    y += pen.write(label, { ...spot, y }, { size: 8, color: pen.inks.muted }) + 2
    y += pen.write(place.name, { ...spot, y }, { size, weight: 600, gap: 2 })
    if (place.lines.length > 0)
      y += pen.write(place.lines.join('\n'), { ...spot, y }, { size, gap: 2 })
    return y - sheet.y
  })
  if (heights.length > 0) sheet.y += Math.max(...heights) + 26
}

function thread({ pen, house }: Sheet, y: number): void {
  const thickness = Math.max(0.9, house.tokens.shape.threadPx * 0.55)
  layThread(pen.doc, { x: 0, y, width: a4[0] - edge + 4, color: pen.inks.thread, thickness })
}
