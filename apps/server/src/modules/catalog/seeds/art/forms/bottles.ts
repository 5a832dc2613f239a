import { clear, coat, pane } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { drum, gleam, labeled, rim, ring, seam, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { fill, oval, stroke, turned, type Step } from '../solid.ts'
import type { Posed } from '../stage.ts'

const sizes = { s: 0.82, m: 1, l: 1.12 } as const

function flask(r: number, tall: number, neck: number): Step[] {
  const shoulder = r * 0.62
  return [
    [neck, -tall],
    [neck, -tall + 6],
    [r * 0.98, -tall + 8, r, -tall + 20, r, -tall + shoulder],
    [r, -22],
    [r, -4, r - 18, 0],
  ]
}

/** A bottle's round body in its finish: opaque, or glass with what is in it. */
function vessel(pen: Pen, picture: Picture, { r, tall, neck }: Size): string {
  const outline = turned(flask(r, tall, neck))
  const finish = picture.finish ?? 'gloss'
  if (finish === 'glass' || finish === 'frosted') {
    return glassVessel(pen, { picture, outline, r, tall })
  }
  const top = pen.down([
    [0, '#fffaf3', 0.34],
    [0.18, '#fffaf3', 0],
    [0.82, '#2a0f1d', 0],
    [1, '#2a0f1d', 0.2],
  ])
  const shine = finish === 'gloss' ? 0.85 : 0.28
  return (
    fill(outline, coat(pen, picture.body, finish)) +
    fill(outline, top) +
    gleam(pen, { x: r * 0.5, w: r * 0.2, from: -tall + r * 0.52, to: -34, strength: shine }) +
    gleam(pen, { x: -r * 0.9, w: r * 0.07, from: -tall + r * 0.6, to: -40, strength: shine * 0.5 })
  )
}

interface Size {
  readonly r: number
  readonly tall: number
  readonly neck: number
}

interface Filled {
  readonly picture: Picture
  readonly outline: string
  readonly r: number
  readonly tall: number
}

/** Thick glass around a liquid: dark rims, the sun gathered on the far side, a heavy foot. */
function glassVessel(pen: Pen, { picture, outline, r, tall }: Filled): string {
  const [inside] = shades(picture)
  const wall = r * 0.075
  const level = -tall * 0.78
  const liquid = turned([
    [r - wall, level],
    [r - wall, -40],
    [r - wall, -24, r - wall - 16, -20],
  ])
  const frost = picture.finish === 'frosted'
  const surface = pen.across([
    [0, lit(inside, -0.1)],
    [0.4, lit(inside, 0.55)],
    [1, lit(inside, 0.2)],
  ])
  const foot = pen.down([
    [0, '#ffffff', 0],
    [0.5, '#ffffff', 0.5],
    [1, lit(inside, -0.3), 0.5],
  ])
  const base = turned([
    [r - 2, -22],
    [r - 2, -10],
    [r - 3, -3, r - 18, 0],
  ])
  return (
    fill(outline, pen.across(clear(mix(picture.body, '#ffffff', 0.2), 0.5))) +
    fill(liquid, pen.across(clear(inside))) +
    fill(oval([0, level], r - wall, (r - wall) * 0.075), surface, 0.9) +
    fill(base, foot) +
    fill(outline, pen.across(pane(mix(picture.body, '#ffffff', 0.35))), frost ? 0.9 : 0.75) +
    (frost ? fill(outline, '#fffaf6', 0.3) : '') +
    gleam(pen, {
      x: r * 0.56,
      w: r * 0.17,
      from: -tall + r * 0.5,
      to: -30,
      strength: frost ? 0.4 : 0.95,
    }) +
    gleam(pen, { x: r * 0.8, w: r * 0.05, from: -tall + r * 0.7, to: -60, strength: 0.6 }) +
    gleam(pen, { x: -r * 0.88, w: r * 0.09, from: -tall + r * 0.7, to: -26, strength: 0.6 })
  )
}

function through({ finish, content, body }: Picture): { through?: string } {
  if (finish !== 'glass' && finish !== 'frosted') return {}
  return { through: shades({ content: content ?? body, body, form: 'bottle' })[0] }
}

/** A bottle with a screw cap: toner, shampoo, oil. */
export function bottle(pen: Pen, picture: Picture): Posed {
  const scale = sizes[picture.size ?? 'm']
  const size = { r: 112 * (0.5 + scale / 2), tall: 430 * scale, neck: 58 }
  const cap = { r: 58, from: -size.tall - 118, to: -size.tall + 4, of: picture.cap ?? 'gold' }
  const on = picture.finish === 'glass' ? shades(picture)[0] : picture.body
  const drawn =
    vessel(pen, picture, size) +
    seam(pen, { r: 56, y: -size.tall + 4, deep: 14 }) +
    drum(pen, { ...cap, edge: 6 }) +
    labeled(picture.label, { y: -size.tall * 0.46, width: size.r * 1.2, on, ink: picture.accent })
  return { drawn, foot: size.r, high: size.tall + 118, ...through(picture) }
}

/** A bottle with a pump: wash, lotion, hand cream. */
export function pumpBottle(pen: Pen, picture: Picture): Posed {
  const scale = sizes[picture.size ?? 'm']
  const size = { r: 116 * (0.5 + scale / 2), tall: 410 * scale, neck: 46 }
  const of = picture.cap ?? 'gold'
  const y = -size.tall
  const spout =
    `M-34 ${y - 132}C-34 ${y - 146} -26 ${y - 150} -12 ${y - 150}H34` +
    `C72 ${y - 150} 104 ${y - 146} 128 ${y - 124}L122 ${y - 112}` +
    `C102 ${y - 124} 74 ${y - 126} 40 ${y - 124}H-26Q-34 ${y - 124} -34 ${y - 132}Z`
  const metal = pen.down([
    [0, lit(flat(of), 0.75)],
    [0.3, lit(flat(of), 0.1)],
    [0.7, lit(flat(of), -0.3)],
    [1, lit(flat(of), -0.05)],
  ])
  const on = picture.finish === 'glass' ? shades(picture)[0] : picture.body
  const drawn =
    vessel(pen, picture, size) +
    seam(pen, { r: 46, y: y + 4, deep: 14 }) +
    drum(pen, { r: 11, from: y - 126, to: y - 40, of }) +
    drum(pen, { r: 46, from: y - 52, to: y + 4, of, edge: 8 }) +
    drum(pen, { r: 22, from: y - 78, to: y - 50, of }) +
    fill(spout, metal) +
    stroke(
      `M-24 ${y - 145}H36C66 ${y - 145} 92 ${y - 142} 112 ${y - 130}`,
      ['#fffdf8', 2.5],
      0.75,
    ) +
    labeled(picture.label, { y: y * 0.5, width: size.r * 1.2, on, ink: picture.accent })
  return { drawn, foot: size.r, high: size.tall + 150, ...through(picture) }
}

/** A dropper bottle: serum, oil, drops. */
export function dropper(pen: Pen, picture: Picture): Posed {
  const glassy: Picture = { finish: 'glass', ...picture }
  const scale = sizes[picture.size ?? 'm']
  const size = { r: 122 * (0.4 + scale * 0.6), tall: 330 * scale, neck: 44 }
  const y = -size.tall
  const bulb = turned([
    [0, y - 214],
    [22, y - 214, 30, y - 196, 30, y - 168],
    [33, y - 96],
  ])
  const of = picture.cap ?? 'gold'
  const rubber = picture.accent ?? '#f4ebe6'
  const pipette = `M-8 ${y}L-5 -58Q0 -40 5 -58L8 ${y}Z`
  const drawn =
    vessel(pen, glassy, size) +
    fill(pipette, pen.across(pane(mix(picture.body, '#ffffff', 0.35))), 0.5) +
    gleam(pen, { x: 2, w: 3, from: y + 10, to: -60, strength: 0.5 }) +
    seam(pen, { r: 44, y: y + 4, deep: 12 }) +
    fill(bulb, coat(pen, rubber, 'matte')) +
    gleam(pen, { x: 10, w: 9, from: y - 200, to: y - 110, strength: 0.5 }) +
    seam(pen, { r: 32, y: y - 104, deep: 8 }) +
    drum(pen, { r: 46, from: y - 100, to: y + 4, of, edge: 6 }) +
    ring(pen, { r: 47, y: y - 12, tall: 6, of }) +
    rim(47, y - 12, { strength: 0.5 }) +
    labeled(picture.label, {
      y: y * 0.42,
      width: size.r * 1.12,
      on: shades(picture)[0],
      ink: undefined,
    })
  return { drawn, foot: size.r, high: size.tall + 214, ...through(glassy) }
}

function flat(of: string): string {
  return of === 'gold' ? '#d2a669' : of === 'silver' ? '#c3c6ca' : of === 'rose' ? '#d9a08f' : of
}
