import { round } from './coat.ts'
import { lightness, lit, mix, vivid } from './color.ts'
import type { Pen } from './pen.ts'
import { at, block, fill, oval, stroke, turn, turned } from './solid.ts'

/** A thing ready to be looked at: drawn on the axis x = 0 with its foot at y = 0. */
export interface Posed {
  readonly drawn: string
  /** Half the width of what touches the ground. */
  readonly foot: number
  /** How far up it reaches; long shadows for tall things. */
  readonly high: number
  /** Low things stand on a stone, flat ones are seen from above. */
  readonly on?: 'floor' | 'stone' | 'table-top'
  /** The color that the sun throws through it onto the ground. */
  readonly through?: string
  /** A straight front edge instead of a round one. */
  readonly square?: boolean
  /** Where the thing's foot stands, off the middle, and what stands beside it. */
  readonly off?: number
  readonly beside?: readonly Neighbor[]
  /** How much larger than life beside the others; small things are looked at closely. */
  readonly near?: number
}

type Foot = Pick<Posed, 'foot' | 'high' | 'through' | 'square'>

/** What stands beside the thing: its middle, how far back, its foot and height. */
export interface Neighbor {
  readonly off: number
  readonly back?: number
  readonly foot: number
  readonly high: number
}

/** Where the light and the wall take their color from. */
export interface Setting {
  readonly tint: string
  readonly cafe: boolean
  /** Which way the wind goes through the picture. */
  readonly wind: number
}

export const sheet = { width: 800, height: 1000, ground: 872, horizon: 716, scale: 1.24 } as const

/** The whole picture: backdrop, the line of wind, shadow, and the thing itself. */
export function staged(pen: Pen, setting: Setting, posed: Posed): string {
  if (posed.on === 'table-top') return tableTop(pen, setting) + at(400, 500, posed.drawn)
  const stone = posed.on === 'stone' ? 92 : 0
  const half = Math.max(posed.foot * 1.16, posed.foot + 40)
  const near = sheet.scale * (posed.near ?? 1)
  const ground = sheet.ground + (stone > 0 ? 18 : 0)
  const aside = (posed.beside ?? []).map(({ off, back = 0, ...foot }) =>
    at(off, -stone - back, shadow(pen, foot, setting)),
  )
  const cast = aside.join('') + at(posed.off ?? 0, -stone, shadow(pen, posed, setting))
  const under = stone === 0 ? cast : onStone(pen, setting, { half, stone, cast })
  return (
    wall(pen, setting) +
    floor(pen, setting) +
    wind(setting) +
    at(400, ground, turn(`scale(${near.toFixed(3)})`, under + at(0, -stone, posed.drawn)))
  )
}

/** The wall in morning light: bright where the window is, the thing's color in the shade. */
export function wall(pen: Pen, { tint, cafe }: Setting): string {
  const paper = cafe ? '#fbf1e0' : '#fff6f1'
  const [near, far] = [mix(tint, paper, 0.9), mix(lit(tint, -0.05), paper, 0.62)]
  const back = pen.slant([
    [0, near],
    [0.55, mix(near, far, 0.55)],
    [1, far],
  ])
  const sun = pen.glow([
    [0, '#fffdf8', 0.9],
    [0.5, '#fffaf0', 0.4],
    [1, '#fff6ea', 0],
  ])
  return (
    fill(block([0, 0, 800, 1000]), back) +
    fill(oval([640, 190], 520, 480), sun) +
    fill(block([0, 0, 800, sheet.horizon]), beams(pen, 0.3))
  )
}

/** The ground below the wall: seamless paper, or the café's table. */
export function floor(pen: Pen, { tint, cafe }: Setting): string {
  const paper = cafe ? '#f3e2c8' : '#fff4ef'
  const edge = mix(tint, paper, 0.66)
  const top = pen.down([
    [0, edge],
    [0.1, mix(tint, paper, 0.8)],
    [0.5, mix(tint, '#fffaf5', 0.88)],
    [1, mix(tint, paper, 0.7)],
  ])
  const line = fill(block([0, sheet.horizon, 800, 310]), top)
  const seam = pen.soft(5, fill(block([-40, sheet.horizon - 8, 880, 12]), lit(edge, -0.12), 0.5))
  return cafe ? oak(pen) : seam + line
}

