import { plain, sheen } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { labeled, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, stroke, turn } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A gift box with a ribbon: sets and bundles. */
export function giftBox(pen: Pen, picture: Picture): Posed {
  const ribbon = picture.cap ?? '#b83a78'
  const tie = plain(ribbon)
  const front = pen.between(
    [
      [0, lit(picture.body, 0.24)],
      [0.5, picture.body],
      [1, lit(picture.body, -0.24)],
    ],
    [200, -260, -200, 0],
  )
  const lidFront = pen.between(
    [
      [0, lit(picture.body, 0.44)],
      [0.6, lit(picture.body, 0.06)],
      [1, lit(picture.body, -0.14)],
    ],
    [210, -330, -210, -250],
  )
  const band = pen.across([
    [0, lit(tie, -0.24)],
    [0.3, lit(tie, 0.1)],
    [0.7, lit(tie, 0.34)],
    [1, lit(tie, -0.1)],
  ])
  const drawn =
    fill(block([-200, -262, 400, 262], 3), front) +
    fill(
      block([-200, -262, 400, 22]),
      pen.down([
        [0, '#2a0f1d', 0.34],
        [1, '#2a0f1d', 0],
      ]),
    ) +
    fill(block([-30, -262, 60, 262]), band) +
    fill('M-196 -344L196 -344L212 -330H-212Z', lit(picture.body, 0.6)) +
    fill(block([-212, -330, 424, 78], 3), lidFront) +
    fill(block([-31, -331, 62, 79]), band) +
    stroke('M-208 -329H208', ['#fffdf8', 2.4], 0.7) +
    bow(pen, tie) +
    labeled(picture.label, { y: -118, x: 116, width: 110, on: picture.body, ink: picture.accent })
  return { drawn, foot: 200, high: 330, square: true, near: 1.12 }
}

function bow(pen: Pen, color: string): string {
  const loop = sheen(pen, color, [0.5, -0.35])
  const inside = lit(color, -0.42)
  const right = 'M6 -344C30 -420 110 -462 146 -432C176 -404 110 -346 6 -338Z'
  const hole = 'M22 -350C50 -402 106 -428 124 -414C138 -398 90 -358 22 -346Z'
  const tail = 'M8 -336C44 -322 74 -292 92 -246L66 -250L54 -230C44 -270 24 -306 0 -326Z'
  const half = fill(tail, loop) + fill(right, loop) + fill(hole, inside, 0.8)
  const folds = stroke(
    'M14 -346C44 -376 84 -396 118 -424M14 -342C60 -352 100 -372 136 -410',
    [lit(color, 0.6), 1.6],
    0.4,
  )
  return (
    turn('scale(-1 1)', half) +
    half +
    folds +
    fill(block([-22, -362, 44, 40], 12), loop) +
    stroke('M-8 -358Q-4 -342 -8 -326M8 -358Q4 -342 8 -326', [lit(color, -0.4), 1.6], 0.6)
  )
}

/** A soft bag with a zip: cosmetics purse, tote's small sister. */
export function pouch(pen: Pen, picture: Picture): Posed {
  const color = picture.body
  const outline =
    'M-214 -262C-150 -272 150 -272 214 -262C226 -200 246 -100 236 -34C230 -4 204 2 170 2' +
    'H-170C-204 2 -230 -4 -236 -34C-246 -100 -226 -200 -214 -262Z'
  const soft = pen.between(
    [
      [0, lit(color, 0.4)],
      [0.35, lit(color, 0.06)],
      [1, lit(color, -0.3)],
    ],
    [200, -262, -200, 10],
  )
  const metal = plain(picture.cap ?? 'gold')
  const puff =
    'M-120 -240C-150 -150 -150 -70 -120 -24M150 -236C176 -150 170 -70 140 -20M-20 -30' +
    'C20 -16 80 -18 120 -34'
  const teeth = Array.from(
    { length: 52 },
    (_, i) => `M${-204 + i * 8} ${-268 + Math.abs(i - 26) * 0.16}v7`,
  )
  const drawn =
    fill(outline, soft) +
    pen.within(
      outline,
      pen.soft(
        14,
        stroke(puff, [lit(color, -0.4), 26], 0.35) +
          stroke('M170 -220C186 -150 190 -90 176 -40', ['#fffaf3', 26], 0.4),
      ),
    ) +
    stroke('M-206 -246C-150 -256 150 -256 206 -246', [lit(color, -0.3), 2], 0.5) +
    stroke(teeth.join(''), [metal, 4]) +
    fill(
      'M196 -268L236 -250L256 -196L240 -188L216 -240L192 -256Z',
      sheen(pen, metal, [0.7, -0.4]),
    ) +
    labeled(picture.label, { y: -128, width: 170, on: color, ink: picture.accent })
  return { drawn, foot: 214, high: 240, square: true, near: 1.1 }
}

