/** A letter of a font: what it stands for, and how far it moves the next one. */
export interface FontGlyph {
  readonly id: number
  readonly codePoints: number[]
  readonly advanceWidth: number
}

/** A point of an outline. */
export interface FontPoint {
  x: number
  y: number
  readonly onCurve: boolean
  readonly endContour: boolean
  copy(): FontPoint
}

/** A letter as it is packed: its own points, or other letters put together. */
export interface DrawnGlyph {
  readonly numberOfContours: number
  readonly points?: FontPoint[]
  readonly components?: readonly {
    readonly glyphID: number
    readonly dx: number
    readonly dy: number
    readonly scaleX: number
    readonly scaleY: number
    readonly scale01: number
    readonly scale10: number
  }[]
}

/** A font, as much as the typeface of papers asks for; fontkit comes without types. */
export interface Font {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly capHeight: number
  readonly xHeight: number
  readonly bbox: { minX: number; minY: number; maxX: number; maxY: number }
  /** Weights that are asked for, one number per axis. */
  variationCoords: number[] | null
  /** Glyphs as a WOFF2 file packs them, known once the first glyph was asked for. */
  _transformedGlyphs?: DrawnGlyph[]
  readonly _variationProcessor: {
    transformPoints(glyphId: number, points: FontPoint[]): void
  } | null
  hasGlyphForCodePoint(codePoint: number): boolean
  getGlyph(id: number): FontGlyph
  layout(
    text: string,
    features?: readonly string[],
  ): {
    readonly glyphs: FontGlyph[]
    readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
  }
}

/** Opens fonts of any format. */
export interface FontKit {
  create(bytes: Uint8Array): Font
}
