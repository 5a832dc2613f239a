import type { BrandTokens } from '@redthread/ui/theme/brand-tokens'
import { paperFont } from '../typeface/paper-font.ts'

export type Doc = PDFKit.PDFDocument

/** How a piece of text looks. */
export interface Look {
  readonly size?: number
  readonly weight?: number
  readonly color?: string
  readonly align?: 'left' | 'right' | 'center'
  /** Digits of one width, for columns of numbers. */
  readonly tabular?: boolean
  /** Space between letters, in points. */
  readonly spacing?: number
  /** Space between lines, in points. */
  readonly gap?: number
}

/** Where a text stands, and how wide it may grow before it wraps. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The colors of a brand on white paper. */
export interface Inks {
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly accent: string
  readonly thread: string
  readonly tint: string
  readonly critical: string
}

/** Writes on one document in the typeface and the colors of its brand. */
export interface Pen {
  readonly doc: Doc
  readonly inks: Inks
  readonly headingWeight: number
  /** Writes a text and gives the height it took. */
  readonly write: (text: string, spot: Spot, look?: Look) => number
  /** The height that a text would take. */
  readonly height: (text: string, width: number, look?: Look) => number
  /** The width of a text on one line. */
  readonly width: (text: string, look?: Look) => number
  /** A straight line across. */
  readonly rule: (spot: Spot, look?: { color?: string; thickness?: number; dash?: boolean }) => void
}

/** The inks of a brand, as it looks in light rooms: paper is light. */
export function inksOf({ colors }: BrandTokens): Inks {
  return {
    ink: colors.text.light,
    muted: colors.textMuted.light,
    line: colors.line.light,
    accent: colors.accentText.light,
    thread: colors.thread.light,
    tint: colors.sunken.light,
    critical: colors.critical.light,
  }
}

/** The only ink of a till's printer. */
export const blackInks: Inks = {
  ink: '#000000',
  muted: '#000000',
  line: '#000000',
  accent: '#000000',
  thread: '#000000',
  tint: '#ffffff',
  critical: '#000000',
}

/** Takes a pen in hand for a document. */
export function penOf(doc: Doc, inks: Inks, headingWeight: number): Pen {
  const set = ({ size = 9.5, weight = 400, color = inks.ink }: Look): void => {
    doc
      .font(paperFont(weight) as never)
      .fontSize(size)
      .fillColor(color)
  }
  const options = (width: number, { align, tabular, spacing, gap }: Look) => ({
    width,
    align: align ?? 'left',
    lineGap: gap ?? 1.5,
    characterSpacing: spacing ?? 0,
    ...(tabular === true ? { features: ['kern', 'tnum'] as never } : {}),
  })
  return {
    doc,
    inks,
    headingWeight,
    write(text, { x, y, width }, look = {}) {
      set(look)
      doc.text(printable(text), x, y, options(width, look))
      return doc.y - y
    },
    height(text, width, look = {}) {
      set(look)
      return doc.heightOfString(printable(text), options(width, look))
    },
    width(text, look = {}) {
      set(look)
      return doc.widthOfString(printable(text), options(10_000, look))
    },
    rule({ x, y, width }, { color = inks.line, thickness = 0.75, dash = false } = {}) {
      doc.save().lineWidth(thickness)
      if (dash) doc.dash(2, { space: 2 })
      doc.moveTo(x, y).lineTo(x + width, y)
      doc.stroke(color).restore()
    },
  }
}

// Spaces that only some typefaces have, and what nobody sees: marks of reading direction, controls.
const unseen =
  // eslint-disable-next-line no-control-regex -- that is what it is for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2000-\u200a\u202f]/g, '\u00a0')
    .replaceAll(unseen, '')
}
