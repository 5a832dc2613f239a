import { bands } from '../coat.ts'
import { lit, vivid } from '../color.ts'
import { rounds, strewn, under } from '../crockery.ts'
import type { Pen } from '../pen.ts'
import { at, fill, stroke } from '../solid.ts'

const swipe =
  'M112 690C84 560 176 410 330 350C452 304 548 330 622 262C676 214 732 236 728 300' +
  'C722 404 640 486 548 540' +
  'C436 602 398 664 318 752C250 822 136 800 112 690Z'

/** A line that follows the swipe; `t` from 0 at its upper edge to 1 at the lower. */
function along(t: number): string {
  const start = [128 + t * 150, 664 + t * 92]
  const end = [676 + t * 38, 258 + t * 96]
  const [c1, c2] = [
    [170 + t * 170, 470 + t * 130],
    [520 + t * 50, 360 + t * 110],
  ]
  return `M${start.join(' ')}C${c1.join(' ')} ${c2.join(' ')} ${end.join(' ')}`
}

/** Cream pulled over the glass by a spatula: ridges, a rolled edge, a peak. */
export function cream(pen: Pen, color: string): string {
  const body = pen.between(
    [
      [0, lit(color, 0.62)],
      [0.4, lit(color, 0.1)],
      [1, lit(color, -0.14)],
    ],
    [640, 240, 200, 800],
  )
  const ridges = [0.14, 0.34, 0.54, 0.76].map(along).join('')
  const curl = 'M716 292C690 262 648 270 634 300C622 328 650 350 676 338C698 326 690 300 672 304'
  return (
    under(pen, swipe, 0.32) +
    fill(swipe, body) +
    pen.within(
      swipe,
      pen.soft(9, at(-7, 13, stroke(ridges, [lit(vivid(color, 1.1), -0.3), 20], 0.55))) +
        pen.soft(5, at(5, -9, stroke(ridges, [lit(color, 0.76), 13], 0.85))) +
        pen.soft(8, stroke(swipe, [lit(color, -0.34), 16], 0.5)),
    ) +
    pen.soft(5, at(-4, 7, stroke(curl, [lit(color, -0.3), 16], 0.5))) +
    pen.soft(2, stroke(curl, [lit(color, 0.62), 15])) +
    pen.soft(2, stroke('M300 388C380 350 460 350 540 322', ['#ffffff', 10], 0.8))
  )
}

/** Color pulled dry from its bullet: streaks that end where the skin begins. */
export function matte(pen: Pen, color: string): string {
  const streaks = Array.from({ length: 34 }, (_, i) => {
    const t = i / 33
    const [near, far] = [((i * 53) % 17) * 3, ((i * 97) % 23) * 5]
    const [x, y] = [112 + t * 214 + near, 700 + t * 104 - near * 0.8]
    return (
      `M${x} ${y}C${250 + t * 200} ${500 + t * 110} ${430 + t * 130} ${380 + t * 110} ` +
      `${650 + t * 60 - far} ${250 + t * 108 + far * 0.7}`
    )
  })
  const [bright, deep] = [
    streaks.filter((_, i) => i % 3 === 1),
    streaks.filter((_, i) => i % 3 === 2),
  ]
  return (
    pen.soft(5, at(-6, 8, stroke(streaks.join(''), ['#3a1c20', 15], 0.16))) +
    stroke(streaks.join(''), [color, 25]) +
    stroke(bright.join(''), [lit(color, 0.13), 6], 0.7) +
    stroke(deep.join(''), [lit(color, -0.13), 5], 0.7)
  )
}

/** Balm: a soft waxy swipe, lit from within. */
export function balm(pen: Pen, color: string): string {
  const body = pen.between(
    [
      [0, lit(color, 0.5), 0.95],
      [0.5, color, 0.86],
      [1, lit(color, -0.1), 0.95],
    ],
    [660, 240, 180, 800],
  )
  const grain = [0.1, 0.2, 0.3, 0.42, 0.5, 0.62, 0.74, 0.82, 0.92].map(along).join('')
  return (
    under(pen, swipe, 0.22) +
    fill(swipe, body) +
    pen.within(
      swipe,
      stroke(grain, [lit(color, 0.5), 3], 0.5) +
        at(-3, 6, stroke(grain, [lit(color, -0.22), 3], 0.4)) +
        pen.soft(12, stroke(swipe, [lit(color, -0.2), 22], 0.45)) +
        pen.soft(9, stroke(along(0.3), ['#ffffff', 26], 0.6)),
    )
  )
}

/** Foil: metal leaf pressed on, the room in its folds. */
export function foil(pen: Pen, color: string): string {
  const face = pen.between(
    bands(color).map(([place, shade]) => [place, shade]),
    [150, 380, 640, 700],
  )
  const folds = [0.08, 0.2, 0.33, 0.47, 0.6, 0.73, 0.88].map(along).join('')
  const flecks = strewn(46, [330, 330])
  return (
    under(pen, swipe, 0.34) +
    fill(swipe, face) +
    pen.within(
      swipe,
      at(-3, 5, stroke(folds, [lit(color, -0.55), 4], 0.4)) +
        stroke(folds, [lit(color, 0.9), 3], 0.85) +
        pen.soft(8, stroke(along(0.42), ['#ffffff', 22], 0.7)) +
        pen.soft(8, stroke(swipe, [lit(color, -0.5), 14], 0.4)),
    ) +
    at(420, 510, fill(rounds(flecks.slice(28), [2.4, 1.4]), lit(color, 0.35)))
  )
}
