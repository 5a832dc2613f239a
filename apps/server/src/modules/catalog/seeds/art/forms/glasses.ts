import { clear, coat, pane, round } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { drum, gleam, labeled, rim, seam, shades } from '../parts.ts'
import type { Pen, Stop } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turn, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** An iced drink in its glass: layers that run into each other, ice, a straw. */
export function icedGlass(pen: Pen, picture: Picture): Posed {
  const [only, ...more] = shades(picture)
  const list = more.length > 0 ? [only, ...more] : [lit(only, 0.3), only, lit(only, -0.2)]
  const scale = { s: 0.8, m: 1, l: 1.12 }[picture.size ?? 'm']
  const [tall, r, foot] = [400 * scale, 116, 88]
  const level = -tall * 0.86
  const wide = (y: number) => foot + ((r - foot) * -y) / tall - 8
  const glass = turned(
    [
      [r, -tall],
      [foot + 2, -20],
      [foot, 0, foot - 14, 0],
    ],
    { top: 0.13, bottom: 0.1 },
  )
  const drink = turned(
    [
      [wide(level), level],
      [wide(-30), -34],
      [wide(0) - 4, -20, foot - 26, -18],
    ],
    { top: 0.13, bottom: 0.1 },
  )
  const straw = picture.accent ?? '#2f5d46'
  const [top = only] = list
  const reed = pen.across([
    [0, lit(straw, -0.25)],
    [0.6, straw],
    [1, lit(straw, 0.5)],
  ])
  const drawn =
    fill(glass, pen.across(pane('#e8eeee')), 0.7) +
    fill(oval([0, -tall], r, r * 0.13), '#ffffff', 0.3) +
    fill(drink, pen.down(layered(list))) +
    fill(drink, pen.across(insideGlass)) +
    fill(oval([0, level], wide(level), wide(level) * 0.13), lit(top, 0.28)) +
    pen.within(drink, ice(pen, level)) +
    ice(pen, level, 'top') +
    fill(`M33 ${level + 6}L58 ${-tall - 110}L73 ${-tall - 107}L48 ${level + 8}Z`, reed) +
    fill(glass, pen.across(pane('#eef2f2')), 0.5) +
    fill(
      turned(
        [
          [foot + 2, -24],
          [foot, 0, foot - 14, 0],
        ],
        { top: -0.1, bottom: 0.1 },
      ),
      '#ffffff',
      0.5,
    ) +
    stroke(`M${r} ${-tall}A${r} ${r * 0.13} 0 0 1 ${-r} ${-tall}`, ['#ffffff', 3], 0.9) +
    gleam(pen, { x: r * 0.54, w: 20, from: -tall + 34, to: -30, strength: 0.85, lean: -14 }) +
    gleam(pen, { x: -r * 0.84, w: 8, from: -tall + 40, to: -40, strength: 0.6, lean: 20 })
  return { drawn, foot, high: tall, through: list.at(-1) ?? top, near: 1.14 }
}

function layered(list: readonly string[]): Stop[] {
  return list.flatMap((color, i): Stop[] => {
    const [from, to] = [i / list.length, (i + 1) / list.length]
    return [
      [Math.min(1, from + (i === 0 ? 0 : 0.09)), color],
      [Math.max(0, to - (i === list.length - 1 ? 0 : 0.09)), color],
    ]
  })
}

const insideGlass: Stop[] = [
  [0, '#2a1408', 0.42],
  [0.1, '#2a1408', 0.1],
  [0.26, '#fffaf0', 0.16],
  [0.5, '#fffaf0', 0.06],
  [0.86, '#2a1408', 0.1],
  [1, '#2a1408', 0.4],
]

function ice(pen: Pen, level: number, part: 'all' | 'top' = 'all'): string {
  const cube = pen.slant([
    [0, '#ffffff', 0.85],
    [0.5, '#ffffff', 0.22],
    [1, '#ffffff', 0.5],
  ])
  const edge = (box: readonly [number, number, number, number]) =>
    fill(block(box, 11), cube) + stroke(block(box, 11), ['#ffffff', 2], 0.7)
  if (part === 'top')
    return at(-34, level - 6, turn('rotate(-14) scale(1 .7)', edge([-30, -26, 60, 50])))
  return (
    at(-44, level + 44, turn('rotate(16)', edge([-30, -30, 60, 60]))) +
    at(36, level + 66, turn('rotate(-22)', edge([-29, -29, 58, 58])))
  )
}

/** Juice in a bottle with a short neck. */
export function juiceBottle(pen: Pen, picture: Picture): Posed {
  const [juice] = shades(picture)
  const tall = 430
  const outline = turned([
    [46, -tall],
    [48, -350, 94, -330, 96, -262],
    [96, -18],
    [96, 0, 80, 0],
  ])
  const inside = turned([
    [44, -372],
    [50, -336, 87, -320, 88, -258],
    [88, -26],
    [88, -14, 74, -12],
  ])
  const paper = picture.accent ?? '#fbf4e6'
  const wrap = turned(
    [
      [97, -226],
      [97, -86],
    ],
    { top: -0.09, bottom: 0.09 },
  )
  const drawn =
    fill(outline, pen.across(clear(mix(juice, '#ffffff', 0.6), 0.5))) +
    fill(inside, pen.across(round(juice, 0.95))) +
    fill(
      inside,
      pen.down([
        [0, '#fffaf0', 0.4],
        [0.14, '#fffaf0', 0],
        [0.8, '#2a1408', 0],
        [1, '#2a1408', 0.22],
      ]),
    ) +
    fill(outline, pen.across(pane('#f2f2ea')), 0.7) +
    fill(wrap, coat(pen, paper, 'matte')) +
    labeled(picture.label, { y: -168, width: 112, on: paper }) +
    gleam(pen, { x: 50, w: 15, from: -292, to: -20, strength: 0.75 }) +
    gleam(pen, { x: -86, w: 6, from: -286, to: -30, strength: 0.6 }) +
    seam(pen, { r: 46, y: -tall + 12, deep: 12 }) +
    drum(pen, { r: 53, from: -tall - 54, to: -tall + 12, of: picture.cap ?? '#26201a', edge: 5 }) +
    rim(53, -tall - 4, { strength: 0.4 })
  return { drawn, foot: 92, high: 480, through: juice, near: 1.14 }
}