/** The café's table: oiled oak, its grain running to the sides. */
function oak(pen: Pen): string {
  const top = pen.down([
    [0, '#a8774a'],
    [0.05, '#c4935f'],
    [0.45, '#d9ad79'],
    [1, '#b98752'],
  ])
  const grain = [12, 31, 47, 74, 103, 121, 160, 196, 214, 259, 288].map((y, i) => {
    const [dip, from] = [((i * 37) % 11) - 5, ((i * 131) % 300) - 60]
    const y0 = sheet.horizon + y
    return `M${from} ${y0}q${180 + dip * 9} ${dip * 1.6} ${420 + dip * 20} 0t460 ${dip}`
  })
  const light = pen.glow([
    [0, '#ffedc9', 0.75],
    [1, '#ffedc9', 0],
  ])
  return (
    fill(block([0, sheet.horizon, 800, 310]), top) +
    stroke(grain.join(''), ['#8a5a30', 2], 0.2) +
    fill(oval([560, 850], 420, 150), light) +
    stroke(`M0 ${sheet.horizon + 1.5}H800`, ['#f0d2a4', 3], 0.8)
  )
}

const winds = [
  'M-20 330C96 240 178 372 300 300S520 150 640 196C722 230 706 316 650 306C602 296 612 236 672 ' +
    '228C730 224 770 262 830 240',
  'M-20 238C60 176 130 150 190 190C246 230 214 300 160 286C112 272 126 206 196 196C330 176 420 ' +
    '320 560 268S740 170 830 214',
  'M-20 268C120 330 210 170 350 218S560 338 690 254C742 220 790 200 830 212',
  'M-20 196C90 150 180 240 330 214S600 110 700 176C752 214 726 280 676 262C636 244 660 190 716 ' +
    '196C760 200 790 226 830 220',
] as const

/** The one thin line that runs through all of Tuuli's pictures. */
export function wind({ tint, cafe, wind: which }: Setting): string {
  const ink = cafe ? '#b4572a' : '#b83a78'
  const path = winds[which % winds.length] ?? winds[0]
  return (
    at(0, 7, stroke(path, [lit(tint, -0.3), 5], 0.05)) +
    stroke(path, [mix(ink, tint, 0.25), 2.4], 0.5)
  )
}

/** The shade on the ground: dark where it touches, long and soft away from the window. */
export function shadow(pen: Pen, posed: Foot, { tint, cafe }: Setting): string {
  const { foot, high, through, square = false } = posed
  const deep = square ? 0.3 : 1
  const dark = cafe ? '#371a07' : lit(mix(vivid(tint, 0.7), '#5a2a44', 0.45), -0.45)
  const reach = Math.min(300, 60 + high * 0.42)
  const cast = pen.across([
    [0, dark, 0],
    [0.35, dark, cafe ? 0.34 : 0.24],
    [0.8, dark, cafe ? 0.7 : 0.52],
    [1, dark, 0.1],
  ])
  const tip = -foot - reach
  const far = `M${-foot * 0.9} -7L${tip} -34Q${tip - 30} -22 ${tip} -12`
  const long = `${far}L${-foot * 0.2} 14L${foot * 0.96} 8L${foot * 0.9} -6Z`
  const spot = pen.glow([
    [0, dark, 0.6],
    [0.7, dark, 0.36],
    [1, dark, 0],
  ])
  const sun = through === undefined ? '' : caustic(pen, { foot, color: through })
  return (
    pen.soft(9, fill(long, cast)) +
    fill(oval([-foot * 0.12, 2], foot * 1.22, (foot * 0.12 + 8) * (square ? 0.55 : 1)), spot) +
    pen.soft(2, fill(oval([-3, 1], foot, (foot * 0.085 + 2.5) * deep), dark, 0.6)) +
    sun
  )
}

