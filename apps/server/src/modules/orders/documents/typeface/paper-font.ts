import { openFace, type FontFace } from './font-face.ts'
import { letterOf, type Letter } from './letter-of.ts'
import { trueType } from './true-type.ts'

const files = ['latin', 'latin-ext'].map(
  (part) => `@fontsource-variable/figtree/files/figtree-${part}-wght-normal.woff2`,
)
// Letters of the second file are numbered from here on: pdfkit knows a letter by its number.
const stride = 10_000
// A sign that no file has is drawn as an empty box, and still copied out as what it is.
const missing = 2 * stride

interface PlacedGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: number[]
}

interface Run {
  readonly glyphs: PlacedGlyph[]
  readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
  readonly advanceWidth: number
}

const made = new Map<number, PaperFont>()

/** What pdfkit takes as a font: Figtree at one weight, of both its files. */
export type PaperFont = ReturnType<typeof makeFont>

/** Figtree at a weight of 300 to 900, with the letters of all our languages; made once. */
export function paperFont(weight: number): PaperFont {
  const known = made.get(weight)
  if (known !== undefined) return known
  const font = makeFont(weight)
  made.set(weight, font)
  return font
}

function makeFont(weight: number) {
  const faces = files.map((file) => openFace(file, weight))
  const [{ font }] = faces as [FontFace, ...FontFace[]]
  const { unitsPerEm, ascent, descent, lineGap, capHeight, xHeight, bbox } = font
  const letters = new Map<number, Letter>()
  const letter = (id: number): Letter => {
    const known = letters.get(id)
    if (known !== undefined) return known
    const face = faces[id < missing ? Math.floor(id / stride) : 0]
    const glyphId = id < missing ? id % stride : 0
    const advance = face?.font.getGlyph(glyphId).advanceWidth ?? 0
    const drawn = letterOf(face?.outline(glyphId) ?? [], advance)
    // Of some hundred letters that people write; signs that no file has are all the same box.
    if (id < missing) letters.set(id, drawn)
    return drawn
  }
  return {
    unitsPerEm,
    ascent,
    descent,
    lineGap,
    capHeight,
    xHeight,
    bbox,
    postscriptName: `Figtree-${weight}`,
    italicAngle: 0,
    post: { isFixedPitch: 0 },
    head: { macStyle: { italic: false } },
    getGlyph: (id: number) => ({ id, advanceWidth: letter(id).advance }),
    layout: (text: string, features: readonly string[] = []) => layout(faces, text, features),
    createSubset: () => subset(letter, { unitsPerEm, ascent, descent, box: bbox }),
  }
}

/** Places letters side by side, each stretch by the file that has its letters. */
function layout(faces: readonly FontFace[], text: string, features: readonly string[]): Run {
  const run: Run = { glyphs: [], positions: [], advanceWidth: 0 }
  let advanceWidth = 0
  for (const { face, text: stretch } of stretches(faces, text)) {
    const { glyphs, positions } = faces[face]?.font.layout(stretch, [...features]) ?? run
    // No letters are joined, so each has its sign; a glyph by itself forgets what it stands for.
    const signs = Array.from(stretch)
    for (const [index, { id, advanceWidth: width }] of glyphs.entries()) {
      const code = signs[index]?.codePointAt(0)
      const codePoints = code === undefined ? [] : [code]
      const number = id === 0 ? missing + (code ?? 0) : id + face * stride
      run.glyphs.push({ id: number, advanceWidth: width, codePoints })
      const { xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      run.positions.push({ xAdvance, yAdvance, xOffset, yOffset })
      advanceWidth += xAdvance
    }
  }
  return { ...run, advanceWidth }
}

interface Stretch {
  readonly face: number
  text: string
}

/** Cuts a text where another file goes on; what none of them has is left to the first. */
function stretches(faces: readonly FontFace[], text: string): Stretch[] {
  const cut: Stretch[] = []
  for (const sign of text.normalize('NFC')) {
    const code = sign.codePointAt(0) ?? 0
    const face = Math.max(
      0,
      faces.findIndex(({ font }) => font.hasGlyphForCodePoint(code)),
    )
    const last = cut.at(-1)
    if (last?.face === face) last.text += sign
    else cut.push({ face, text: sign })
  }
  return cut
}

type Measures = Parameters<typeof trueType>[1]

/** The letters that a document uses, numbered from 0 (the missing letter) in order of need. */
function subset(letter: (id: number) => Letter, measures: Measures) {
  const numbers = new Map<number, number>([[0, 0]])
  return {
    includeGlyph(glyph: number | { id: number }): number {
      const id = typeof glyph === 'number' ? glyph : glyph.id
      const number = numbers.get(id) ?? numbers.size
      numbers.set(id, number)
      return number
    },
    encode: (): Uint8Array => trueType([...numbers.keys()].map(letter), measures),
  }
}
