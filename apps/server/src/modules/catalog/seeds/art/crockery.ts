import { coat, sheen } from './coat.ts'
import { lit } from './color.ts'
import type { Pen, Stops } from './pen.ts'
import type { Picture } from './picture.ts'
import { at, fill, oval, stroke, turn, turned, type Step } from './solid.ts'
import type { Posed } from './stage.ts'

/** Steam over something hot: the line of wind, in white. */
export function steam(pen: Pen, [x, y]: readonly [number, number], tall = 150): string {
  const line = (dx: number, s: number) =>
    `M${x + dx} ${y}c${-30 * s} ${-tall * 0.2} ${36 * s} ${-tall * 0.34} ${8 * s} ${-tall * 0.56}` +
    `s${30 * s} ${-tall * 0.24} ${16 * s} ${-tall * 0.44}`
  const [near, far] = [line(-14, 1), line(20, 0.7)]
  return (
    pen.soft(8, stroke(near + far, ['#fffaf2', 15], 0.42)) +
    stroke(near, ['#ffffff', 2.6], 0.7) +
    at(0, 22, stroke(far, ['#ffffff', 1.8], 0.4))
  )
}

/** A plate's or board's edge seen nearly from the side, standing on the ground. */
export function saucer(pen: Pen, color: string, r: number): string {
  const tilt = { top: 0.16, bottom: 0.2 }
  const steps: Step[] = [
    [r, -26],
    [r, -22],
    [r * 0.84, -6, r * 0.5, 0],
  ]
  const face = pen.slant([
    [0, lit(color, 0.6)],
    [0.5, lit(color, 0.1)],
    [1, lit(color, -0.2)],
  ])
  const well = pen.glow([
    [0, '#2a1a10', 0.34],
    [0.6, '#2a1a10', 0.14],
    [1, '#2a1a10', 0],
  ])
  return (
    fill(turned(steps, tilt), coat(pen, color, 'gloss')) +
    fill(oval([0, -26], r, r * 0.16), face) +
    fill(oval([-r * 0.08, -25], r * 0.7, r * 0.1), well) +
    stroke(`M${r} -26A${r} ${r * 0.16} 0 0 1 ${-r} -26`, ['#fffdf8', 2], 0.6)
  )
}

/** A drink seen in its cup: rim, inner wall, surface with a picture in its foam. */
export interface Surface {
  readonly y: number
  readonly r: number
  readonly tilt: number
  readonly cup: string
  readonly drink: string
  /** The color of milk foam drawn into it, where there is any. */
  readonly foam?: string | undefined
}

/** The opening of a cup with its drink, seen a little from above. */
export function opening(pen: Pen, { y, r, tilt, cup, drink, foam }: Surface): string {
  const wall = pen.across([
    [0, lit(cup, -0.04)],
    [0.3, lit(cup, -0.24)],
    [1, lit(cup, -0.34)],
  ])
  const inner = r - 6
  const level = y + r * tilt * 0.42
  const lip = inner * 0.95
  const top = sheen(pen, drink, [0.24, -0.2])
  const mouth = oval([0, y], inner, inner * tilt)
  const art =
    foam === undefined
      ? ''
      : at(0, level, latteArt({ foam, drink }, [lip * 0.62, lip * 0.62 * tilt]))
  const shade = fill(oval([lip * 0.42, level - 2], lip * 0.74, lip * 0.7 * tilt), '#2a1408', 0.16)
  return (
    fill(
      oval([0, y], r, r * tilt),
      pen.slant([
        [0, '#ffffff'],
        [0.5, lit(cup, 0.3)],
        [1, lit(cup, -0.14)],
      ]),
    ) +
    fill(mouth, wall) +
    pen.within(
      mouth,
      fill(oval([0, level], lip, lip * tilt), top) +
        stroke(oval([0, level], lip - 1.5, (lip - 1.5) * tilt), [lit(foam ?? drink, 0.4), 3], 0.6) +
        art +
        shade,
    )
  )
}

/** A leaf of milk in the foam, in an ellipse about 0,0. */
export function latteArt({ foam, drink }: Milk, [rx, ry]: readonly [number, number]): string {
  const heart =
    'M0 .98C-.16 .74-.94 .6-.96 -.1C-.97 -.66-.4 -.8 0 -.46C.4 -.8 .97 -.66 .96 -.1' +
    'C.94 .6 .16 .74 0 .98Z'
  const rings = [1, 0.8, 0.64, 0.45, 0.3].map((size, i) => {
    const down = ((1 - size) * 0.55).toFixed(2)
    const drawn = fill(heart, i % 2 === 0 ? foam : drink)
    return turn(`translate(0 ${down}) scale(${size})`, drawn)
  })
  return `<g transform="scale(${rx.toFixed(1)} ${ry.toFixed(1)})">${rings.join('')}</g>`
}

/** What is drawn into what. */
interface Milk {
  readonly foam: string
  readonly drink: string
}

/** A plate from above, its well and its rim. */
export function plateAbove(pen: Pen, color: string, r: number): string {
  const dark = '#4a2a12'
  const cast = pen.soft(14, fill(oval([-22, 26], r * 1.0, r * 1.0), dark, 0.42))
  const face = pen.slant([
    [0, lit(color, 0.7)],
    [0.5, lit(color, 0.16)],
    [1, lit(color, -0.14)],
  ])
  const well = pen.slant([
    [0, lit(color, -0.14)],
    [0.5, lit(color, 0.14)],
    [1, lit(color, 0.66)],
  ])
  const inner = pen.slant([
    [0, lit(color, 0.4)],
    [1, lit(color, -0.02)],
  ])
  return (
    cast +
    fill(oval([0, 0], r, r), face) +
    stroke(oval([0, 0], r - 2, r - 2), ['#ffffff', 2.4], 0.7) +
    fill(oval([0, 0], r * 0.75, r * 0.75), well) +
    fill(oval([0, 0], r * 0.72, r * 0.72), inner)
  )
}

