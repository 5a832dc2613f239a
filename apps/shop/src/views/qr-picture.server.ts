import { encode } from 'uqr'

/** A QR code as one SVG path, one unit per module, with its border; its side is `size`. */
export interface QrPicture {
  readonly path: string
  readonly size: number
}

/** Draws a text as a QR code that a camera also reads off a scratched screen. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { path, size }
}
