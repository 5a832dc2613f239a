import { lightness, mix } from './color.ts'
import { penFor, written, type Pen } from './pen.ts'
import type { Texture } from './picture.ts'
import { tableTop } from './stage.ts'
import { foam, gel, liquid, oil } from './textures/drops.ts'
import { beans, crumb, powder, shimmer } from './textures/grains.ts'
import { balm, cream, foil, matte } from './textures/spreads.ts'

const byTexture: Readonly<Record<Texture, (pen: Pen, color: string) => string>> = {
  cream,
  gel,
  liquid,
  oil,
  powder,
  shimmer,
  foil,
  foam,
  balm,
  matte,
  beans,
  crumb,
}

/** Draws a substance from near, as it is spread, dropped or crushed: an SVG of 800 by 1000. */
export function drawTexture(color: string, texture: Texture): string {
  const pen = penFor(color + texture)
  const cafe = texture === 'beans' || texture === 'crumb'
  const tint = lightness(color) > 0.86 ? mix(color, '#c9a08c', 0.5) : color
  const ground = tableTop(pen, { tint, cafe, wind: 0 })
  return written(pen, ground + byTexture[texture](pen, color), '0 0 800 1000')
}