/** What lies on a plate throws its own shade to the lower left. */
export function under(pen: Pen, path: string, deep = 0.45): string {
  return pen.soft(7, at(-10, 12, fill(path, '#3a1c0a', deep)))
}

/** A cup's handle on the window's side: an ear of the cup's own clay. */
export function ear(
  pen: Pen,
  color: string,
  [x, y, size]: readonly [number, number, number],
): string {
  const path =
    `M${x} ${y}C${x + size * 0.9} ${y - size * 0.24} ${x + size * 1.04} ${y + size * 0.84} ` +
    `${x - size * 0.06} ${y + size * 0.92}`
  const clay = pen.down([
    [0, lit(color, 0.3)],
    [0.4, lit(color, -0.06)],
    [1, lit(color, -0.3)],
  ])
  const wide = size * 0.17
  return (
    stroke(path, [clay, wide]) +
    at(2, -wide * 0.24, stroke(path, ['#fffaf3', wide * 0.2], 0.6)) +
    at(-1, wide * 0.3, stroke(path, [lit(color, -0.4), wide * 0.18], 0.25))
  )
}

/** Places strewn evenly over an ellipse about 0,0 that never change; `turn` in degrees. */
export function strewn(count: number, [rx, ry]: readonly [number, number]): Strewn[] {
  return Array.from({ length: count }, (_, i) => {
    const far = Math.sqrt((i + 0.5) / count)
    const angle = i * 2.399963
    return { x: Math.cos(angle) * far * rx, y: Math.sin(angle) * far * ry, turn: (i * 73) % 360, i }
  })
}

/** One of many strewn things: where it lies, how it is turned, and which it is. */
export interface Strewn {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly i: number
}

/** The least size of strewn things, and by how much every second and third is larger. */
export type Sizes = readonly [least: number, step: number]

const sized = ([least, step]: Sizes, i: number) => least + (i % 3) * step

/** Round things at strewn places as one path. */
export function rounds(all: readonly Strewn[], sizes: Sizes): string {
  return all.map(({ x, y, i }) => oval([x, y], sized(sizes, i), sized(sizes, i) * 0.9)).join('')
}

/** A part drawn once and placed many times; each place is a transform. */
export function many(pen: Pen, drawn: string, places: readonly string[]): string {
  const id = pen.name()
  const uses = places.map((place) => `<use href="#${id}" transform="${place}"/>`)
  return `<defs><g id="${id}">${drawn}</g></defs>${uses.join('')}`
}

/** Where strewn things are drawn, each a little turned. */
export function places(all: readonly Strewn[], sizes: Sizes): string[] {
  return all.map(({ x, y, turn, i }) => {
    const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn})`
    return `${place} scale(${sized(sizes, i).toFixed(2)})`
  })
}

/** Every second of strewn things, from the first or from the second on. */
export function half(all: readonly Strewn[], from: 0 | 1): Strewn[] {
  return all.filter(({ i }) => i % 2 === from)
}

/** What is seen from above, filling the sheet. */
export function above(drawn: string): Posed {
  return { drawn, foot: 340, high: 30, on: 'table-top' }
}

/** A leaf about 0,0, 190 long. */
export const leafPath = 'M0 92C-64 60 -72 -40 0 -96C72 -40 64 60 0 92Z'

/** Baked dough from its sunny top to its brown foot. */
export function baked(color: string): Stops {
  return [
    [0, lit(color, 0.62)],
    [0.2, lit(color, 0.28)],
    [0.5, color],
    [0.78, lit(color, -0.26)],
    [1, lit(color, -0.5)],
  ]
}

/** What lies on a plate, its shade below it; `wide` is half of what touches the plate. */
export function served(
  pen: Pen,
  picture: Picture,
  { food, wide }: { food: string; wide: number },
): Posed {
  const shade =
    pen.soft(10, fill(oval([-wide * 0.2 - 10, -18], wide * 1.12, 22), '#2a1408', 0.42)) +
    pen.soft(3, fill(oval([-4, -16], wide, 13), '#2a1408', 0.5))
  const drawn = saucer(pen, picture.body, 250) + shade + at(0, -18, food)
  return { drawn, foot: 140, high: 150, on: 'stone', near: 1.12 }
}

/** A slightly crooked round: dough is never a circle. */
export function crooked(r: number, wobble: number): string {
  const points = Array.from({ length: 12 }, (_, i) => {
    const far = r + Math.sin(i * 2.7) * wobble + Math.cos(i * 1.3) * wobble * 0.6
    const angle = (i / 12) * Math.PI * 2
    return [Math.cos(angle) * far, Math.sin(angle) * far] as const
  })
  const mid = (i: number) => {
    const [a = [0, 0], b = [0, 0]] = [points[i % 12], points[(i + 1) % 12]]
    return `${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2}`
  }
  const turns = points.map(([x, y], i) => `Q${x} ${y} ${mid(i)}`)
  return `M${mid(11)}${turns.join('')}Z`
}
