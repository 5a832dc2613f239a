import { coat } from '../coat.ts'
import { lit } from '../color.ts'
import { baked, plateAbove, rounds, served, strewn, under } from '../crockery.ts'
import { shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, fill, oval, stroke, turn, turned } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A croissant: folded dough in seven turns, glazed with egg. */
export function croissant(pen: Pen, picture: Picture): Posed {
  const [dough] = shades(picture, ['#cf8a3c'])
  const shape =
    'M0 -92C44 -92 70 -40 66 10C62 60 36 92 0 92C-36 92 -62 60 -66 10C-70 -40 -44 -92 0 -92Z'
  const layers = 'M10 -90C40 -60 46 20 22 88M26 -84C56 -52 60 16 38 78M40 -72C66 -40 68 22 52 64'
  const skin = pen.between(
    [
      [0, lit(dough, 0.5)],
      [0.3, lit(dough, 0.12)],
      [0.62, lit(dough, -0.1)],
      [1, lit(dough, -0.5)],
    ],
    [30, -96, -30, 92],
  )
  const roll =
    fill(shape, skin) +
    stroke(shape, [lit(dough, -0.55), 2], 0.35) +
    pen.soft(4, stroke('M-26 -74C-6 -84 18 -82 34 -70', ['#fff4d8', 10], 0.75))
  const folds =
    stroke(layers, [lit(dough, -0.5), 3], 0.5) +
    at(-4, 0, stroke(layers, [lit(dough, 0.62), 2.4], 0.55))
  const turns = [-3, 3, -2, 2, -1, 1, 0].map((i) => {
    const far = Math.abs(i)
    const x = [0, 80, 150, 204][far] ?? 0
    const high = [1.06, 0.98, 0.78, 0.5][far] ?? 1
    const place = `translate(${Math.sign(i) * x} ${-92 * high + 6}) rotate(${i * 8})`
    return { i, place: `${place} scale(${([1.02, 1, 0.86, 0.66][far] ?? 1).toFixed(2)} ${high})` }
  })
  const parts = turns.map(({ i, place }) => {
    const side = i < 0 ? ' scale(-1 1)' : ''
    return `<use href="#ROLL" transform="${place}"/><use href="#FOLD" transform="${place}${side}"/>`
  })
  const [rollId, foldId] = [pen.name(), pen.name()]
  const defs = `<defs><g id="${rollId}">${roll}</g><g id="${foldId}">${folds}</g></defs>`
  const food = defs + parts.join('').replaceAll('ROLL', rollId).replaceAll('FOLD', foldId)
  return served(pen, picture, { food: turn('scale(.94)', food + flakes(picture)), wide: 184 })
}

/** Almond flakes on top, where there are any. */
function flakes({ accent }: Picture): string {
  if (accent === undefined) return ''
  const lying = strewn(26, [170, 44]).map(({ x, y, turn: by, i }) => {
    const flake = fill(oval([2, 3], 15, 8), '#2a1408', 0.3) + fill(oval([0, 0], 15, 8), accent)
    return at(
      x,
      y - 126 + Math.abs(x) * 0.34,
      turn(`rotate(${by}) scale(${1 - (i % 3) * 0.12})`, flake),
    )
  })
  return lying.join('')
}

/** A cinnamon bun from above: a spiral of dough and spice under pearl sugar. */
export function bun(pen: Pen, picture: Picture): Posed {
  const [dough] = shades(picture, ['#d8a060'])
  const spice = '#7a3f1c'
  const edge = oval([0, 0], 226, 222)
  const face = pen.glow(
    [
      [0, lit(dough, 0.5)],
      [0.5, lit(dough, 0.1)],
      [0.84, lit(dough, -0.12)],
      [1, lit(dough, -0.46)],
    ],
    [0.62, 0.36, 0.66],
  )
  const points = Array.from({ length: 60 }, (_, i) => {
    const [angle, far] = [i * 0.345 + 0.6, 16 + i * 3.2]
    return `${(Math.cos(angle) * far).toFixed(1)} ${(Math.sin(angle) * far * 0.98).toFixed(1)}`
  })
  const spiral = `M${points.join('L')}`
  const sugar = strewn(38, [204, 200])
  const drawn =
    plateAbove(pen, picture.body, 340) +
    under(pen, edge, 0.55) +
    fill(edge, face) +
    pen.soft(7, at(-4, 8, stroke(spiral, [lit(dough, -0.6), 26], 0.4))) +
    stroke(spiral, [lit(spice, -0.15), 17]) +
    at(3, -4, stroke(spiral, [lit(spice, 0.2), 6], 0.55)) +
    pen.soft(4, at(7, -17, stroke(spiral, [lit(dough, 0.78), 8], 0.5))) +
    at(-2, 4, fill(rounds(sugar, [6, 2]), '#2a1408', 0.28)) +
    fill(rounds(sugar, [6, 2]), picture.accent ?? '#fffdf8')
  return { drawn, foot: 340, high: 40, on: 'table-top' }
}

/** A muffin in its paper: a cracked dome, berries or chips. */
export function muffin(pen: Pen, picture: Picture): Posed {
  const [dough, berry = picture.accent ?? '#3f3a6b'] = shades(picture, ['#d8a25a'])
  const paper = picture.cap ?? '#7a4a2a'
  const cup = turned(
    [
      [128, -164],
      [92, 0],
    ],
    { top: 0.06, bottom: 0.14 },
  )
  const pleats = Array.from({ length: 21 }, (_, i) => {
    const s = Math.sin(((i + 0.5) / 21 - 0.5) * Math.PI)
    return `M${s * 128} -160L${s * 92} ${Math.sqrt(1 - s * s) * 12}`
  })
  const dome =
    'M-152 -160C-176 -214 -120 -258 -84 -272C-40 -300 44 -304 92 -270' +
    'C140 -250 172 -210 152 -160C120 -138 -120 -138 -152 -160Z'
  const top = strewn(13, [116, 52])
  const food =
    fill(cup, coat(pen, paper, 'matte')) +
    stroke(pleats.join(''), [lit(paper, -0.45), 4], 0.45) +
    at(3, 0, stroke(pleats.join(''), [lit(paper, 0.5), 2], 0.4)) +
    fill(
      turned(
        [
          [128, -164],
          [122, -136],
        ],
        { top: 0.06, bottom: 0.14 },
      ),
      '#1c0e06',
      0.34,
    ) +
    fill(dome, pen.slant(baked(dough))) +
    stroke(
      'M-96 -236C-60 -252 -40 -226 -8 -240S60 -262 92 -236M-60 -196C-30 -206 0 -190 30 -202',
      [lit(dough, -0.46), 4],
      0.4,
    ) +
    at(
      0,
      4,
      stroke('M-96 -236C-60 -252 -40 -226 -8 -240S60 -262 92 -236', [lit(dough, 0.6), 3], 0.5),
    ) +
    at(0, -216, fill(rounds(top, [10, 4]), lit(berry, -0.2))) +
    at(3, -220, fill(rounds(top, [3, 1]), lit(berry, 0.5), 0.7)) +
    pen.soft(6, stroke('M20 -276C70 -272 110 -250 128 -222', ['#fffaf0', 11], 0.55))
  return served(pen, picture, { food, wide: 92 })
}
