import { paperLogo } from '../logo/paper-logo.ts'
import type { PaperLogo } from '../logo/draw-logo.ts'
import type { PaperHouse } from '../model/paper-order.ts'
import { paperFont } from '../typeface/paper-font.ts'
import { blackInks, inksOf, penOf, type Doc, type Pen } from './pen.ts'

/** What a paper is called, for whom, and on what it is drawn. */
export interface PaperKind {
  readonly title: string
  readonly locale: string
  /** In points: A4, or the strip of a till's printer. */
  readonly size: readonly [number, number]
  readonly inks: 'brand' | 'black'
}

/** What a drawing works with. */
export interface OpenPaper {
  readonly pen: Pen
  readonly logo: PaperLogo | null
}

/**
 * Opens a PDF, lets it be drawn, and gives its bytes. pdfkit is loaded here, with the first paper
 * that anybody asks for. With `REDTHREAD`'s tests `plain` leaves the pages readable as they are.
 */
export async function drawPaper(
  kind: PaperKind,
  house: PaperHouse,
  draw: (paper: OpenPaper) => void,
): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit')
  const inks = kind.inks === 'brand' ? inksOf(house.tokens) : blackInks
  const logo = await paperLogo(house.logoSvg, inks.ink)
  const doc: Doc = new PDFDocument({
    size: [...kind.size],
    margin: 0,
    bufferPages: true,
    font: paperFont(400) as never,
    lang: kind.locale,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: kind.title, Author: house.name, Creator: 'Redthread', Producer: 'Redthread' },
  })
  const chunks: Uint8Array[] = []
  const whole = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve())
    doc.on('error', reject)
  })
  draw({ pen: penOf(doc, inks, house.tokens.typography.headingWeight), logo })
  doc.end()
  await whole
  return Buffer.concat(chunks)
}
