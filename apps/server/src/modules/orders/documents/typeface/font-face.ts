import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { DrawnGlyph, Font, FontKit, FontPoint } from './font-kit.ts'

// With the first paper that anybody asks for: most servers of a day draw none.
const load = createRequire(import.meta.url)

/** One file of the typeface at one weight: its letters, how wide they are, and their outlines. */
export interface FontFace {
  readonly font: Font
  readonly outline: (glyphId: number) => Outline
}

/** A closed drawing of points, the way TrueType tells it. */
export type Outline = readonly Spot[]

interface Spot {
  readonly x: number
  readonly y: number
  readonly onCurve: boolean
  readonly endContour: boolean
}

/**
 * Opens a WOFF2 file of a variable font at a weight. fontkit reads weights of widths and kerning,
 * but neither moves the points of packed glyphs nor opens them while a weight is set: so one
 * reading unpacks them, another has the weight, and the points are moved here.
 */
export function openFace(file: string, weight: number): FontFace {
  const { create } = load('fontkit') as FontKit
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)))
  const plain = create(bytes)
  plain.getGlyph(0)
  const font = create(bytes)
  font.variationCoords = [weight]
  const glyphs = plain._transformedGlyphs ?? []
  font._transformedGlyphs = glyphs
  return { font, outline: (glyphId) => outlineOf(font, glyphs, glyphId) }
}

function outlineOf(font: Font, glyphs: readonly DrawnGlyph[], glyphId: number): Outline {
  const glyph = glyphs[glyphId]
  if (glyph === undefined || glyph.numberOfContours === 0) return []
  if (glyph.components === undefined) {
    const points = (glyph.points ?? []).map((point) => point.copy())
    return moved(font, glyphId, points)
  }
  const { components } = glyph
  const offsets = components.map(({ dx, dy }) => spot(dx, dy))
  const places = moved(font, glyphId, offsets)
  return components.flatMap(({ glyphID, scaleX, scaleY, scale01, scale10 }, index) => {
    const { x: dx = 0, y: dy = 0 } = places[index] ?? {}
    return outlineOf(font, glyphs, glyphID).map(({ x, y, onCurve, endContour }) => ({
      x: Math.round(x * scaleX + y * scale01 + dx),
      y: Math.round(y * scaleY + x * scale10 + dy),
      onCurve,
      endContour,
    }))
  })
}

/** Moves points to where the weight wants them; four more stand for the edges of the letter. */
function moved(font: Font, glyphId: number, points: FontPoint[]): FontPoint[] {
  const edges = [0, 1, 2, 3].map(() => spot(0, 0))
  const all = [...points, ...edges]
  font._variationProcessor?.transformPoints(glyphId, all)
  return all.slice(0, points.length)
}

function spot(x: number, y: number): FontPoint {
  return { x, y, onCurve: true, endContour: true, copy: () => spot(x, y) }
}
