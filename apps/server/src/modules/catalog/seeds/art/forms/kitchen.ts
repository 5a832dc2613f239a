import { clear, coat, pane, plain, round } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { half, rounds, strewn } from '../crockery.ts'
import { drum, gleam, labeled, ring, seam, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A jar of jam under a lid, its fruit to be seen. */
export function jamJar(pen: Pen, picture: Picture): Posed {
  const [jam] = shades(picture)
  const outline = turned([
    [118, -258],
    [140, -246, 144, -230, 144, -206],
    [144, -26],
    [144, 0, 120, 0],
  ])
  const inside = turned([
    [112, -240],
    [132, -232, 135, -216, 135, -200],
    [135, -34],
    [135, -14, 112, -12],
  ])
  const berries = strewn(18, [124, 104])
  const fruit =
    fill(rounds(half(berries, 0), [9, 5]), lit(jam, -0.28), 0.42) +
    fill(rounds(half(berries, 1), [9, 5]), lit(jam, 0.2), 0.42)
  const paper = picture.accent ?? '#fbf4e6'
  const drawn =
    fill(outline, pen.across(clear(mix(jam, '#ffffff', 0.5), 0.5))) +
    fill(inside, pen.across(clear(jam))) +
    pen.within(inside, at(0, -120, fruit)) +
    fill(
      inside,
      pen.glow(
        [
          [0, lit(jam, 0.5), 0.6],
          [1, jam, 0],
        ],
        [0.24, 0.7, 0.4],
      ),
    ) +
    fill(outline, pen.across(pane('#f4efe6')), 0.75) +
    fill(block([-82, -178, 164, 124], 4), paper, 0.96) +
    labeled(picture.label, { y: -130, width: 116, on: paper }) +
    gleam(pen, { x: 90, w: 20, from: -226, to: -22, strength: 0.85 }) +
    gleam(pen, { x: -132, w: 8, from: -220, to: -30, strength: 0.6 }) +
    seam(pen, { r: 118, y: -258, deep: 14 }) +
    drum(pen, { r: 126, from: -316, to: -256, of: picture.cap ?? 'gold', edge: 7 }) +
    ring(pen, {
      r: 127,
      y: -268,
      tall: 8,
      of: picture.cap === undefined ? 'gold' : plain(picture.cap),
    })
  return { drawn, foot: 140, high: 310, through: jam, near: 1.18 }
}

/** A carton with a gable: oat drink, milk. */
export function milkCarton(pen: Pen, picture: Picture): Posed {
  const color = picture.body
  const [drink] = shades(picture, ['#f0dfc0'])
  const front = pen.across([
    [0, lit(color, -0.16)],
    [0.5, lit(color, 0)],
    [1, lit(color, 0.2)],
  ])
  const gable = pen.down([
    [0, lit(color, 0.34)],
    [1, lit(color, -0.04)],
  ])
  const drawn =
    fill('M-120 -392H70V0H-120Z', front) +
    fill('M70 -392L122 -408V-14L70 0Z', lit(color, 0.2)) +
    fill('M-120 -392L-92 -474H60L70 -392Z', gable) +
    fill('M70 -392L60 -474L92 -478L122 -408Z', lit(color, 0.1)) +
    fill(
      'M-94 -506H62V-472H-94Z',
      pen.down([
        [0, lit(color, 0.5)],
        [0.7, lit(color, -0.04)],
        [1, lit(color, -0.24)],
      ]),
    ) +
    fill('M62 -506L94 -510V-478L62 -472Z', lit(color, 0.3)) +
    at(
      -26,
      -430,
      drum(pen, { r: 27, from: -26, to: 4, of: picture.cap ?? '#2f5d46', edge: 5, tilt: 0.2 }),
    ) +
    fill('M-120 -132C-80 -176 -40 -96 10 -132S56 -152 70 -140V0H-120Z', drink) +
    fill('M70 -140C90 -150 108 -156 122 -152V-14L70 0Z', lit(drink, 0.16)) +
    stroke('M70 -390V-2', ['#fffaf3', 2], 0.6) +
    labeled(picture.label, { y: -284, x: -24, width: 134, on: color, ink: picture.accent })
  return { drawn, foot: 116, high: 500, square: true, near: 1.12 }
}

/** A cone of porcelain over a glass server: filter coffee at home. */
export function dripper(pen: Pen, picture: Picture): Posed {
  const [coffee] = shades(picture, ['#4a2613'])
  const cone = turned(
    [
      [146, -440],
      [50, -296],
      [44, -276],
    ],
    { top: 0.12, bottom: 0.1 },
  )
  const pot = turned(
    [
      [64, -258],
      [66, -220, 138, -190, 138, -92],
      [138, -22, 120, 0, 92, 0],
    ],
    { top: 0.1, bottom: 0.12 },
  )
  const brew = turned(
    [
      [131, -120],
      [134, -30, 116, -8, 90, -8],
    ],
    { top: 0.1, bottom: 0.12 },
  )
  const paper = fill(
    turned(
      [
        [138, -476],
        [126, -440, 130, -446, 136, -440],
      ],
      { top: 0.11, bottom: 0.12 },
    ),
    '#f6ead6',
  )
  const drawn =
    paper +
    fill(oval([0, -474], 130, 14), lit(coffee, 0.1)) +
    fill(cone, coat(pen, picture.body, 'gloss')) +
    gleam(pen, { x: 70, w: 18, from: -424, to: -310, strength: 0.7, lean: -50 }) +
    drum(pen, { r: 92, from: -280, to: -262, of: picture.cap ?? 'oak', edge: 4, tilt: 0.12 }) +
    stroke('M0 -258V-120', [lit(coffee, 0.2), 3], 0.7) +
    fill(brew, pen.across(round(coffee, 0.9))) +
    fill(oval([0, -120], 131, 13), lit(coffee, 0.22)) +
    fill(pot, pen.across(pane('#eaf0ef')), 0.7) +
    stroke('M132 -168C214 -190 214 -40 128 -58', [glassy(pen), 15], 0.75) +
    gleam(pen, { x: 66, w: 20, from: -188, to: -40, strength: 0.85, lean: 10 }) +
    at(0, -366, labeled(undefined, { y: 0, width: 86, on: picture.body, ink: picture.accent }))
  return { drawn, foot: 108, high: 440, through: coffee, near: 1.18 }
}

function glassy(pen: Pen): string {
  return pen.down([
    [0, '#ffffff'],
    [0.5, '#cfd8d8'],
    [1, '#ffffff'],
  ])
}