function caustic(pen: Pen, { foot, color }: { foot: number; color: string }): string {
  const pool = pen.glow([
    [0, lit(vivid(color, 1.25), 0.45), 0.85],
    [0.5, lit(vivid(color, 1.3), 0.15), 0.4],
    [1, color, 0],
  ])
  return fill(oval([-foot * 1.55, -8], foot * 0.85, foot * 0.12 + 6), pool)
}

interface Raised {
  readonly half: number
  readonly stone: number
  readonly cast: string
}

function onStone(pen: Pen, setting: Setting, { half, stone, cast }: Raised): string {
  return (
    shadow(pen, { foot: half, high: stone }, setting) +
    stoneUnder(pen, setting, [half, stone]) +
    pen.within(oval([0, -stone], half, half * 0.09), cast)
  )
}

function stoneUnder(pen: Pen, { tint, cafe }: Setting, [half, tall]: [number, number]): string {
  const color = cafe ? '#b8854f' : mix(tint, '#fbeee8', 0.74)
  const side = pen.across(round(color, 0.8))
  const top = pen.slant([
    [0, lit(color, 0.62)],
    [0.6, lit(color, 0.34)],
    [1, lit(color, 0.06)],
  ])
  const flat = { top: 0.09, bottom: 0.1 }
  return (
    fill(
      turned(
        [
          [half, -tall],
          [half, 0],
        ],
        flat,
      ),
      side,
    ) +
    fill(oval([0, -tall], half, half * 0.09), top) +
    stroke(
      `M${half} ${-tall}A${half} ${half * 0.09} 0 0 1 ${-half} ${-tall}`,
      ['#fffaf4', 1.6],
      0.55,
    )
  )
}

/** A table seen from above, for what lies flat. */
export function tableTop(pen: Pen, { tint, cafe }: Setting): string {
  const beam = fill(block([0, 0, 800, 1000]), beams(pen, cafe ? 0.34 : 0.5))
  if (cafe) return planks(pen) + beam
  const paper = '#fff4ef'
  const light = lightness(tint) > 0.9 ? 0.5 : 0.84
  const top = pen.slant([
    [0, mix(tint, paper, Math.min(0.94, light + 0.1))],
    [0.5, mix(tint, paper, light)],
    [1, mix(lit(tint, -0.06), paper, light - 0.18)],
  ])
  return fill(block([0, 0, 800, 1000]), top) + beam
}

/** The café's table from above: three boards of oiled oak. */
function planks(pen: Pen): string {
  const top = pen.slant([
    [0, '#e9c594'],
    [0.5, '#d5a772'],
    [1, '#b07c49'],
  ])
  const grain = Array.from({ length: 22 }, (_, i) => {
    const x = 14 + i * 36 + ((i * 29) % 17)
    const [from, dip] = [((i * 211) % 700) - 200, ((i * 37) % 25) - 12]
    return `M${x} ${from}q${dip} 160 ${dip * 0.4} 320t${-dip * 0.5} 360`
  })
  const joints = 'M262 0V1000M548 0V1000'
  return (
    fill(block([0, 0, 800, 1000]), top) +
    stroke(grain.join(''), ['#7d4f28', 2.2], 0.16) +
    stroke(joints, ['#6d4220', 3], 0.4) +
    at(2.5, 0, stroke(joints, ['#ffe9c6', 1.6], 0.5))
  )
}

/** The window's two panes of sun, falling across the picture. */
function beams(pen: Pen, strength: number): string {
  const sun = '#fffdf6'
  return pen.between(
    [
      [0, sun, 0],
      [0.16, sun, 0],
      [0.26, sun, strength * 0.7],
      [0.46, sun, strength],
      [0.54, sun, 0.04],
      [0.6, sun, 0.04],
      [0.68, sun, strength],
      [0.8, sun, strength * 0.8],
      [0.9, sun, 0],
    ],
    [60, 330, 780, 690],
  )
}
