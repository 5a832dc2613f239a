import { coat, plain, sheen } from '../coat.ts'
import { inkOn, lit, mix } from '../color.ts'
import { drum, gleam, labeled, rim, seam, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turn, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A bag of beans: folded top, valve, printed front. */
export function coffeeBag(pen: Pen, picture: Picture): Posed {
  const scale = { s: 0.8, m: 1, l: 1.16 }[picture.size ?? 'm']
  const color = picture.body
  const stripe = picture.accent ?? shades(picture)[0]
  const outline =
    'M-148 -424C-150 -300 -160 -160 -156 -20Q-154 -2 -136 0H136Q154 -2 156 -20' +
    'C160 -160 150 -300 148 -424Z'
  const fold = pen.down([
    [0, lit(color, 0.4)],
    [0.5, lit(color, 0.06)],
    [1, lit(color, -0.22)],
  ])
  const tin = plain(picture.cap ?? 'gold')
  const ink = inkOn(color)
  const bag =
    fill(outline, soft(pen, color)) +
    crumpled(pen, outline) +
    pen.within(
      outline,
      fill(
        'M-170 -128C-110 -168 -60 -92 0 -128S110 -164 170 -120V-72C110 -112 60 -40 0 -76' +
          'S-110 -112 -170 -76Z',
        stripe,
      ),
    ) +
    fill(
      outline,
      pen.down([
        [0, '#1c0e06', 0.3],
        [0.09, '#1c0e06', 0],
        [0.86, '#1c0e06', 0],
        [1, '#1c0e06', 0.3],
      ]),
    ) +
    fill('M-150 -470H150L148 -410H-148Z', fold) +
    stroke('M-148 -411H148', ['#1c0e06', 2], 0.35) +
    fill(block([-164, -446, 328, 13], 3), tin) +
    stroke('M-160 -443H160', ['#fffaf0', 2], 0.6) +
    fill(oval([96, -366], 15, 15), lit(color, -0.2)) +
    stroke(oval([96, -366], 15, 15), ['#fffaf0', 1.6], 0.35) +
    stroke('M90 -366h.1M96 -366h.1M102 -366h.1', [ink, 3.6], 0.6) +
    labeled(picture.label, { y: -284, width: 168, on: color, ink })
  return {
    drawn: turn(`scale(${scale})`, bag),
    foot: 150 * scale,
    high: 460 * scale,
    square: true,
    near: 1.18,
  }
}

/** Paper over something loose: soft sides, the light never sharp. */
function soft(pen: Pen, color: string): string {
  return pen.across([
    [0, lit(color, -0.3)],
    [0.08, lit(color, -0.14)],
    [0.4, lit(color, -0.02)],
    [0.76, lit(color, 0.17)],
    [0.92, lit(color, 0.04)],
    [1, lit(color, -0.16)],
  ])
}

function crumpled(pen: Pen, outline: string): string {
  const folds =
    'M-128 -400C-140 -280 -138 -150 -150 -30M130 -400C138 -290 136 -150 148 -40M-60 -412' +
    'C-50 -390 -90 -366 -66 -344M84 -408C70 -380 104 -360 88 -338'
  const light = at(9, 4, stroke(folds, ['#fffaf0', 9], 0.34))
  return pen.within(outline, pen.soft(9, stroke(folds, ['#1c0e06', 15], 0.3) + light))
}

/** A tin with a lid and a wrapped label: tea, cocoa. */
export function tin(pen: Pen, picture: Picture): Posed {
  const paper = picture.accent ?? mix(picture.body, '#fbf4e6', 0.9)
  const [r, tall] = [126, 300]
  const drawn =
    drum(pen, {
      r,
      from: -tall,
      to: 0,
      of: picture.body,
      finish: picture.finish ?? 'gloss',
      edge: 4,
    }) +
    fill(
      turned(
        [
          [r + 0.5, -tall * 0.76],
          [r + 0.5, -tall * 0.2],
        ],
        { top: -0.08, bottom: 0.085 },
      ),
      coat(pen, paper, 'matte'),
    ) +
    labeled(picture.label, { y: -tall * 0.54, width: 142, on: paper }) +
    at(0, -76, stroke('M-70 0C-44 -22 -24 16 4 0S50 -18 62 -4', [shades(picture)[0], 4])) +
    gleam(pen, { x: r * 0.54, w: 18, from: -tall + 14, to: -10, strength: 0.5 }) +
    seam(pen, { r, y: -tall + 10, deep: 14 }) +
    drum(pen, { r: r + 4, from: -tall - 56, to: -tall + 10, of: picture.cap ?? 'gold', edge: 8 }) +
    rim(r + 4, -tall + 4, { strength: 0.4 }) +
    stroke(`M${-r} -10A${r} ${r * 0.08} 0 0 0 ${r} -10`, ['#1c0e06', 2], 0.25)
  return { drawn, foot: r, high: tall + 50, near: 1.2 }
}

/** A bar of chocolate, unwrapped by a corner, seen from above. */
export function chocolateBar(pen: Pen, picture: Picture): Posed {
  const [dark] = shades(picture, ['#4a2613'])
  const face = pen.slant([
    [0, lit(dark, 0.3)],
    [1, lit(dark, -0.1)],
  ])
  const squares = Array.from({ length: 8 }, (_, i) => {
    const [x, y] = [-152 + (i % 4) * 77, -330 + Math.floor(i / 4) * 77]
    return (
      fill(block([x, y, 72, 72], 5), lit(dark, 0.34)) +
      fill(block([x, y + 3, 69, 69], 5), lit(dark, -0.3)) +
      fill(block([x + 8, y + 9, 54, 54], 4), face)
    )
  })
  const foil = pen.slant([
    [0, '#fffaf0'],
    [0.3, '#c9b48a'],
    [0.5, '#f4e6c4'],
    [0.75, '#a88f5f'],
    [1, '#e8d6ae'],
  ])
  const paper = sheen(pen, picture.body, [0.3, -0.24])
  const torn =
    'M-164 -196L-120 -176L-92 -202L-44 -172L-4 -198L46 -170L88 -200L126 -174L164 -194V352H-164Z'
  const bar =
    fill(block([-160, -338, 320, 200], 8), lit(dark, -0.3)) +
    squares.join('') +
    fill(
      'M-164 -212L-130 -190L-96 -220L-50 -186L-6 -216L40 -184L90 -216L130 -188L164 -210V-120H-164Z',
      foil,
    ) +
    fill(torn, paper) +
    stroke(
      'M-164 -196L-120 -176L-92 -202L-44 -172L-4 -198L46 -170L88 -200L126 -174L164 -194',
      ['#fffaf0', 2.4],
      0.7,
    ) +
    fill(
      'M-164 160C-100 110 -50 220 10 166S120 120 164 168V230C110 190 60 280 0 226' +
        'S-110 190 -164 230Z',
      picture.accent ?? lit(picture.body, 0.5),
      0.9,
    ) +
    labeled(picture.label, { y: 20, width: 210, on: picture.body })
  const shade = pen.soft(
    11,
    turn('rotate(9)', fill(block([-186, -322, 330, 690], 10), '#2a1408', 0.5)),
  )
  return { drawn: shade + turn('rotate(9)', bar), foot: 200, high: 20, on: 'table-top' }
}