/** A flat sachet: a sheet mask, a sample. */
export function sachet(pen: Pen, picture: Picture): Posed {
  const color = picture.body
  const [inside] = shades(picture)
  const foil = pen.between(
    [
      [0, lit(color, 0.5)],
      [0.3, lit(color, 0.05)],
      [0.5, lit(color, 0.24)],
      [0.7, lit(color, -0.1)],
      [1, lit(color, -0.26)],
    ],
    [170, -500, -170, 0],
  )
  const ribs = (y: number) =>
    Array.from({ length: 41 }, (_, i) => `M${-166 + i * 8.3} ${y}v22`).join('')
  const bulge =
    'M-140 -440C-60 -468 60 -468 140 -440C156 -330 156 -170 140 -62C60 -40 -60 -40 -140 -62' +
    'C-156 -170 -156 -330 -140 -440Z'
  const drawn =
    fill(block([-176, -506, 352, 506], 5), foil) +
    pen.soft(
      7,
      stroke(bulge, ['#fffaf3', 7], 0.4) +
        stroke('M-146 -430C-160 -330 -160 -170 -146 -70', [lit(color, -0.5), 9], 0.3),
    ) +
    fill('M-176 -196C-110 -236 -60 -160 0 -196S120 -230 176 -186V-34H-176Z', inside, 0.85) +
    stroke('M-176 -200C-110 -240 -60 -164 0 -200S120 -234 176 -190', ['#fffaf3', 2.4], 0.7) +
    stroke(ribs(-500) + ribs(-28), [lit(color, -0.35), 1.6], 0.3) +
    fill('M176 -470l-9 8l9 8Z', lit(color, -0.4), 0.7) +
    labeled(picture.label, { y: -340, width: 190, on: color, ink: picture.accent })
  return { drawn, foot: 172, high: 500, square: true }
}

/** A gift card leaning out of its sleeve, seen from above. */
export function giftCard(pen: Pen, picture: Picture): Posed {
  const [second] = shades(picture)
  const face = sheen(pen, picture.body, [0.3, -0.24])
  const box = [-270, -170, 540, 340] as const
  const line =
    'M-270 60C-180 -30 -90 110 10 40S190 -60 230 20C250 70 190 90 180 44C180 10 230 0 270 10'
  const card =
    fill(block(box, 24), face) +
    pen.within(
      block(box, 24),
      stroke(line, [second, 5], 0.9) + fill('M60 -180L200 -180L-60 180L-230 180Z', '#ffffff', 0.09),
    ) +
    stroke(block([-269, -169, 538, 338], 24), ['#fffdf8', 2], 0.5) +
    labeled(picture.label, { y: -86, width: 190, on: picture.body, ink: picture.accent })
  const dark = lit(mix(picture.body, '#5a2a44', 0.5), -0.5)
  const under = (box_: readonly [number, number, number, number]) =>
    pen.soft(12, fill(block(box_, 26), dark, 0.42))
  const paper = mix(picture.body, '#fff6ee', 0.84)
  const sleeve = fill(
    block([-290, -190, 580, 380], 10),
    pen.slant([
      [0, lit(paper, 0.4)],
      [1, lit(paper, -0.1)],
    ]),
  )
  const drawn =
    at(-10, 90, turn('rotate(4)', under([-290, -176, 560, 390]) + sleeve)) +
    at(6, -70, turn('rotate(-9)', under([-292, -150, 540, 340]) + card))
  return { drawn, foot: 290, high: 10, on: 'table-top' }
}
