import type { Outline } from './font-face.ts'

/** A letter as a font file holds it. */
export interface Letter {
  readonly advance: number
  readonly left: number
  readonly points: number
  readonly contours: number
  readonly bytes: Uint8Array
}

/** The box around an outline, in font units. */
export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

const onCurve = 0x01
const shortX = 0x02
const shortY = 0x04
const sameOrPositiveX = 0x10
const sameOrPositiveY = 0x20
// Contours of a variable font may lie over one another.
const overlaps = 0x40

/** Makes a letter of its outline: worked out once, written into many papers. */
export function letterOf(outline: Outline, advance: number): Letter {
  return {
    advance,
    left: boxOf(outline).minX,
    points: outline.length,
    contours: outline.filter(({ endContour }) => endContour).length,
    bytes: glyphBytes(outline),
  }
}

function boxOf(outline: Outline): Box {
  if (outline.length === 0) return { minX: 0, minY: 0, maxX: 0, maxY: 0 }
  const xs = outline.map(({ x }) => x)
  const ys = outline.map(({ y }) => y)
  return {
    minX: Math.min(...xs),
    minY: Math.min(...ys),
    maxX: Math.max(...xs),
    maxY: Math.max(...ys),
  }
}

// A simple glyph of a TrueType `glyf` table, padded to four bytes.
function glyphBytes(outline: Outline): Uint8Array {
  if (outline.length === 0) return new Uint8Array(0)
  const ends = outline.flatMap(({ endContour }, index) => (endContour ? [index] : []))
  const { minX, minY, maxX, maxY } = boxOf(outline)
  const words = [ends.length, minX, minY, maxX, maxY, ...ends, 0]
  const { flags, xs, ys } = deltasOf(outline)
  const bytes = [...words.flatMap(word), ...flags, ...xs, ...ys]
  while (bytes.length % 4 > 0) bytes.push(0)
  return Uint8Array.from(bytes)
}

function deltasOf(outline: Outline): { flags: number[]; xs: number[]; ys: number[] } {
  const flags: number[] = []
  const xs: number[] = []
  const ys: number[] = []
  let from = { x: 0, y: 0 }
  for (const point of outline) {
    const x = stepOf(point.x - from.x)
    const y = stepOf(point.y - from.y)
    flags.push(
      (point.onCurve ? onCurve : 0) |
        (x.short ? shortX : 0) |
        (x.flag ? sameOrPositiveX : 0) |
        (y.short ? shortY : 0) |
        (y.flag ? sameOrPositiveY : 0) |
        (flags.length === 0 ? overlaps : 0),
    )
    xs.push(...x.bytes)
    ys.push(...y.bytes)
    from = point
  }
  return { flags, xs, ys }
}

/** A step in its shortest form: nothing at all, one byte and its sign, or two bytes. */
function stepOf(delta: number): { short: boolean; flag: boolean; bytes: number[] } {
  if (delta === 0) return { short: false, flag: true, bytes: [] }
  const size = Math.abs(delta)
  if (size < 256) return { short: true, flag: delta > 0, bytes: [size] }
  return { short: false, flag: false, bytes: word(delta) }
}

function word(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff]
}
