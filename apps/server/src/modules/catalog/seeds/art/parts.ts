import { bands, coat, plain } from './coat.ts'
import { inkOn, lightness, lit } from './color.ts'
import { print, wordmark } from './lettering.ts'
import type { Pen } from './pen.ts'
import type { Finish, Picture } from './picture.ts'
import { fill, oval, stroke, turned, type Step } from './solid.ts'

/** A cylinder: half its width, where it begins and ends, and what it is made of. */
export interface Drum {
  readonly r: number
  readonly from: number
  readonly to: number
  readonly of: string
  readonly finish?: Finish
  /** How far the edges are broken. */
  readonly edge?: number
  readonly tilt?: number
}

/** A cylinder with a lid that catches the light: caps, collars, ferrules, lids. */
export function drum(pen: Pen, { r, from, to, of, finish, edge = 3, tilt = 0.07 }: Drum): string {
  const flat = { top: tilt, bottom: tilt * 1.1 }
  const steps: Step[] = [
    [r - edge, from],
    [r, from, r, from + edge],
    [r, to],
  ]
  const color = plain(of)
  const lid = pen.slant([
    [0, lit(color, 0.8)],
    [0.6, lit(color, 0.32)],
    [1, lit(color, -0.1)],
  ])
  return (
    fill(turned(steps, flat), coat(pen, of, finish ?? 'gloss')) +
    fill(oval([0, from], r - edge, (r - edge) * tilt), lid) +
    rim(r - 0.5, from + edge, { tilt, strength: 0.5 })
  )
}

/** The line of light along a front edge, brightest on the window's side. */
export function rim(
  r: number,
  y: number,
  { tilt = 0.07, strength = 0.6 }: { tilt?: number; strength?: number } = {},
): string {
  const turn = (x: number) => Math.sqrt(Math.max(0, 1 - x * x)) * r * tilt
  const path =
    `M${r * 0.96} ${y + turn(0.96)}Q${r * 0.5} ${y + r * tilt * 1.05} ${-r * 0.1} ` +
    `${y + turn(0.1)}`
  return stroke(path, ['#fffdf8', 1.6], strength)
}

/** The window mirrored on something glossy: a strip of light, soft at its ends. */
export interface Strip {
  /** Left edge and width at the top; the same at the foot unless told. */
  readonly x: number
  readonly w: number
  readonly from: number
  readonly to: number
  readonly strength?: number
  /** How far the strip's foot is moved to the side, for bodies that are not upright. */
  readonly lean?: number
}

/** A strip of light; white, fading to both ends. */
export function gleam(pen: Pen, { x, w, from, to, strength = 0.7, lean = 0 }: Strip): string {
  const light = pen.down([
    [0, '#ffffff', 0],
    [0.06, '#ffffff', 0.95],
    [0.6, '#ffffff', 0.6],
    [1, '#ffffff', 0],
  ])
  const r = Math.min(w / 2, 7)
  const path =
    `M${x + r} ${from}H${x + w - r}Q${x + w} ${from} ${x + w} ${from + r}` +
    `L${x + w + lean} ${to - r}Q${x + w + lean} ${to} ${x + w + lean - r} ${to}` +
    `H${x + lean + r}Q${x + lean} ${to} ${x + lean} ${to - r}L${x} ${from + r}` +
    `Q${x} ${from} ${x + r} ${from}Z`
  return fill(path, light, strength)
}

/** The shade that an upper part throws on the one below: from a height, fading downward. */
export function seam(
  pen: Pen,
  { r, y, deep = 16 }: { r: number; y: number; deep?: number },
): string {
  const dark = pen.down([
    [0, '#2a0f1d', 0.42],
    [0.4, '#2a0f1d', 0.14],
    [1, '#2a0f1d', 0],
  ])
  return fill(
    turned(
      [
        [r, y],
        [r, y + deep],
      ],
      { top: 0, bottom: 0.09 },
    ),
    dark,
  )
}

/** What is printed on a front: the brand's word, the product's, and where they stand. */
export interface Label {
  readonly y: number
  readonly width: number
  readonly on: string
  readonly ink?: string | undefined
  readonly x?: number
}

/** The printed front: wordmark, a breath of wind, the product's words in small capitals. */
export function labeled(pictureLabel: string | undefined, { y, width, on, ink, x = 0 }: Label) {
  const seen = ink !== undefined && Math.abs(lightness(ink) - lightness(on)) > 0.3
  const color = seen ? ink : inkOn(on)
  const small = width * 0.082
  const lines = (pictureLabel ?? '').split('\n').filter((line) => line !== '')
  const printed = lines.map((line, i) =>
    print(line, {
      middle: [x, y + width * 0.42 + i * small * 2],
      height: small,
      ink: color,
      widest: width * 1.12,
    }),
  )
  return wordmark([x, y], width * 0.8, color) + printed.join('')
}

/** The colors of what is inside, first shade first; else the form's own, else the vessel's. */
export function shades(
  picture: Picture,
  own: readonly string[] = [],
): readonly [string, ...string[]] {
  const { content = own } = picture
  const [first = picture.body, ...rest] = typeof content === 'string' ? [content] : content
  return [first, ...rest]
}

/** A thin ring of metal. */
export function ring(
  pen: Pen,
  { r, y, tall, of }: { r: number; y: number; tall: number; of: string },
) {
  const flat = { top: 0.07, bottom: 0.075 }
  return fill(
    turned(
      [
        [r, y],
        [r, y + tall],
      ],
      flat,
    ),
    pen.across(bands(plain(of))),
  )
}
