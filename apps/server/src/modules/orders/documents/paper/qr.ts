import { encode } from 'uqr'
import type { Doc } from './pen.ts'

interface Square {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
}

/** Draws a text as a QR code of exact squares; rows of dark squares are one shape each. */
export function drawQr(doc: Doc, text: string, { x, y, size, color }: Square): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 })
  const unit = size / modules
  data.forEach((row, line) => {
    let from = 0
    while (from < modules) {
      let to = from
      while (row[to] === true) to++
      // A hair of overlap: no printer leaves white between two rows.
      if (to > from) doc.rect(x + from * unit, y + line * unit, (to - from) * unit, unit * 1.02)
      from = to + 1
    }
  })
  doc.fill(color)
}
