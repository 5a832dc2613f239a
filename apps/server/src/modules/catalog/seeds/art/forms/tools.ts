import { bands, coat, plain, round } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { drum, gleam, labeled, ring, seam, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turn, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A brush that stands on its handle, its hair dipped in the shade. */
export function brush(pen: Pen, picture: Picture): Posed {
  const [tip] = shades(picture)
  const wide = { s: 0.5, m: 0.8, l: 1.1 }[picture.size ?? 'm']
  const w = 92 * wide
  const top = -500
  const head =
    `M-30 -300C${-w * 0.9} -360 ${-w * 1.1} -430 ${-w * 0.72} ${top + 30}` +
    `C${-w * 0.4} ${top - 14} ${w * 0.4} ${top - 14} ${w * 0.72} ${top + 30}` +
    `C${w * 1.1} -430 ${w * 0.9} -360 30 -300Z`
  const hair = picture.accent ?? '#5a3f36'
  const lines = Array.from({ length: 23 }, (_, i) => {
    const t = (i - 11) / 11
    const end = top + 8 + t * t * 30 + ((i * 7) % 5) * 3
    return `M${t * 28} -300C${t * w * 0.95} -360 ${t * w * 1.05} -430 ${t * w * 0.74} ${end}`
  })
  const dust = pen.down([
    [0, tip, 0.95],
    [0.34, tip, 0.5],
    [0.62, tip, 0],
  ])
  const drawn =
    fill(head, pen.across(round(hair, 0.9))) +
    fill(head, dust) +
    stroke(lines.filter((_, i) => i % 2 === 0).join(''), [lit(hair, -0.4), 1.6], 0.4) +
    stroke(
      lines.filter((_, i) => i % 2 === 1).join(''),
      [lit(mix(hair, tip, 0.4), 0.5), 1.4],
      0.4,
    ) +
    fill(
      turned([
        [31, -304],
        [25, -176],
      ]),
      pen.across(bands(plain(picture.cap ?? 'gold'))),
    ) +
    ring(pen, { r: 30, y: -286, tall: 5, of: 'gunmetal' }) +
    ring(pen, { r: 27, y: -192, tall: 5, of: 'gunmetal' }) +
    fill(
      turned([
        [25, -176],
        [22, -110, 34, -50, 34, 0],
      ]),
      coat(pen, picture.body, picture.finish ?? 'gloss'),
    ) +
    seam(pen, { r: 25, y: -176, deep: 10 }) +
    gleam(pen, { x: 9, w: 6, from: -168, to: -20, strength: 0.75, lean: 6 }) +
    at(0, -84, turn('rotate(-90)', labeled(undefined, { y: 0, width: 60, on: picture.body })))
  return { drawn, foot: 34, high: 460, near: 1.16 }
}

/** A soft drop-shaped sponge on a stone. */
export function sponge(pen: Pen, { body, ...picture }: Picture): Posed {
  const color = shades({ body, ...picture })[0]
  const outline =
    'M0 -316C28 -316 52 -250 88 -190C124 -130 126 -70 96 -30C66 4 -66 4 -96 -30' +
    'C-126 -70 -124 -130 -88 -190C-52 -250 -28 -316 0 -316Z'
  const light = pen.glow(
    [
      [0, lit(color, 0.6)],
      [0.35, lit(color, 0.16), 0.8],
      [1, color, 0],
    ],
    [0.68, 0.42, 0.5],
  )
  const edge = pen.glow(
    [
      [0.6, '#2a0f1d', 0],
      [1, '#2a0f1d', 0.3],
    ],
    [0.58, 0.46, 0.6],
  )
  const pores = Array.from({ length: 60 }, (_, i) => {
    const angle = i * 2.399963
    const far = Math.sqrt((i + 0.5) / 60)
    return `M${Math.cos(angle) * far * 92} ${-104 + Math.sin(angle) * far * 90}v.1`
  })
  const drawn =
    fill(outline, pen.across(round(color, 0.8))) +
    fill(outline, light) +
    stroke(pores.join(''), [lit(color, -0.26), 3.6], 0.38) +
    fill(outline, edge)
  return { drawn, foot: 84, high: 260, on: 'stone', near: 1.2 }
}

/** A hand mirror on its stand. */
export function mirror(pen: Pen, picture: Picture): Posed {
  const metal = pen.across(bands(plain(picture.cap ?? 'gold')))
  const glass = pen.slant([
    [0, '#fdfcfb'],
    [0.32, '#e8ecee'],
    [0.33, '#f7f8f8'],
    [0.5, '#f0f2f3'],
    [0.51, '#dde3e6'],
    [1, '#b4bfc6'],
  ])
  const drawn =
    drum(pen, { r: 108, from: -26, to: 0, of: picture.body, edge: 6 }) +
    fill(
      turned([
        [9, -190],
        [12, -24],
      ]),
      metal,
    ) +
    fill(oval([0, -340], 166, 166), metal) +
    fill(oval([0, -340], 158, 158), coat(pen, picture.body, 'gloss')) +
    fill(oval([0, -340], 146, 146), glass) +
    stroke('M-112 -400A128 128 0 0 1 -34 -464', ['#ffffff', 6], 0.6)
  return { drawn, foot: 108, high: 460 }
}

/** Tweezers from above. */
export function tweezers(pen: Pen, picture: Picture): Posed {
  const metal = pen.down(bands(plain(picture.cap ?? picture.body)))
  const arm =
    'M-280 -6C-180 -40 -60 -50 60 -44C160 -38 230 -18 292 -3L288 6C220 -6 150 -18 60 -22' +
    'C-60 -28 -180 -18 -280 8Z'
  const lower =
    'M-280 -4C-180 26 -60 42 60 38C160 34 230 18 292 5L288 -2C220 8 150 16 60 18' +
    'C-60 20 -180 10 -280 -10Z'
  const leaning = 'rotate(-50) scale(1.24)'
  const dark = lit(mix(picture.body, '#5a2a44', 0.5), -0.45)
  const under = pen.soft(
    8,
    at(-26, 24, turn(leaning, fill(arm, dark, 0.5) + fill(lower, dark, 0.5))),
  )
  const lacquer = pen.down([
    [0, lit(picture.body, 0.6)],
    [0.5, picture.body],
    [1, lit(picture.body, -0.3)],
  ])
  const drawn =
    fill(lower, metal) +
    fill(arm, metal) +
    pen.within(arm, fill(block([-300, -60, 420, 90]), lacquer)) +
    stroke('M-276 -5C-180 -36 -60 -46 60 -40C160 -34 230 -16 290 -2', ['#ffffff', 2.4], 0.8) +
    at(-70, -36, turn('rotate(-4)', labeled(undefined, { y: 0, width: 44, on: picture.body })))
  return {
    drawn: under + turn(leaning, drawn),
    foot: 200,
    high: 30,
    on: 'table-top',
  }
}

/** A bar of soap with a stamped word, on a stone, its wrapper's band beside it. */
export function soap(pen: Pen, picture: Picture): Posed {
  const [color] = shades(picture)
  const front =
    'M-186 -112Q-186 -134 -160 -136H160Q186 -134 186 -112V-34Q186 0 150 2H-150Q-186 0 -186 -34Z'
  const top =
    'M-178 -130C-172 -148 -150 -160 -124 -161H132C156 -160 174 -148 180 -130Q0 -122 -178 -130Z'
  const face = pen.between(
    [
      [0, lit(color, 0.34)],
      [0.4, lit(color, 0.04)],
      [1, lit(color, -0.26)],
    ],
    [160, -136, -170, 0],
  )
  const above = pen.slant([
    [0, lit(color, 0.5)],
    [1, lit(color, 0.2)],
  ])
  const specks = Array.from({ length: 26 }, (_, i) => {
    const x = ((i * 977) % 340) - 170
    return `M${x} ${-16 - ((i * 613) % 106)}l${(i % 4) + 1} ${(i % 3) - 1}`
  })
  const stamp = (ink: string, dy: number) =>
    labeled(picture.label, { y: -84 + dy, width: 140, on: color, ink })
  const drawn =
    fill(top, above) +
    fill(front, face) +
    stroke(specks.join(''), [picture.accent ?? lit(color, -0.4), 2.4], 0.4) +
    stroke('M-158 -132H160Q182 -130 184 -112', ['#fffdf8', 3], 0.7) +
    stamp(lit(color, 0.6), 1.5) +
    stamp(lit(color, -0.36), 0)
  return { drawn, foot: 176, high: 150, on: 'stone', square: true, near: 1.1 }
}

/** A candle in a glass, lit. */
export function candle(pen: Pen, picture: Picture): Posed {
  const [wax] = shades(picture)
  const outline = turned([
    [126, -290],
    [128, -24],
    [128, -2, 104, 0],
  ])
  const inside = turned([
    [118, -208],
    [119, -30],
    [119, -16, 100, -14],
  ])
  const halo = pen.glow([
    [0, '#fff3c4', 0.9],
    [0.3, '#ffe29a', 0.4],
    [1, '#ffe29a', 0],
  ])
  const flame = pen.down([
    [0, '#ffd45e'],
    [0.5, '#fff6d8'],
    [0.86, '#ffb347'],
    [1, '#6c7bd0'],
  ])
  const drawn =
    fill(oval([0, -300], 150, 190), halo) +
    fill(outline, pen.across(coatOfGlass(picture.body))) +
    fill(inside, pen.across(round(wax, 0.8))) +
    fill(
      oval([0, -208], 118, 10),
      pen.glow([
        [0, '#fff1c2'],
        [0.5, lit(wax, 0.5)],
        [1, lit(wax, 0.05)],
      ]),
    ) +
    fill(
      inside,
      pen.glow(
        [
          [0, '#ffe9b0', 0.7],
          [1, '#ffe9b0', 0],
        ],
        [0.5, 0.05, 0.5],
      ),
    ) +
    stroke('M0 -208C2 -220 -2 -228 0 -238', ['#3b2a24', 4]) +
    fill('M0 -228C-16 -238 -16 -262 0 -302C16 -262 16 -238 0 -228Z', flame) +
    fill(oval([0, -290], 126, 9), '#ffffff', 0.24) +
    stroke('M126 -290A126 9 0 0 1 -126 -290', ['#ffffff', 2.4], 0.8) +
    gleam(pen, { x: 70, w: 22, from: -270, to: -24, strength: 0.8 }) +
    gleam(pen, { x: -116, w: 8, from: -266, to: -34, strength: 0.6 }) +
    fill(block([-66, -150, 132, 96], 3), picture.accent ?? '#fffaf4', 0.95) +
    labeled(picture.label, { y: -112, width: 92, on: picture.accent ?? '#fffaf4' })
  return { drawn, foot: 126, high: 290, near: 1.24 }
}

function coatOfGlass(tint: string): [number, string, number][] {
  const deep = lit(tint, -0.3)
  return [
    [0, deep, 0.75],
    [0.06, tint, 0.5],
    [0.4, lit(tint, 0.4), 0.36],
    [0.9, tint, 0.5],
    [1, deep, 0.8],
  ]
}
