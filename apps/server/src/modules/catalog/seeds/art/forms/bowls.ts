import { ball, sheen } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { above, half, leafPath, many, places, rounds, strewn } from '../crockery.ts'
import { shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, fill, oval, stroke, turn } from '../solid.ts'
import type { Posed } from '../stage.ts'

function bowl(pen: Pen, color: string, inside: string): string {
  const [r, inner] = [312, 278]
  const rimmed = pen.slant([
    [0, lit(color, 0.6)],
    [0.5, lit(color, 0.06)],
    [1, lit(color, -0.28)],
  ])
  const depth = pen.glow(
    [
      [0.74, '#1c0e06', 0],
      [1, '#1c0e06', 0.42],
    ],
    [0.46, 0.55, 0.56],
  )
  return (
    pen.soft(16, fill(oval([-30, 36], r, r), '#2a1408', 0.45)) +
    fill(oval([0, 0], r, r), rimmed) +
    stroke(oval([0, 0], r - 3, r - 3), ['#ffffff', 3], 0.55) +
    fill(oval([0, 0], inner, inner), lit(color, -0.35)) +
    pen.within(oval([0, 0], inner, inner), inside + fill(oval([0, 0], inner, inner), depth))
  )
}

/** Half a tomato, its seeds to be seen. */
function tomato(color: string): string {
  const seeds = Array.from({ length: 5 }, (_, i) => {
    const angle = (i / 5) * Math.PI * 2
    return oval([Math.cos(angle) * 25, Math.sin(angle) * 25], 10, 10)
  })
  return (
    fill(oval([-5, 7], 50, 50), '#2a1408', 0.3) +
    fill(oval([0, 0], 50, 50), lit(color, -0.1)) +
    fill(oval([0, 0], 43, 43), lit(color, 0.18)) +
    fill(seeds.join(''), lit(color, 0.55), 0.7) +
    stroke('M-10 -45A50 50 0 0 1 40 -20', ['#ffffff', 3], 0.6)
  )
}

/** A bowl of salad: leaves first, then whatever the season has. */
export function saladBowl(pen: Pen, picture: Picture): Posed {
  const [green, second = '#c9344a', third = picture.accent ?? '#f0c24b'] = shades(picture, [
    '#7fae4f',
    '#c9344a',
    '#f0c24b',
  ])
  const leafOf = (color: string) => sheen(pen, color, [0.45, -0.4])
  const [bright, deep] = [leafOf(green), leafOf(mix(lit(green, -0.28), '#2f5d46', 0.3))]
  const ribs = 'M0 84V-80M0 30L-30 2M0 30L30 2M0 -12L-28 -38M0 -12L28 -38'
  const vein = stroke(ribs, [lit(green, 0.6), 3], 0.5)
  const lying = strewn(25, [252, 252]).toReversed()
  const leaves =
    many(pen, fill(leafPath, deep) + vein, places(half(lying, 1), [0.9, 0.16])) +
    many(pen, fill(leafPath, bright) + vein, places(half(lying, 0), [0.9, 0.16]))
  const crumbs = strewn(26, [200, 200])
  const food =
    fill(oval([0, 0], 280, 280), lit(green, -0.4)) +
    leaves +
    at(-6, 8, fill(rounds(crumbs, [9, 3]), '#2a1408', 0.25)) +
    fill(rounds(crumbs, [9, 3]), third) +
    at(3, -3, fill(rounds(crumbs, [3, 1]), lit(third, 0.7), 0.7)) +
    many(pen, tomato(second), [
      'translate(-120 -84)',
      'translate(96 -136) rotate(30) scale(.9)',
      'translate(132 70) rotate(50)',
      'translate(-58 128) rotate(10) scale(.92)',
      'translate(6 -10) rotate(-20) scale(.8)',
    ])
  return above(bowl(pen, picture.body, food))
}

/** Fruit heaped on one side; what is green is strewn as leaves. */
function topping(pen: Pen, one?: string, other: string = one ?? ''): string {
  if (one === undefined) return ''
  const [, , blue] = [1, 3, 5].map((i) => Number.parseInt(one.slice(i, i + 2), 16))
  const [red, green] = [1, 3].map((i) => Number.parseInt(one.slice(i, i + 2), 16))
  if ((green ?? 0) > Math.max(red ?? 0, blue ?? 0)) {
    const herb = fill(leafPath, sheen(pen, one, [0.4, -0.3]))
    return at(0, -20, many(pen, herb, places(strewn(17, [170, 150]), [0.18, 0.07])))
  }
  const [near, far] = [ball(pen, one), ball(pen, other)]
  const fruit = strewn(24, [150, 78]).map(({ x, y, i }) => {
    const r = 22 + (i % 3) * 5
    const shade = fill(oval([x - 5, y + 8], r, r), '#2a1408', 0.28)
    return shade + fill(oval([x, y], r, r), i % 3 === 1 ? far : near)
  })
  return at(-70, -70, turn('rotate(-32)', fruit.join('')))
}

/** A bowl of porridge or yoghurt: a swirl, fruit on one side, seeds. */
export function porridgeBowl(pen: Pen, picture: Picture): Posed {
  const own = picture.accent === undefined ? [] : [picture.accent, lit(picture.accent, -0.2)]
  const fallback = ['#efdcb8', '#5a3a78', '#c2264a']
  const [oats, one, other] = [...shades(picture, fallback), ...own]
  const swirl =
    'M-200 60C-160 -140 120 -210 190 -40C230 80 60 190 -40 120C-120 60 -60 -60 40 -50' +
    'C110 -40 110 50 50 60'
  const seeds = strewn(40, [210, 120])
  const food =
    fill(
      oval([0, 0], 282, 282),
      pen.slant([
        [0, lit(oats, 0.5)],
        [0.6, oats],
        [1, lit(oats, -0.16)],
      ]),
    ) +
    at(-4, 8, pen.soft(5, stroke(swirl, [lit(oats, -0.34), 13], 0.5))) +
    pen.soft(3, stroke(swirl, [lit(oats, 0.75), 10], 0.7)) +
    at(-40, 130, fill(rounds(seeds, [3, 1]), '#8a5a2c', 0.6)) +
    topping(pen, one, other)
  return above(bowl(pen, picture.body, food))
}
