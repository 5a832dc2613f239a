import { stroke } from './solid.ts'

/** The brand's word as it is drawn on its sign, 128 wide and 41 high. */
const word =
  'M11 7V33a8 8 0 0 0 8 8h2M3 17H20M32 17V31a10 10 0 0 0 20 0V17M52 31V41M66 17V31a10 10 0 0 0 ' +
  '20 0V17M86 31V41M101 3V33a8 8 0 0 0 8 8M123 17V41M123 6.5v.1'

/** Prints the wordmark with its middle at a place; `width` in units of the drawing. */
export function wordmark([x, y]: readonly [number, number], width: number, ink: string): string {
  const scale = width / 122
  const place = `translate(${x - 64 * scale} ${y - 22 * scale}) scale(${scale.toFixed(3)})`
  return `<g transform="${place}">${stroke(word, [ink, 5])}</g>`
}

/** Letters as single lines in a box 0..6 wide and 0..10 high; widths other than 6 stand before. */
const glyphs: Readonly<Record<string, string>> = {
  A: 'M0 10L3 0L6 10M1 6.6H5',
  B: 'M0 0H3a2.4 2.4 0 0 1 0 4.8H0V0V10H3.4a2.6 2.6 0 0 0 0-5.2H3',
  C: 'M6 1.6A4 5 0 1 0 6 8.4',
  D: 'M0 0H2A4 5 0 0 1 2 10H0Z',
  E: 'M5 0H0V10H5M0 4.9H4.2',
  F: 'M5 0H0V10M0 4.9H4.2',
  G: 'M6 1.6A4 5 0 1 0 6 8.4V5.4H3.6',
  H: 'M0 0V10M6 0V10M0 4.9H6',
  I: '1M0 0V10',
  J: '4M4 0V7.4A2 2.6 0 0 1 0 7.4',
  K: 'M0 0V10M5.6 0L0 6M2 4L6 10',
  L: '5M0 0V10H4.6',
  M: '7M0 10V0L3.5 6.4L7 0V10',
  N: 'M0 10V0L6 10V0',
  O: '7M3.5 0A3.5 5 0 0 1 3.5 10A3.5 5 0 0 1 3.5 0',
  P: 'M0 10V0H3.2a2.6 2.6 0 0 1 0 5.3H0',
  Q: '7M3.5 0A3.5 5 0 0 1 3.5 10A3.5 5 0 0 1 3.5 0M4.4 7.4L7 10.4',
  R: 'M0 10V0H3.2a2.6 2.6 0 0 1 0 5.2H0M3 5.2L6 10',
  S: 'M5.6 1.5C4.6-.6.4-.6.4 2.4C.4 5.6 5.8 4.2 5.8 7.5C5.8 10.8 1 10.6 0 8.2',
  T: 'M0 0H6M3 0V10',
  U: 'M0 0V7A3 3 0 0 0 6 7V0',
  V: 'M0 0L3 10L6 0',
  W: '8M0 0L2 10L4 2L6 10L8 0',
  X: 'M0 0L6 10M6 0L0 10',
  Y: 'M0 0L3 5L6 0M3 5V10',
  Z: 'M0 0H6L0 10H6',
  Ä: 'M0 10L3 0L6 10M1 6.6H5M1-2v.1M5-2v.1',
  Ö: '7M3.5 0A3.5 5 0 0 1 3.5 10A3.5 5 0 0 1 3.5 0M1.6-2v.1M5.4-2v.1',
  Å: 'M0 10L3 0L6 10M1 6.6H5M3-3a1 1 0 0 1 0 2a1 1 0 0 1 0-2',
  0: 'M3 0A3 5 0 0 1 3 10A3 5 0 0 1 3 0',
  1: '3M0 2L2.4 0V10',
  2: 'M.3 2.6C.6-1 5.7-.8 5.7 2.6C5.7 5 2 7 0 10H6',
  3:
    'M.3 1.6C1.6-.8 5.6-.4 5.4 2.4C5.3 4.2 3.8 4.8 2.4 4.8C4.4 4.8 5.9 5.8 5.8 7.4' +
    'C5.6 10.8 1 10.6 0 8.2',
  4: 'M4.4 10V0L0 7H6',
  5: 'M5.4 0H.8L.4 4.6C2 3.2 5.8 3.6 5.8 6.8C5.8 10.6 1 10.8 0 8.4',
  6: 'M5.2.6C2 .2 0 3.6.2 7C.4 11 5.8 10.8 5.8 7C5.8 3.4 1 3.4.2 6.6',
  7: 'M0 0H6L2 10',
  8: 'M3 0a2.4 2.4 0 0 1 0 4.8a2.6 2.6 0 0 1 0 5.2a2.6 2.6 0 0 1 0-5.2a2.4 2.4 0 0 1 0-4.8',
  9: 'M.8 9.4C4 9.8 6 6.4 5.8 3C5.6-1 .2-.8.2 3C.2 6.6 5 6.6 5.8 3.4',
  '-': '5M.6 5.2H4',
  '%': 'M6 0L0 10M1 1a1 1 0 0 1 0 2a1 1 0 0 1 0-2M5 7a1 1 0 0 1 0 2a1 1 0 0 1 0-2',
  '&': '7M7 10L1.6 3C.4 1 1.6 0 3 0C4.6 0 5.4 2 3.6 3.6C1.6 5 0 5.6 0 7.4C0 11 5.6 11 6.6 5.6',
  '.': '2M0 9.9v.1',
}

/** How a line of small print is set: where its middle stands, its height, ink, and widest run. */
export interface Print {
  readonly middle: readonly [x: number, y: number]
  readonly height: number
  readonly ink: string
  readonly widest?: number
}

/** Prints spaced capitals, their middle at a place; narrower where they would not fit. */
export function print(text: string, { middle: [x, y], height, ink, widest }: Print): string {
  const letters = Array.from(text.toUpperCase(), letter)
  const length = letters.reduce((sum, { width }) => sum + width + 3.4, -3.4)
  const fit = Math.min(height / 10, (widest ?? Number.POSITIVE_INFINITY) / length)
  let from = 0
  const drawn = letters.map(({ path, width }) => {
    const moved = path === '' ? '' : `<path transform="translate(${from.toFixed(1)})" d="${path}"/>`
    from += width + 3.4
    return moved
  })
  const place = `translate(${x - (length * fit) / 2} ${y - 5 * fit}) scale(${fit.toFixed(2)})`
  const line = `fill="none" stroke="${ink}" stroke-width="1.1"`
  return `<g transform="${place}" ${line}>${drawn.join('')}</g>`
}

function letter(sign: string): { path: string; width: number } {
  const known = glyphs[sign] ?? glyphs[sign.normalize('NFD').charAt(0)]
  if (known === undefined) return { path: '', width: 3 }
  const start = known.indexOf('M')
  return { path: known.slice(start), width: start === 0 ? 6 : Number(known.slice(0, start)) }
}
