import { ball } from '../coat.ts'
import { lightness, lit, mix } from '../color.ts'
import { baked, rounds, served, strewn } from '../crockery.ts'
import { shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, fill, oval, stroke, turn } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A slice of cake from its cut side: sponge, cream, glaze, a berry. */
export function cakeSlice(pen: Pen, picture: Picture): Posed {
  const { accent } = picture
  const [sponge, between, top] = shades(picture, ['#c98f55', '#fff3e2'])
  const plainCake = accent !== undefined && lightness(accent) < 0.75
  const cream = between ?? (plainCake ? lit(sponge, 0.14) : '#fff3e2')
  const glaze = top ?? accent ?? cream
  const crumbs = strewn(34, [190, 84])
  const band = (color: string, [top, foot]: [number, number]) =>
    fill(
      `M-190 ${-top}L186 ${-top + 26}V${-foot + 12}L-190 ${-foot}Z`,
      pen.across([
        [0, lit(color, -0.2)],
        [0.6, color],
        [1, lit(color, 0.3)],
      ]),
    )
  const topFace = pen.slant([
    [0, lit(glaze, 0.6)],
    [1, lit(glaze, 0.02)],
  ])
  const back = 'M-190 -196C-200 -214 -196 -222 -176 -228L186 -170Z'
  const berry = '#c2264a'
  const cut =
    band(sponge, [190, 0]) +
    band(cream, [142, 124]) +
    band(cream, [72, 54]) +
    fill(
      'M-190 -206L186 -172V-152C160 -140 150 -152 130 -156C110 -140 90 -156 60 -164' +
        'C40 -142 10 -160 -20 -172C-50 -150 -70 -166 -100 -178C-130 -154 -160 -166 -190 -176Z',
      glaze,
    ) +
    at(0, -92, pen.soft(0.6, fill(rounds(crumbs, [1.4, 1]), lit(sponge, -0.4), 0.35)))
  const food =
    cut +
    fill('M-190 -206V0L-204 -10V-204Z', lit(sponge, -0.4)) +
    fill(back, topFace) +
    fill('M-190 -206L186 -172L-176 -228C-196 -222 -200 -214 -190 -206Z', topFace) +
    stroke('M-188 -205L184 -171', ['#fffdf8', 3], 0.6) +
    (plainCake
      ? ''
      : at(-112, -232, berryOf(pen, berry)) +
        at(-52, -222, turn('scale(.8)', berryOf(pen, lit(berry, -0.14)))))
  return served(pen, picture, { food, wide: 190 })
}

function berryOf(pen: Pen, color: string): string {
  const skin = ball(pen, color)
  const leaf = mix('#5d8a4a', color, 0.08)
  return (
    fill(oval([0, 0], 32, 30), skin) +
    fill(
      'M-4 -28C-24 -40 -30 -34 -38 -40C-30 -52 -10 -48 -2 -32C6 -48 20 -50 30 -44' +
        'C22 -36 10 -38 0 -27Z',
      leaf,
    )
  )
}

/** A sandwich from its cut side: bread, leaves, slices. */
export function sandwich(pen: Pen, picture: Picture): Posed {
  const [bread, ...rest] = shades(picture, ['#b9783f', '#6f9a4a', '#f1c64f', '#d9796b'])
  const own = [
    '#6f9a4a',
    picture.accent ?? '#f1c64f',
    picture.accent === undefined ? '#d9796b' : '#f6ead2',
  ]
  const fillings = rest.length === 0 ? own : rest
  const crust = pen.slant(baked(bread))
  const crumb = pen.across([
    [0, mix(lit(bread, 0.1), '#fff1d8', 0.55)],
    [0.7, mix(lit(bread, 0.5), '#fff1d8', 0.6)],
    [1, mix(bread, '#fff1d8', 0.6)],
  ])
  const slices = fillings.map((color, i) => {
    const y = -84 - i * 27
    const wave = i % 2 === 0
    const edge = wave
      ? `M-214 ${y}C-190 ${y + 34} -170 ${y - 2} -140 ${y + 22}S-80 ${y - 4} -46 ${y + 24}` +
        `S20 ${y - 2} 54 ${y + 22}S120 ${y - 2} 150 ${y + 24}S200 ${y + 4} 214 ${y}V${y - 24}` +
        `H-214Z`
      : `M-200 ${y - 24}H200V${y}L150 ${y + 3}L110 ${y + 22}L70 ${y + 2}H-200Z`
    return fill(
      edge,
      pen.down([
        [0, lit(color, 0.3)],
        [0.6, color],
        [1, lit(color, -0.3)],
      ]),
    )
  })
  const high = 84 + fillings.length * 27
  const top =
    `M-204 ${-high + 10}C-224 ${-high - 60} -170 ${-high - 112} -60 ${-high - 118}H60` +
    `C170 ${-high - 112} 224 ${-high - 60} 204 ${-high + 10}Z`
  const seeds = strewn(24, [150, 34])
  const food =
    fill('M-206 -82H206C214 -30 196 -4 160 0H-160C-196 -4 -214 -30 -206 -82Z', crust) +
    fill('M-202 -84H202C200 -70 196 -60 190 -58H-190C-196 -60 -200 -70 -202 -84Z', crumb) +
    slices.join('') +
    fill(`M-204 ${-high + 14}H204V${-high - 6}H-204Z`, '#2a1408', 0.2) +
    fill(top, crust) +
    fill(
      `M-203 ${-high + 8}C-206 ${-high - 6} -204 ${-high - 16} -200 ${-high - 20}H200` +
        `C204 ${-high - 16} 206 ${-high - 6} 203 ${-high + 8}Z`,
      crumb,
    ) +
    at(6, -high - 78, fill(rounds(seeds, [3, 1]), lit(bread, 0.66), 0.8)) +
    pen.soft(
      7,
      stroke(
        `M20 ${-high - 104}C100 ${-high - 102} 150 ${-high - 84} 174 ${-high - 56}`,
        ['#fffaf0', 11],
        0.5,
      ),
    )
  return served(pen, picture, { food, wide: 172 })
}
