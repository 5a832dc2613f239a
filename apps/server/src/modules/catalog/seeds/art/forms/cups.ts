import { bands, coat, plain, round, sheen } from '../coat.ts'
import { lightness, lit, mix } from '../color.ts'
import { ear, latteArt, opening, plateAbove, saucer, steam } from '../crockery.ts'
import { drum, gleam, labeled, rim, ring, seam, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turn, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A paper cup to take along, its sleeve and lid; steam finds its way. */
export function paperCup(pen: Pen, picture: Picture): Posed {
  const scale = { s: 0.78, m: 1, l: 1.16 }[picture.size ?? 'm']
  const [tall, r, foot] = [370 * scale, 122 * (0.5 + scale / 2), 88 * (0.5 + scale / 2)]
  const at_ = (share: number) => foot + (r - foot) * share
  const tilt = { top: 0.09, bottom: 0.12 }
  const wrap = picture.accent ?? '#b98a5a'
  const sleeve = turned(
    [
      [at_(0.74) + 4, -tall * 0.74],
      [at_(0.26) + 4, -tall * 0.26],
    ],
    { top: -0.1, bottom: 0.11 },
  )
  const lid = picture.cap ?? '#3a2c24'
  const ribs = Array.from({ length: 30 }, (_, i) => {
    const s = Math.sin(((i + 0.5) / 30 - 0.5) * Math.PI)
    const [a, b] = [s * (at_(0.74) + 3), s * (at_(0.26) + 3)]
    const drop = Math.sqrt(1 - s * s) * 12
    return `M${a} ${-tall * 0.74 + drop}L${b} ${-tall * 0.26 + drop}`
  })
  const drawn =
    steam(pen, [20, -tall - 52], 130) +
    fill(
      turned(
        [
          [r, -tall],
          [foot, 0],
        ],
        tilt,
      ),
      coat(pen, picture.body, 'matte'),
    ) +
    seam(pen, { r: r - 2, y: -tall + 8, deep: 24 }) +
    fill(sleeve, coat(pen, wrap, 'matte')) +
    stroke(ribs.join(''), [lit(wrap, -0.35), 1.4], 0.16) +
    stroke(
      `M${-at_(0.26) - 4} ${-tall * 0.26}` +
        `A${at_(0.26) + 4} ${(at_(0.26) + 4) * 0.11} 0 0 0 ${at_(0.26) + 4} ${-tall * 0.26}`,
      ['#2a1408', 3],
      0.22,
    ) +
    at(0, 8, labeled(picture.label, { y: -tall * 0.54, width: r * 0.96, on: wrap })) +
    drum(pen, { r: r + 9, from: -tall - 12, to: -tall + 8, of: lid, edge: 6, tilt: 0.1 }) +
    drum(pen, { r: r - 8, from: -tall - 46, to: -tall - 10, of: lid, edge: 10, tilt: 0.1 }) +
    fill(oval([24, -tall - 49], 13, 2.6), '#1c100a', 0.8) +
    rim(r + 8, -tall - 6, { tilt: 0.1, strength: 0.5 })
  return { drawn, foot, high: tall + 50, near: 1.12 }
}

/** A cup of the house's porcelain on its saucer. */
export function cup(pen: Pen, picture: Picture): Posed {
  const [drink, foam] = shades(picture)
  const scale = { s: 0.76, m: 1, l: 1.14 }[picture.size ?? 'm']
  const [r, tall] = [138, 176]
  const shape = turned(
    [
      [r, -tall],
      [r, -tall * 0.4, r * 0.82, -20, r * 0.46, -8],
      [r * 0.44, 0],
    ],
    { top: 0.2, bottom: 0.16 },
  )
  const vessel =
    ear(pen, picture.body, [r * 0.9, -tall + 34, 100]) +
    fill(shape, coat(pen, picture.body, 'gloss')) +
    fill(
      shape,
      pen.down([
        [0, '#2a1408', 0],
        [0.7, '#2a1408', 0.04],
        [1, '#2a1408', 0.26],
      ]),
    ) +
    gleam(pen, { x: r * 0.5, w: 20, from: -tall + 34, to: -54, strength: 0.75, lean: -14 }) +
    at(-8, 0, labeled(undefined, { y: -tall * 0.48, width: 84, on: picture.body })) +
    opening(pen, { y: -tall, r, tilt: 0.2, cup: picture.body, drink, foam: foam ?? picture.accent })
  const drawn =
    saucer(pen, picture.body, 220) +
    at(0, -14, turn(`scale(${scale})`, vessel)) +
    steam(pen, [0, -tall * scale - 30], 170)
  return { drawn, foot: 150, high: 200, near: 1.2 }
}

/** The same cup from above: what is drawn into the foam. */
export function cupTop(pen: Pen, picture: Picture): Posed {
  const [drink, foam = picture.accent ?? lit(shades(picture)[0], 0.72)] = shades(picture)
  const r = 196
  const clay = pen.slant([
    [0, lit(picture.body, 0.7)],
    [0.5, lit(picture.body, 0.1)],
    [1, lit(picture.body, -0.24)],
  ])
  const crema = pen.glow(
    [
      [0, lit(mix(drink, foam, 0.3), 0.06)],
      [0.7, drink],
      [0.92, lit(drink, -0.12)],
      [1, lit(drink, -0.3)],
    ],
    [0.54, 0.46, 0.52],
  )
  const metal = plain(picture.cap ?? 'silver')
  const steel = sheen(pen, metal, [0.8, -0.4])
  const spoon = fill(
    'M-250 -160C-282 -160 -292 -96 -268 -70C-260 -60 -256 -40 -254 60L-252 190H-240L-240 60' +
      'C-240 -40 -238 -60 -232 -70C-212 -96 -222 -160 -250 -160Z',
    steel,
  )
  const grip = 'M150 -128L246 -214Q272 -226 282 -204Q290 -186 272 -172L176 -92Z'
  const milky = shades(picture).length > 1 || picture.accent !== undefined || lightness(drink) > 0.5
  const art = latteArt({ foam, drink: lit(drink, -0.06) }, [112, 122])
  const milk = milky ? turn('rotate(24)', art) : ''
  const drawn =
    plateAbove(pen, picture.body, 340) +
    pen.soft(
      6,
      at(-10, 10, turn('rotate(-24)', fill(block([-262, -150, 24, 340], 12), '#2a1408', 0.3))),
    ) +
    turn('rotate(-24)', spoon) +
    pen.soft(11, fill(oval([-20, 24], r, r), '#2a1408', 0.4)) +
    pen.soft(6, at(-14, 16, fill(grip, '#2a1408', 0.3))) +
    fill(grip, clay) +
    fill(oval([0, 0], r, r), clay) +
    stroke(oval([0, 0], r - 3, r - 3), ['#ffffff', 3], 0.7) +
    fill(oval([0, 0], r - 14, r - 14), lit(picture.body, -0.3)) +
    fill(oval([-3, 4], r - 20, r - 20), crema) +
    milk +
    stroke(`M-120 -108A162 162 0 0 1 -20 -162`, ['#ffffff', 5], 0.35)
  return { drawn, foot: 340, high: 40, on: 'table-top' }
}

/** A mug of stoneware, glazed half way down. */
export function mug(pen: Pen, picture: Picture): Posed {
  const [drink] = shades(picture, ['#5d351c'])
  const [r, tall] = [136, 300]
  const tilt = { top: 0.16, bottom: 0.14 }
  const shape = turned(
    [
      [r, -tall],
      [r, -26],
      [r - 2, -4, r - 24, 0],
    ],
    tilt,
  )
  const bare = turned(
    [
      [r, -58],
      [r, -26],
      [r - 2, -4, r - 24, 0],
    ],
    { top: -0.14, bottom: 0.14 },
  )
  const clay = picture.cap ?? '#c79b73'
  const drawn =
    ear(pen, picture.body, [r * 0.94, -tall + 56, 150]) +
    fill(shape, coat(pen, picture.body, picture.finish ?? 'gloss')) +
    fill(bare, coat(pen, plain(clay), 'matte')) +
    gleam(pen, { x: r * 0.5, w: 24, from: -tall + 40, to: -74, strength: 0.7 }) +
    gleam(pen, { x: -r * 0.9, w: 9, from: -tall + 50, to: -80, strength: 0.35 }) +
    labeled(picture.label, { y: -tall * 0.52, width: 130, on: picture.body }) +
    opening(pen, { y: -tall, r, tilt: 0.16, cup: picture.body, drink, foam: picture.accent }) +
    steam(pen, [0, -tall - 12], 150)
  return { drawn, foot: r - 6, high: tall, near: 1.08 }
}

/** A steel tumbler for the way. */
export function tumbler(pen: Pen, picture: Picture): Posed {
  const shape = turned([
    [104, -400],
    [104, -250],
    [98, -160, 84, -24],
    [82, 0, 66, 0],
  ])
  const drawn =
    fill(shape, coat(pen, picture.body, picture.finish ?? 'matte')) +
    fill(
      turned(
        [
          [84.5, -30],
          [82, 0, 66, 0],
        ],
        { top: -0.09, bottom: 0.09 },
      ),
      pen.across(bands('#c3c6ca')),
    ) +
    gleam(pen, {
      x: 54,
      w: 17,
      from: -380,
      to: -50,
      strength: picture.finish === 'gloss' ? 0.8 : 0.4,
      lean: -10,
    }) +
    ring(pen, { r: 105, y: -404, tall: 12, of: 'silver' }) +
    seam(pen, { r: 104, y: -392, deep: 14 }) +
    drum(pen, { r: 106, from: -446, to: -402, of: picture.cap ?? '#2b2a2a', edge: 8 }) +
    drum(pen, { r: 58, from: -468, to: -444, of: picture.cap ?? '#2b2a2a', edge: 6 }) +
    labeled(picture.label, { y: -236, width: 124, on: picture.body, ink: picture.accent })
  return { drawn, foot: 76, high: 460, near: 1.1 }
}

/** A teapot: a round belly, a spout to the window. */
export function teapot(pen: Pen, picture: Picture): Posed {
  const color = picture.body
  const belly = turned(
    [
      [60, -268],
      [150, -262, 192, -190, 186, -124],
      [180, -40, 130, -6, 96, 0],
    ],
    { top: 0.12, bottom: 0.12 },
  )
  const clay = pen.slant(
    round(color, 0.9)
      .toReversed()
      .map(([, c], i) => [i / 8, c]),
  )
  const spout = 'M150 -150C206 -150 214 -214 252 -262L292 -250C268 -200 262 -92 160 -70Z'
  const handle = 'M-148 -226C-262 -262 -288 -60 -160 -66'
  const drawn =
    stroke(handle, [clay, 27]) +
    at(0, -6, stroke(handle, ['#fffaf3', 4], 0.5)) +
    fill(spout, clay) +
    fill(oval([272, -256], 21, 6), lit(color, -0.5)) +
    fill(belly, coat(pen, color, 'gloss')) +
    fill(
      belly,
      pen.glow(
        [
          [0, '#fffaf3', 0.65],
          [0.4, '#fffaf3', 0.12],
          [1, '#2a1408', 0.14],
        ],
        [0.7, 0.26, 0.62],
      ),
    ) +
    stroke('M-84 -252A96 15 0 0 0 84 -252', ['#2a1408', 4], 0.24) +
    fill(
      turned(
        [
          [0, -312],
          [50, -312, 82, -290, 86, -264],
        ],
        { top: 0, bottom: 0.14 },
      ),
      coat(pen, color, 'gloss'),
    ) +
    fill(
      turned(
        [
          [0, -352],
          [22, -352, 22, -318, 10, -312],
        ],
        { top: 0, bottom: 0.2 },
      ),
      coat(pen, picture.cap ?? 'oak', 'gloss'),
    ) +
    gleam(pen, { x: 92, w: 20, from: -214, to: -110, strength: 0.75, lean: 6 }) +
    labeled(undefined, { y: -118, width: 120, on: color, ink: picture.accent }) +
    steam(pen, [284, -270], 110)
  return { drawn: at(-18, 0, drawn), foot: 110, high: 300, near: 0.98 }
}
