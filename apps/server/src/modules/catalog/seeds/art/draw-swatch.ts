import { lit } from './color.ts'
import { rounds, strewn } from './crockery.ts'
import { penFor, written, type Pen } from './pen.ts'
import type { Texture } from './picture.ts'
import { at, block, fill, oval, stroke } from './solid.ts'

/** Draws a shade as it is chosen: a small square of the substance itself, 120 by 120. */
export function drawSwatch(color: string, texture: Texture = 'cream'): string {
  const pen = penFor(`swatch ${color}${texture}`)
  const face = pen.slant([
    [0, lit(color, 0.26)],
    [0.5, color],
    [1, lit(color, -0.16)],
  ])
  return written(
    pen,
    fill(block([0, 0, 120, 120]), face) + surface(pen, color, texture),
    '0 0 120 120',
  )
}

const waves =
  'M-8 34C24 10 52 58 84 30S120 26 130 20M-8 66C28 40 50 92 86 60S120 56 130 52M-8 98' +
  'C28 74 50 122 86 92S120 88 130 84'

function surface(pen: Pen, color: string, texture: Texture): string {
  if (texture === 'powder' || texture === 'matte' || texture === 'crumb') {
    const grain = strewn(36, [78, 78])
    const dark = fill(rounds(grain.slice(20), [0.9, 0.6]), lit(color, -0.4), 0.3)
    return at(60, 60, dark + fill(rounds(grain.slice(0, 20), [0.9, 0.6]), lit(color, 0.6), 0.4))
  }
  if (texture === 'shimmer' || texture === 'foil') {
    const grain = strewn(36, [80, 80])
    const band = pen.slant([
      [0.2, '#ffffff', 0],
      [0.42, '#ffffff', texture === 'foil' ? 0.8 : 0.45],
      [0.5, '#ffffff', 0.1],
      [0.62, '#ffffff', texture === 'foil' ? 0.5 : 0.25],
      [0.8, '#ffffff', 0],
    ])
    return (
      fill(block([0, 0, 120, 120]), band) +
      at(60, 60, fill(rounds(grain, [0.8, 0.7]), '#fffdf4', 0.75))
    )
  }
  if (texture === 'gel' || texture === 'oil' || texture === 'liquid') {
    return (
      pen.soft(5, fill(oval([34, 88], 34, 20), lit(color, 0.7), 0.6)) +
      fill(
        'M62 16C88 16 102 30 106 54C106 64 98 62 96 54C92 38 82 30 64 27C54 25 54 16 62 16Z',
        '#ffffff',
        0.85,
      )
    )
  }
  return (
    pen.soft(3, at(0, 5, stroke(waves, [lit(color, -0.3), 7], 0.45))) +
    pen.soft(1.5, stroke(waves, [lit(color, 0.62), 4], 0.75))
  )
}
