import type { Box, Letter } from './letter-of.ts'

/** What all letters of a font share, in font units. */
export interface FontMeasures {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly box: Box
}

/**
 * Writes a TrueType font of some letters, numbered as given: the six tables that PDF asks for.
 * Not installable on a computer, since it has no names and no character map.
 */
export function trueType(letters: readonly Letter[], measures: FontMeasures): Uint8Array {
  const glyphs = letters.map(({ bytes }) => bytes)
  const offsets = [0]
  for (const glyph of glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length)
  const tables: [string, Uint8Array][] = [
    ['glyf', joined(glyphs)],
    ['head', head(measures)],
    ['hhea', hhea(letters, measures)],
    ['hmtx', hmtx(letters)],
    [
      'loca',
      written(offsets.length * 4, (view) => offsets.forEach((o, i) => view.setUint32(i * 4, o))),
    ],
    ['maxp', maxp(letters)],
  ]
  return withDirectory(tables)
}

function head({ unitsPerEm, box }: FontMeasures): Uint8Array {
  return written(54, (view) => {
    view.setUint32(0, 0x00010000)
    view.setUint32(4, 0x00010000)
    view.setUint32(12, 0x5f0f3cf5)
    view.setUint16(16, 0b1011)
    view.setUint16(18, unitsPerEm)
    view.setInt16(36, box.minX)
    view.setInt16(38, box.minY)
    view.setInt16(40, box.maxX)
    view.setInt16(42, box.maxY)
    view.setUint16(46, 6)
    view.setInt16(48, 2)
    // Long offsets in `loca`.
    view.setInt16(50, 1)
  })
}

function hhea(letters: readonly Letter[], { ascent, descent, box }: FontMeasures): Uint8Array {
  return written(36, (view) => {
    view.setUint32(0, 0x00010000)
    view.setInt16(4, ascent)
    view.setInt16(6, descent)
    view.setUint16(10, Math.max(...letters.map(({ advance }) => Math.round(advance))))
    view.setInt16(12, box.minX)
    view.setInt16(16, box.maxX)
    view.setInt16(18, 1)
    view.setUint16(34, letters.length)
  })
}

function hmtx(letters: readonly Letter[]): Uint8Array {
  return written(letters.length * 4, (view) =>
    letters.forEach(({ advance, left }, index) => {
      view.setUint16(index * 4, Math.round(advance))
      view.setInt16(index * 4 + 2, left)
    }),
  )
}

function maxp(letters: readonly Letter[]): Uint8Array {
  return written(32, (view) => {
    view.setUint32(0, 0x00010000)
    view.setUint16(4, letters.length)
    view.setUint16(6, Math.max(...letters.map(({ points }) => points)))
    view.setUint16(8, Math.max(...letters.map(({ contours }) => contours)))
    view.setUint16(14, 1)
  })
}

function withDirectory(tables: readonly [string, Uint8Array][]): Uint8Array {
  const start = 12 + tables.length * 16
  const bodies = tables.map(([, table]) => padded(table))
  const directory = written(start, (view) => {
    view.setUint32(0, 0x00010000)
    view.setUint16(4, tables.length)
    // Largest power of two within the number of tables, times 16; its exponent; and the rest.
    const exponent = Math.floor(Math.log2(tables.length))
    view.setUint16(6, 2 ** exponent * 16)
    view.setUint16(8, exponent)
    view.setUint16(10, tables.length * 16 - 2 ** exponent * 16)
    let at = start
    tables.forEach(([tag, table], index) => {
      const entry = 12 + index * 16
      for (let i = 0; i < 4; i++) view.setUint8(entry + i, tag.charCodeAt(i))
      view.setUint32(entry + 4, checksum(bodies[index] ?? table))
      view.setUint32(entry + 8, at)
      view.setUint32(entry + 12, table.length)
      at += bodies[index]?.length ?? 0
    })
  })
  return joined([directory, ...bodies])
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  whole.set(bytes)
  return whole
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function written(size: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size)
  write(new DataView(bytes.buffer))
  return bytes
}
