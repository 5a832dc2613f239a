import { bands, clear, coat, pane, plain, round } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { drum, gleam, labeled, rim, ring, seam, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turn, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

const cut = 'M-33 -300V-402C-33 -446 2 -486 25 -493C32 -495 33 -488 33 -478V-300Z'
const face =
  'M-33 -402C-33 -446 2 -486 25 -493C31 -474 14 -412 -14 -390C-26 -381 -33 -388 -33 -402Z'

/** An open lipstick beside its cap: the shade is the picture. */
export function lipstick(pen: Pen, picture: Picture): Posed {
  const [shade] = shades(picture)
  const metal = picture.cap ?? 'gold'
  const shine = picture.texture === 'matte' ? 0.3 : 0.75
  const slope = pen.slant([
    [0, lit(shade, 0.5)],
    [0.5, lit(shade, 0.18)],
    [1, lit(shade, -0.04)],
  ])
  const bullet =
    fill(cut, pen.across(round(shade, 1.1))) +
    fill(face, slope) +
    stroke('M-32 -400C-30 -440 4 -480 25 -492', ['#fff6f2', 1.6], 0.5) +
    gleam(pen, { x: 14, w: 8, from: -440, to: -306, strength: shine }) +
    gleam(pen, { x: -28, w: 4, from: -376, to: -306, strength: shine * 0.4 })
  const open =
    bullet +
    seam(pen, { r: 33, y: -318, deep: -14 }) +
    drum(pen, { r: 42, from: -312, to: -180, of: metal, edge: 2 }) +
    seam(pen, { r: 42, y: -206, deep: 18 }) +
    shell(pen, picture, { r: 54, tall: 196 }) +
    ring(pen, { r: 55, y: -196, tall: 14, of: metal }) +
    rim(54, -196, { strength: 0.7 }) +
    at(0, -84, labeled(undefined, { y: 0, width: 66, on: picture.body, ink: picture.accent }))
  const cap =
    shell(pen, picture, { r: 57, tall: 246 }) + ring(pen, { r: 58, y: -22, tall: 14, of: metal })
  return pair(open, cap, 54)
}

function pair(main: string, other: string, foot: number): Posed {
  const drawn = at(-92, -16, other) + at(52, 0, main)
  const beside = [{ off: -92, back: 16, foot: foot + 2, high: 200 }]
  return { drawn, foot, high: 420, off: 52, beside, near: 1.14 }
}

/** A closed round case with a lit lid. */
function shell(pen: Pen, picture: Picture, { r, tall }: { r: number; tall: number }): string {
  const finish = picture.finish ?? 'gloss'
  const strip = finish === 'matte' ? 0.25 : 0.8
  return (
    drum(pen, { r, from: -tall, to: 0, of: picture.body, finish, edge: 6 }) +
    gleam(pen, { x: r * 0.52, w: r * 0.18, from: -tall + 12, to: -14, strength: strip }) +
    gleam(pen, { x: -r * 0.88, w: r * 0.07, from: -tall + 16, to: -18, strength: strip * 0.45 })
  )
}

/** A balm, blush or foundation stick, open, beside its cap. */
export function stick(pen: Pen, picture: Picture): Posed {
  const [shade] = shades(picture)
  const dome = turned([
    [0, -366],
    [40, -366, 56, -344, 56, -318],
    [56, -230],
  ])
  const top = pen.glow(
    [
      [0, lit(shade, 0.62)],
      [0.5, lit(shade, 0.2), 0.7],
      [1, shade, 0],
    ],
    [0.68, 0.16, 0.5],
  )
  const open =
    fill(dome, pen.across(round(shade, 0.9))) +
    fill(dome, top) +
    seam(pen, { r: 56, y: -262, deep: -12 }) +
    drum(pen, { r: 62, from: -254, to: -220, of: picture.cap ?? 'silver', edge: 2 }) +
    shell(pen, picture, { r: 70, tall: 226 }) +
    labeled(picture.label, { y: -128, width: 92, on: picture.body, ink: picture.accent })
  const cap = drum(pen, { r: 71, from: -182, to: 0, of: picture.body, finish: 'gloss', edge: 8 })
  const drawn = at(-106, -16, cap) + at(64, 0, open)
  const beside = [{ off: -106, back: 16, foot: 71, high: 180 }]
  return { drawn, foot: 70, high: 366, off: 64, near: 1.3, beside }
}

/** A tube of gloss, its wand standing beside it. */
export function lipGloss(pen: Pen, picture: Picture): Posed {
  const [shade] = shades(picture)
  const outline = turned([
    [44, -330],
    [45, -12],
    [45, 0, 36, 0],
  ])
  const inside = turned([
    [35, -322],
    [36, -26],
    [36, -14, 26, -12],
  ])
  const tube =
    fill(outline, pen.across(clear('#f4e9ec', 0.4))) +
    fill(inside, pen.across(clear(shade))) +
    fill(outline, pen.across(pane(mix(shade, '#ffffff', 0.7))), 0.8) +
    gleam(pen, { x: 22, w: 9, from: -316, to: -20, strength: 0.95 }) +
    gleam(pen, { x: -40, w: 4, from: -310, to: -30, strength: 0.7 }) +
    drum(pen, { r: 24, from: -366, to: -328, of: picture.cap ?? 'gold', edge: 2 }) +
    stroke('M-24 -350Q0 -346 24 -350', [lit(plain(picture.cap ?? 'gold'), -0.4), 1.5], 0.5) +
    fill(oval([0, -366], 15, 2.4), lit(shade, -0.5)) +
    at(0, -150, turnedWord(picture))
  const tip =
    stroke('M0 -258V-392', [lit('#ffffff', -0.12), 5]) +
    fill(
      'M-8 -404C-9 -440 -3 -462 4 -464C11 -462 10 -424 8 -404C6 -388 -6 -388 -8 -404Z',
      coat(pen, shade, 'gloss'),
    ) +
    stroke('M4 -450C6 -436 5 -420 3 -406', ['#ffffff', 2.5], 0.8)
  return pairOfTwo(tube, tip + capOf(pen, picture, 43), 45)
}

function turnedWord(picture: Picture): string {
  const on = shades(picture)[0]
  const word = labeled(picture.label, { y: 0, width: 84, on, ink: picture.accent })
  return turn('rotate(-90)', word)
}

function capOf(pen: Pen, picture: Picture, r: number): string {
  const of = picture.cap ?? 'gold'
  return (
    drum(pen, { r: 17, from: -262, to: -236, of, edge: 2 }) +
    drum(pen, { r, from: -240, to: 0, of, edge: 6 }) +
    ring(pen, { r: r + 1, y: -232, tall: 8, of: of === 'gold' ? 'silver' : 'gold' }) +
    gleam(pen, { x: r * 0.5, w: r * 0.16, from: -222, to: -14, strength: 0.5 })
  )
}

function pairOfTwo(main: string, wand: string, foot: number): Posed {
  const drawn = at(74, -14, wand) + at(-58, 0, main)
  const beside = [{ off: 74, back: 14, foot, high: 300 }]
  return { drawn, foot, high: 360, off: -58, beside, near: 1.2 }
}

/** Mascara: the tube, and its brush standing on the cap. */
export function mascara(pen: Pen, picture: Picture): Posed {
  const [shade] = shades(picture)
  const hairs: string[] = []
  for (let i = 0; i < 30; i += 1) {
    const half = 9 + 11 * Math.sin(((i + 3) / 34) * Math.PI)
    const y = -342 - i * 4.6
    hairs.push(`M${-half} ${y - 3}L${half} ${y + 3}M${-half} ${y + 3}L${half} ${y - 3}`)
  }
  const brush =
    stroke('M0 -258V-484', ['#6d6a70', 5]) +
    fill('M-11 -338C-23 -400 -20 -450 -8 -486H8C20 -450 23 -400 11 -338Z', lit(shade, -0.1), 0.55) +
    stroke(hairs.join(''), [lit(shade, -0.25), 2]) +
    stroke('M14 -350C20 -390 18 -440 9 -478', [lit(shade, 0.5), 1.6], 0.5)
  return pairOfTwo(closedTube(pen, picture, 366), brush + capOf(pen, picture, 42), 46)
}

function closedTube(pen: Pen, picture: Picture, tall: number): string {
  const { label, body, accent } = picture
  const word = labeled(label, { y: -6, width: 96, on: body, ink: accent })
  return (
    drum(pen, { r: 24, from: -tall - 34, to: -tall + 4, of: 'silver', edge: 2 }) +
    stroke(`M-24 ${-tall - 18}Q0 ${-tall - 14} 24 ${-tall - 18}`, ['#55565c', 1.5], 0.6) +
    fill(oval([0, -tall - 34], 14, 2.2), '#211a1f') +
    shell(pen, picture, { r: 46, tall }) +
    ring(pen, { r: 47, y: -tall + 3, tall: 8, of: picture.cap ?? 'gold' }) +
    at(0, -tall * 0.5, turn('rotate(-90)', word))
  )
}

/** Brow gel: a smaller tube and a fine comb. */
export function browGel(pen: Pen, picture: Picture): Posed {
  const [shade] = shades(picture)
  const teeth: string[] = []
  for (let i = 0; i < 22; i += 1) {
    const half = 7 + 5 * (1 - i / 22)
    teeth.push(`M${-half} ${-330 - i * 4}L${half} ${-333 - i * 4}`)
  }
  const comb =
    stroke('M0 -258V-420', ['#8a8188', 4]) +
    stroke(teeth.join(''), [lit(shade, -0.2), 2.2]) +
    stroke(teeth.slice(0, 14).join(''), [lit(shade, 0.35), 0.8], 0.7)
  const small = at(0, 0, closedTube(pen, picture, 292))
  return pairOfTwo(small, comb + capOf(pen, picture, 42), 46)
}

/** A pencil from above beside the line it draws. */
export function pencil(pen: Pen, picture: Picture): Posed {
  const [shade] = shades(picture)
  const side = (color: string) =>
    pen.down([
      [0, lit(color, 0.1)],
      [0.2, lit(color, 0.5)],
      [0.34, lit(color, 0.08)],
      [0.66, lit(color, -0.06)],
      [0.68, lit(color, -0.2)],
      [1, lit(color, -0.42)],
    ])
  const wood = mix('#e9c79c', shade, 0.06)
  const metal = pen.down(bands(plain(picture.cap ?? 'gold')))
  const body =
    fill(block([-300, -27, 470, 54], 5), side(picture.body)) +
    fill('M168 -27L262 -9V9L168 27C176 14 176 -14 168 -27Z', side(wood)) +
    fill(
      'M240 -13.300L288 -3.500Q294 0 288 3.500L240 13.300C245 5 245 -5 240 -13.300Z',
      side(shade),
    ) +
    fill(block([-318, -27.5, 42, 55], 6), side(shade)) +
    fill(block([-276, -28, 22, 56], 1), metal) +
    at(-60, 0, labeled(picture.label, { y: -2, width: 90, on: picture.body, ink: picture.accent }))
  const smear =
    'M-210 20C-150 -16 -110 34 -150 46C-190 56 -160 -40 -60 -6C10 20 -10 62 -50 52' +
    'C-90 40 -30 -50 ' +
    '60 -14C120 14 100 56 60 50C20 40 80 -44 170 -8C200 4 216 20 230 34'
  const dark = lit(mix(shade, '#5a2a44', 0.5), -0.45)
  const leaning = 'rotate(-52) scale(1.36)'
  const flat = fill(block([-318, -14, 590, 50], 20), dark, 0.42)
  const under = pen.soft(8, at(-64, -28, turn(leaning, flat)))
  const line =
    stroke(smear, [shade, 15], 0.86) +
    stroke(smear, [lit(shade, 0.3), 4], 0.3) +
    at(-2, 4, stroke(smear, [lit(shade, -0.25), 3], 0.35))
  const drawn =
    at(132, 226, turn('rotate(-52) scale(1.1)', line)) + under + at(-54, -54, turn(leaning, body))
  return { drawn, foot: 200, high: 50, on: 'table-top' }
}
