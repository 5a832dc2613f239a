import { clear, coat, pane, plain, round } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { drum, gleam, labeled, rim, ring, seam, shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, block, fill, oval, stroke, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A tube standing on its cap, crimped at the top. */
export function tube(pen: Pen, picture: Picture): Posed {
  const scale = { s: 0.78, m: 1, l: 1.1 }[picture.size ?? 'm']
  const [tall, wide] = [-500 * scale, 112 * (0.4 + scale * 0.6)]
  const r = wide * 0.7
  const outline =
    `M${-wide} ${tall}H${wide}C${wide} ${tall * 0.72} ${r * 1.06} ${tall * 0.4} ${r} -64` +
    `Q0 -54 ${-r} -64C${-r * 1.06} ${tall * 0.4} ${-wide} ${tall * 0.72} ${-wide} ${tall}Z`
  const dark = pen.between(
    [
      [0, '#2a0f1d', 0.22],
      [1, '#2a0f1d', 0],
    ],
    [0, tall, 0, tall * 0.7],
  )
  const drawn =
    drum(pen, { r: r * 0.96, from: -70, to: 0, of: picture.cap ?? 'gold', edge: 3 }) +
    seam(pen, { r: r * 0.96, y: -60, deep: 12 }) +
    fill(outline, coat(pen, picture.body, picture.finish ?? 'matte')) +
    fill(outline, dark) +
    folds(pen, { wide, tall, r }) +
    gleam(pen, {
      x: wide * 0.56,
      w: 14,
      from: tall + 60,
      to: -76,
      strength: 0.6,
      lean: -wide * 0.16,
    }) +
    crimped(pen, picture.body, { wide, tall }) +
    labeled(picture.label, {
      y: tall * 0.55,
      width: wide * 1.16,
      on: picture.body,
      ink: picture.accent,
    })
  return { drawn, foot: r * 0.96, high: -tall }
}

/** The two long facets that a crimp makes: light to the window, shade to the wall. */
function folds(pen: Pen, { wide, tall, r }: { wide: number; tall: number; r: number }): string {
  const bright = pen.between(
    [
      [0, '#fffaf3', 0.55],
      [0.4, '#fffaf3', 0.1],
      [1, '#fffaf3', 0],
    ],
    [wide, tall, 0, -100],
  )
  const [from, half] = [tall + 30, tall * 0.5]
  const right = `M${wide} ${from}L${wide * 0.1} ${from}Q${r * 0.5} ${half} ${r * 0.8} -90`
  const left = `M${-wide} ${from}L${-wide * 0.3} ${from}Q${-r * 0.7} ${half} ${-r * 0.84} -110`
  return (
    fill(`${right}Q${r * 1.1} ${half} ${wide} ${from}Z`, bright) +
    fill(`${left}Q${-r * 1.1} ${half} ${-wide} ${from}Z`, '#2a0f1d', 0.07)
  )
}

function crimped(pen: Pen, body: string, { wide, tall }: { wide: number; tall: number }): string {
  const pressed = pen.down([
    [0, lit(body, 0.35)],
    [0.8, lit(body, -0.08)],
    [1, lit(body, -0.25)],
  ])
  const rib = (_: unknown, i: number) => `M${-wide + 5 + (i * (wide - 5)) / 13} ${tall + 5}v22`
  const ribs = Array.from({ length: 27 }, rib)
  return (
    fill(block([-wide, tall, wide * 2, 32], 3), pressed) +
    stroke(ribs.join(''), [lit(body, -0.3), 1.6], 0.35) +
    stroke(`M${-wide + 2} ${tall + 33}H${wide - 2}`, ['#fffdf8', 1.6], 0.6)
  )
}

/** A heavy glass jar with a metal lid, on a stone. */
export function jar(pen: Pen, picture: Picture): Posed {
  const [inside] = shades(picture)
  const scale = { s: 0.8, m: 1, l: 1.14 }[picture.size ?? 'm']
  const [r, tall] = [176 * scale, 168 * scale]
  const clearGlass = (picture.finish ?? 'glass') === 'glass' || picture.finish === 'frosted'
  const outline = turned([
    [r - 6, -tall],
    [r, -tall + 8],
    [r, -24],
    [r, 0, r - 30, 0],
  ])
  const cup = turned([
    [r - 26, -tall],
    [r - 26, -58],
    [r - 26, -30, r - 60, -30],
  ])
  const body = clearGlass
    ? fill(outline, pen.across(clear(mix(picture.body, '#ffffff', 0.35), 0.5))) +
      fill(cup, pen.across(round(inside, 0.9))) +
      fill(
        outline,
        pen.down([
          [0, '#ffffff', 0],
          [0.8, '#ffffff', 0.16],
          [0.9, '#ffffff', 0.5],
          [1, '#ffffff', 0.1],
        ]),
      ) +
      fill(outline, pen.across(pane(mix(picture.body, '#ffffff', 0.4))), 0.85)
    : fill(outline, coat(pen, picture.body, picture.finish ?? 'gloss'))
  const drawn =
    body +
    gleam(pen, { x: r * 0.55, w: r * 0.13, from: -tall + 12, to: -12, strength: 0.9 }) +
    gleam(pen, { x: -r * 0.9, w: r * 0.05, from: -tall + 16, to: -24, strength: 0.6 }) +
    seam(pen, { r: r - 4, y: -tall + 2, deep: 18 }) +
    drum(pen, {
      r: r + 5,
      from: -tall - 84 * scale,
      to: -tall + 2,
      of: picture.cap ?? 'gold',
      edge: 7,
    }) +
    rim(r + 4, -tall, { strength: 0.4 }) +
    labeled(picture.label, {
      y: -tall * 0.62,
      width: r * 0.62,
      on: clearGlass ? inside : picture.body,
      ink: picture.accent,
    })
  return {
    drawn,
    foot: r,
    high: tall + 84,
    on: 'stone',
    ...(clearGlass ? { through: inside } : {}),
  }
}

/** Nail polish: a heavy round flask in the shade, a tall cap. */
export function nailPolish(pen: Pen, picture: Picture): Posed {
  const [shade] = shades(picture)
  const outline = turned([
    [40, -224],
    [100, -216, 112, -196, 112, -160],
    [112, -24],
    [112, 0, 92, 0],
  ])
  const inside = turned([
    [36, -212],
    [90, -206, 98, -188, 98, -158],
    [98, -40],
    [98, -22, 78, -22],
  ])
  const finish = picture.texture ?? 'gloss'
  const sparkle = finish === 'shimmer' || finish === 'foil' ? glints(shade) : ''
  const drawn =
    fill(outline, pen.across(clear('#efe4e6', 0.6))) +
    fill(inside, pen.across(round(shade, 1.2))) +
    pen.within(inside, sparkle) +
    fill(
      outline,
      pen.down([
        [0, '#ffffff', 0.3],
        [0.2, '#ffffff', 0],
        [0.86, '#ffffff', 0],
        [0.94, '#ffffff', 0.6],
        [1, '#ffffff', 0.2],
      ]),
    ) +
    fill(outline, pen.across(pane('#f2e9ea')), 0.8) +
    gleam(pen, { x: 60, w: 22, from: -186, to: -26, strength: 0.95 }) +
    gleam(pen, { x: -102, w: 8, from: -170, to: -30, strength: 0.7 }) +
    seam(pen, { r: 44, y: -218, deep: 10 }) +
    drum(pen, {
      r: 46,
      from: -512,
      to: -216,
      of: picture.cap ?? '#2a2326',
      finish: picture.finish ?? 'gloss',
      edge: 5,
    }) +
    gleam(pen, { x: 22, w: 8, from: -496, to: -232, strength: 0.45 }) +
    ring(pen, { r: 47, y: -236, tall: 8, of: 'silver' }) +
    labeled(picture.label, { y: -120, width: 96, on: shade, ink: picture.accent })
  return { drawn, foot: 110, high: 480, through: shade }
}

function glints(shade: string): string {
  const dots = Array.from({ length: 70 }, (_, i) => {
    const x = ((i * 7919) % 197) - 98
    const y = -30 - ((i * 104729) % 176)
    return `M${x} ${y}h${1.2 + (i % 3)}`
  })
  const [bright, deep] = [dots.filter((_, i) => i % 3 > 0), dots.filter((_, i) => i % 3 === 0)]
  return (
    stroke(bright.join(''), [lit(shade, 0.75), 2.2], 0.85) +
    stroke(deep.join(''), [lit(shade, -0.35), 2.2], 0.5)
  )
}

/** A fine mist: a slim bottle under a clear cap. */
export function spray(pen: Pen, picture: Picture): Posed {
  const body = turned([
    [62, -380],
    [84, -374, 88, -362, 88, -344],
    [88, -16],
    [88, 0, 74, 0],
  ])
  const cap = turned([
    [56, -520],
    [62, -520, 64, -512],
    [66, -382],
  ])
  const of = picture.cap ?? 'silver'
  const drawn =
    fill(body, coat(pen, picture.body, picture.finish ?? 'metal')) +
    gleam(pen, { x: 44, w: 14, from: -356, to: -20, strength: 0.6 }) +
    drum(pen, { r: 20, from: -478, to: -430, of: '#f6f1ee', edge: 4 }) +
    fill(oval([2, -462], 4, 3), '#8b8288') +
    drum(pen, { r: 38, from: -436, to: -376, of, edge: 4 }) +
    fill(cap, pen.across(pane('#eef0f2')), 0.95) +
    fill(oval([0, -519], 57, 4), '#ffffff', 0.6) +
    gleam(pen, { x: 36, w: 11, from: -512, to: -388, strength: 0.9 }) +
    ring(pen, { r: 67, y: -386, tall: 10, of }) +
    labeled(picture.label, { y: -216, width: 108, on: picture.body, ink: picture.accent })
  return { drawn, foot: 88, high: 520 }
}

/** Perfume: a block of glass, thick at the foot, a turned cap. */
export function perfume(pen: Pen, picture: Picture): Posed {
  const [juice] = shades(picture)
  const outline =
    'M-128 -318C-128 -330 -120 -336 -108 -336H108C120 -336 128 -330 128 -318V-14' +
    'Q128 0 114 2H-114Q-128 0 -128 -14Z'
  const inner = 'M-106 -262H106V-56Q106 -42 92 -42H-92Q-106 -42 -106 -56Z'
  const bevel = pen.down([
    [0, '#ffffff', 0.75],
    [1, lit(juice, -0.3), 0.35],
  ])
  const of = picture.cap ?? 'gold'
  const drawn =
    fill(outline, pen.across(clear(mix(juice, '#ffffff', 0.55), 0.75))) +
    fill(
      inner,
      pen.slant([
        [0, lit(juice, 0.32)],
        [0.35, juice],
        [0.75, lit(juice, -0.16)],
        [1, lit(juice, 0.4)],
      ]),
    ) +
    fill('M-106 -262H106V-257H-106Z', '#ffffff', 0.6) +
    fill('M-128 -14L-106 -46H106L128 -14Q126 2 110 2H-110Q-126 2 -128 -14Z', bevel) +
    stroke('M-120 -322L-106 -300V-50M120 -322L106 -300V-50', ['#ffffff', 1.6], 0.5) +
    fill(
      'M70 -330H118V-20L70 -50Z',
      pen.across([
        [0, '#ffffff', 0.5],
        [0.5, '#ffffff', 0.2],
        [1, '#ffffff', 0.05],
      ]),
      0.8,
    ) +
    fill('M-124 -322H-108V-40L-124 -12Z', '#ffffff', 0.3) +
    fill('M-4 -336V-70h4V-336Z', '#ffffff', 0.3) +
    drum(pen, { r: 40, from: -372, to: -332, of, edge: 3 }) +
    drum(pen, { r: 62, from: -478, to: -366, of, edge: 12 }) +
    fill(block([-64, -196, 128, 108], 3), '#fffaf6', 0.92) +
    at(
      0,
      -160,
      labeled(picture.label, { y: 0, width: 96, on: '#fffaf6', ink: lit(plain(juice), -0.55) }),
    )
  return { drawn, foot: 122, high: 470, through: juice }
}
