import { bands, coat, plain, sheen } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { rim, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** What a mirror shows: the bright window, the wall, a soft slanting edge. */
function mirrorGlass(pen: Pen): string {
  return pen.slant([
    [0, '#fdfcfb'],
    [0.3, '#e9ecee'],
    [0.31, '#f8f8f8'],
    [0.46, '#f1f2f3'],
    [0.47, '#dfe4e7'],
    [1, '#b9c2c8'],
  ])
}

/** An open compact: the mirror stands, the powder lies in its pan. */
export function compact(pen: Pen, picture: Picture): Posed {
  const [powder] = shades(picture)
  const metal = pen.across(bands(plain(picture.cap ?? 'gold')))
  const lid =
    fill(oval([0, -262], 186, 186), coat(pen, picture.body, picture.finish ?? 'gloss')) +
    fill(oval([0, -262], 172, 172), metal) +
    fill(oval([0, -262], 166, 166), mirrorGlass(pen)) +
    stroke('M-128 -330A146 146 0 0 1 -40 -404', ['#ffffff', 7], 0.5)
  const bowl = turned(
    [
      [190, -64],
      [190, -38],
      [188, -14, 160, -8],
    ],
    { top: 0.3, bottom: 0.3 },
  )
  const pan = sheen(pen, powder, [0.3, -0.16])
  const emboss =
    'M-96 -66C-58 -92 -30 -52 4 -66S72 -88 88 -66C96 -54 70 -48 66 -58M-80 -48' +
    'C-44 -66 -14 -36 20 -48'
  const base =
    fill(bowl, coat(pen, picture.body, picture.finish ?? 'gloss')) +
    fill(
      oval([0, -64], 190, 57),
      pen.slant([
        [0, lit(picture.body, 0.55)],
        [1, lit(picture.body, -0.2)],
      ]),
    ) +
    fill(oval([0, -63], 158, 46), metal) +
    fill(oval([0, -62], 153, 43.5), lit(powder, -0.34)) +
    fill(oval([0, -60], 152, 42), pan) +
    at(0.5, 1.5, stroke(emboss, [lit(powder, 0.5), 2.4], 0.8)) +
    stroke(emboss, [lit(powder, -0.3), 2.4], 0.7) +
    rim(190, -64, { tilt: 0.3, strength: 0.8 })
  const hinge = fill(block([-34, -84, 68, 18], 5), metal)
  return { drawn: at(0, -34, lid + hinge + base), foot: 166, high: 300, near: 1.1 }
}

/** A palette from above: mirror in the lid, as many pans as it has shades. */
export function palette(pen: Pen, picture: Picture): Posed {
  const [only, ...more] = shades(picture)
  const steps = [0.5, 0.24, 0, -0.2, -0.42, 0.66]
  const list = more.length > 0 ? [only, ...more] : steps.map((much) => lit(only, much))
  const columns =
    list.length <= 4 ? Math.max(2, list.length) : Math.ceil(Math.sqrt(list.length * 1.6))
  const rows = Math.ceil(list.length / columns)
  const [width, gap] = [592, 14]
  const side = Math.min((width - 56 - gap * (columns - 1)) / columns, 300)
  const tall = Math.min(side, rows === 1 ? 220 : 150)
  const low = 56 + rows * tall + gap * (rows - 1)
  const high = Math.min(320, low)
  const left = -(columns * side + gap * (columns - 1)) / 2
  const pans = list.map((shade, i) => {
    const x = left + (i % columns) * (side + gap)
    const y = 24 + Math.floor(i / columns) * (tall + gap)
    return panAt(pen, shade, { box: [x, y, side, tall], sheen: i % 3 === 1 })
  })
  const dark = lit(mix(only, '#5a2a44', 0.5), -0.45)
  const under = pen.soft(
    12,
    fill(block([-width / 2 - 26, -high + 22, width + 8, low + high + 8], 26), dark, 0.4),
  )
  const shell = (box: readonly [number, number, number, number]) => {
    const face = sheen(pen, picture.body, [0.36, -0.2])
    return fill(block(box, 22), face) + stroke(block(box, 22), ['#fffaf4', 1.6], 0.35)
  }
  const lid =
    shell([-width / 2, -high, width, high - 3]) +
    fill(block([-width / 2 + 24, -high + 24, width - 48, high - 52], 8), mirrorGlass(pen))
  const middle = (high - low) / 2
  const drawn =
    under +
    lid +
    shell([-width / 2, 3, width, low - 3 - 8]) +
    hinges(picture) +
    at(0, -4, pans.join(''))
  return { drawn: at(0, middle, drawn), foot: 300, high: 40, on: 'table-top' }
}

function hinges({ cap }: Picture): string {
  const metal = plain(cap ?? 'gold')
  return [-180, 180].map((x) => fill(block([x - 30, -7, 60, 14], 5), lit(metal, 0.1))).join('')
}

interface Pan {
  readonly box: readonly [number, number, number, number]
  readonly sheen: boolean
}

function panAt(pen: Pen, shade: string, { box, sheen }: Pan): string {
  const [x, y, w, h] = box
  const face = sheen
    ? pen.slant([
        [0, lit(shade, 0.5)],
        [0.3, lit(shade, 0.05)],
        [0.48, lit(shade, 0.6)],
        [0.62, lit(shade, 0.1)],
        [1, lit(shade, -0.2)],
      ])
    : pen.slant([
        [0, lit(shade, 0.16)],
        [0.6, shade],
        [1, lit(shade, -0.1)],
      ])
  const [cx, cy, s] = [x + w / 2, y + h / 2, Math.min(w, h) / 160]
  const wave =
    `M${cx - 46 * s} ${cy + 8 * s}c${26 * s} ${-24 * s} ${38 * s} ${18 * s} ${60 * s} ` +
    `${-4 * s}s${32 * s} ${-12 * s} ${26 * s} ${2 * s}`
  return (
    fill(block(box, 12), lit(shade, -0.5), 0.8) +
    fill(block([x + 2, y + 3, w - 3, h - 4], 11), face) +
    at(0.5, 1.5, stroke(wave, [lit(shade, 0.4), 2], 0.5)) +
    stroke(wave, [lit(shade, -0.3), 2], 0.4)
  )
}
