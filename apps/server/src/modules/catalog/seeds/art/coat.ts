import { lit, mix } from './color.ts'
import type { Pen, Stops } from './pen.ts'
import type { Finish } from './picture.ts'

const metalColors: Readonly<Record<string, string>> = {
  gold: '#d2a669',
  silver: '#c3c6ca',
  rose: '#d9a08f',
  gunmetal: '#5a5c63',
  oak: '#c99a63',
}

/** The plain color of a material that is named or given as `#rrggbb`. */
export function plain(material: string): string {
  return metalColors[material] ?? material
}

/**
 * How a round body takes the light of the window on the right: a bright band at two thirds, the
 * deepest shade at a fifth, and what the wall throws back on the left edge.
 */
export function coat(pen: Pen, material: string, finish: Finish = 'matte'): string {
  if (material === 'oak') return pen.across(round('#c99a63', 0.9))
  if (material in metalColors || finish === 'metal') return pen.across(bands(plain(material)))
  return pen.across(round(material, finish === 'gloss' ? 1.15 : 1))
}

/** Light on something round that does not mirror. */
export function round(color: string, depth = 1): Stops {
  const by = (much: number) => lit(color, much * depth)
  return [
    [0, by(-0.27)],
    [0.045, by(-0.2)],
    [0.18, by(-0.25)],
    [0.36, by(-0.13)],
    [0.56, by(-0.01)],
    [0.7, by(0.22)],
    [0.8, by(0.14)],
    [0.93, by(-0.04)],
    [1, by(-0.14)],
  ]
}

/** Light on polished metal: the room in bands. */
export function bands(color: string): Stops {
  return [
    [0, lit(color, -0.5)],
    [0.05, lit(color, -0.1)],
    [0.1, lit(color, -0.38)],
    [0.2, lit(color, -0.3)],
    [0.34, lit(color, 0.12)],
    [0.42, lit(color, 0.5)],
    [0.47, lit(color, 0.08)],
    [0.58, lit(color, -0.12)],
    [0.66, lit(color, 0.72)],
    [0.74, lit(color, 0.88)],
    [0.78, lit(color, 0.2)],
    [0.9, lit(color, -0.22)],
    [0.96, lit(color, 0.1)],
    [1, lit(color, -0.4)],
  ]
}

/** Light through colored glass: dark rims, a clear middle, the sun gathered on the left. */
export function clear(color: string, cover = 1): Stops {
  const thin = (share: number) => Number((share * cover).toFixed(2))
  return [
    [0, lit(color, -0.42), thin(1)],
    [0.05, lit(color, -0.22), thin(0.92)],
    [0.16, lit(color, 0.22), thin(0.8)],
    [0.32, lit(color, 0.3), thin(0.72)],
    [0.6, lit(color, 0.02), thin(0.84)],
    [0.86, lit(color, -0.14), thin(0.92)],
    [0.95, lit(color, -0.3), thin(0.96)],
    [1, lit(color, -0.46), thin(1)],
  ]
}

/** The colorless wall of a glass. */
export function pane(tint = '#dfe6e6'): Stops {
  return [
    [0, mix(tint, '#5f6f74', 0.5), 0.75],
    [0.04, mix(tint, '#ffffff', 0.6), 0.6],
    [0.1, tint, 0.3],
    [0.3, '#ffffff', 0.12],
    [0.7, '#ffffff', 0.2],
    [0.9, tint, 0.32],
    [0.965, mix(tint, '#ffffff', 0.75), 0.7],
    [1, mix(tint, '#5f6f74', 0.55), 0.75],
  ]
}

/** Light over a flat or soft face: from its sunny corner to the other; by how much, 1 to −1. */
export function sheen(pen: Pen, color: string, [up, down]: readonly [number, number]): string {
  return pen.slant([
    [0, lit(color, up)],
    [0.5, color],
    [1, lit(color, down)],
  ])
}

/** Light on a berry, a pea, a bead. */
export function ball(pen: Pen, color: string): string {
  const stops: Stops = [
    [0, lit(color, 0.6)],
    [0.4, color],
    [1, lit(color, -0.4)],
  ]
  return pen.glow(stops, [0.66, 0.3, 0.6])
}
