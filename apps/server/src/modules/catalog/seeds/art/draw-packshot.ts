import { vivid } from './color.ts'
import { shades } from './parts.ts'
import { checksum, penFor, written } from './pen.ts'
import type { Form, Picture } from './picture.ts'
import { pose } from './pose.ts'
import { sheet, staged, type Setting } from './stage.ts'

/** Draws a product as it stands in its brand's light: an SVG of 800 by 1000. */
export function drawPackshot(picture: Picture): string {
  return packshot(picture, '0 0 800 1000')
}

/** Where one looks closely at things that lie: tips and pans, else the middle. */
const places: Partial<Record<Form, readonly [number, number]>> = {
  palette: [70, 360],
  pencil: [330, 50],
  tweezers: [340, 100],
}

/** Draws the same product from near: its print, its edges, how it takes the light. */
export function drawCloseUp(picture: Picture): string {
  const { on, high, near = 1, off = 0 } = pose(penFor(''), picture)
  const [width, height] = [448, 560]
  if (on === 'table-top') {
    const [x, y] = places[picture.form] ?? [176, 220]
    return packshot(picture, `${x} ${y} ${width} ${height}`)
  }
  const scale = sheet.scale * near
  const top = sheet.ground - (on === 'stone' ? 90 : 0) - high * scale
  const y = Math.round(Math.min(390, Math.max(60, top - 64)))
  return packshot(
    picture,
    `${Math.round(400 + off * scale * 0.5 - width / 2)} ${y} ${width} ${height}`,
  )
}

function packshot(picture: Picture, box: string): string {
  const key = JSON.stringify([picture, box])
  const pen = penFor(key)
  return written(pen, staged(pen, settingOf(picture), pose(pen, picture)), box)
}

/** The light of a picture: tinted by what is inside, the wind blowing its own way. */
export function settingOf(picture: Picture): Setting {
  const tint = vivid(shades(picture)[0], 0.9)
  return { tint, cafe: picture.set === 'cafe', wind: checksum(JSON.stringify(picture)) }
}
