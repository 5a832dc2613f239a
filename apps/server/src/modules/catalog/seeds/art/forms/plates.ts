import { sheen } from '../coat.ts'
import { lit } from '../color.ts'
import {
  above,
  crooked,
  half,
  leafPath,
  many,
  places,
  plateAbove,
  rounds,
  strewn,
  under,
} from '../crockery.ts'
import { shades } from '../parts.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../picture.ts'
import { at, fill, oval, stroke, turn } from '../solid.ts'
import type { Posed } from '../stage.ts'

/** A cookie on a plate, its chips and cracks, crumbs beside it. */
export function cookie(pen: Pen, picture: Picture): Posed {
  const [dough, chip = picture.accent ?? '#3b1f10'] = shades(picture, ['#c98a48'])
  const face = pen.glow(
    [
      [0, lit(dough, 0.42)],
      [0.6, dough],
      [0.9, lit(dough, -0.22)],
      [1, lit(dough, -0.4)],
    ],
    [0.6, 0.38, 0.62],
  )
  const edge = crooked(218, 7)
  const chips = strewn(19, [178, 178])
  const square =
    fill('M-20 -12L6 -20L20 4L-4 20Z', chip) + fill(oval([5, -6], 7, 4), lit(chip, 0.5), 0.6)
  const dents = strewn(30, [190, 190])
  const cracks =
    'M-120 -60C-80 -40 -90 0 -50 20M60 -150C70 -110 110 -110 120 -70M-30 120' +
    'C10 110 30 140 80 120M90 40C60 60 80 90 50 100M-150 60C-130 80 -140 110 -110 130'
  const crumbs = strewn(14, [300, 300]).filter(({ i }) => i > 7)
  const drawn =
    plateAbove(pen, picture.body, 340) +
    under(pen, edge) +
    fill(edge, face) +
    fill(rounds(dents, [6, 2]), lit(dough, -0.28), 0.16) +
    stroke(cracks, [lit(dough, -0.46), 5], 0.42) +
    at(-2, 4, stroke(cracks, [lit(dough, 0.6), 3], 0.4)) +
    at(-3, 5, fill(rounds(chips, [17, 6]), '#2a1408', 0.22)) +
    many(pen, square, places(chips, [0.85, 0.3])) +
    fill(rounds(crumbs, [3, 1.6]), lit(dough, -0.1))
  return above(drawn)
}

/** A Karelian pasty: rye, crimped by hand around rice. */
export function pasty(pen: Pen, picture: Picture): Posed {
  const [rye, rice = picture.accent ?? '#f5e4bb'] = shades(picture, ['#6d4427'])
  const points = 36
  const ring = (rx: number, ry: number, crimp: number) => {
    const dots = Array.from({ length: points }, (_, i) => {
      const angle = (i / points) * Math.PI * 2
      const far = 1 + (i % 2 === 0 ? crimp : -crimp)
      return `${Math.cos(angle) * rx * far} ${Math.sin(angle) * ry * far}`
    })
    return `M${dots.join('L')}Z`
  }
  const pleats = Array.from({ length: points }, (_, i) => {
    const angle = (i / points) * Math.PI * 2
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return `M${c * 176} ${s * 98}Q${c * 210 + s * 9} ${s * 126 - c * 9} ${c * 238} ${s * 152}`
  })
  const shell = ring(240, 154, 0.028)
  const inside = oval([0, 0], 182, 102)
  const browned = strewn(10, [130, 66])
  const grains = strewn(46, [164, 86])
  const pie =
    fill(shell, sheen(pen, rye, [0.4, -0.35])) +
    stroke(pleats.join(''), [lit(rye, -0.5), 4], 0.5) +
    at(2, -2, stroke(pleats.join(''), [lit(rye, 0.5), 2.4], 0.4)) +
    fill(inside, lit(rye, -0.45)) +
    fill(
      oval([0, 3], 176, 97),
      pen.slant([
        [0, lit(rice, 0.5)],
        [0.6, rice],
        [1, lit(rice, -0.16)],
      ]),
    ) +
    pen.soft(6, fill(rounds(browned, [12, 7]), '#b06a24', 0.5)) +
    fill(rounds(grains, [4, 1]), lit(rice, 0.7), 0.6) +
    at(-2, 3, fill(rounds(half(grains, 0), [3, 0]), lit(rice, -0.3), 0.35))
  const two = many(pen, under(pen, shell) + pie, [
    'translate(-44 -122) rotate(-22) scale(.96)',
    'translate(48 126) rotate(-14) scale(.96)',
  ])
  return above(plateAbove(pen, picture.body, 348) + two)
}

function egg(pen: Pen): string {
  const yolk = pen.glow(
    [
      [0, '#ffe08a'],
      [0.5, '#f5ab2e'],
      [1, '#d9821a'],
    ],
    [0.64, 0.34, 0.6],
  )
  return (
    under(pen, oval([0, 0], 62, 78), 0.35) +
    fill(oval([0, 0], 62, 78), '#fffaf0') +
    fill(oval([0, 8], 37, 37), yolk) +
    stroke('M-34 -50A58 70 0 0 1 30 -56', ['#ffffff', 5], 0.8)
  )
}

/** Dumplings in half moons, what they were fried with, greens. */
function dumplings(pen: Pen, dough: string, bits: string): string {
  const moon = 'M-104 22C-108 -60 -52 -96 0 -96S108 -60 104 22C60 44 -60 44 -104 22Z'
  const crimps = Array.from({ length: 13 }, (_, i) => `M${-96 + i * 16} 24l${(6 - i) * 1.2} -24`)
  const body =
    under(pen, moon) +
    fill(moon, sheen(pen, dough, [0.6, -0.24])) +
    stroke(crimps.join(''), [lit(dough, -0.4), 4], 0.5) +
    pen.soft(7, fill(oval([-8, -46], 46, 20), '#b5752f', 0.45)) +
    pen.soft(4, stroke('M20 -78C52 -70 76 -46 82 -20', ['#fffaf0', 7], 0.7))
  const spots = [
    'translate(-104 -120) rotate(-24)',
    'translate(98 -136) rotate(16)',
    'translate(-118 64) rotate(8)',
    'translate(112 48) rotate(-14)',
    'translate(0 -28) rotate(-4)',
  ]
  const fried = strewn(30, [190, 190])
  return (
    many(pen, body, spots) +
    at(-3, 5, fill(rounds(fried, [7, 3]), '#2a1408', 0.3)) +
    fill(rounds(fried, [7, 3]), bits)
  )
}

/** A plate of breakfast or lunch: bread, eggs and greens; of one dough, dumplings. */
export function plate(pen: Pen, picture: Picture): Posed {
  const { content, accent = '#8a5a34' } = picture
  const food =
    typeof content === 'string'
      ? dumplings(pen, content, accent)
      : breakfast(pen, shades(picture, ['#6d4427']))
  return above(plateAbove(pen, picture.body, 348) + food)
}

function breakfast(pen: Pen, colors: readonly [string, ...string[]]): string {
  const [bread, spread = '#f3e3b0', green = '#7fae4f'] = colors
  const slice =
    'M-96 -118C-60 -142 60 -142 96 -118C116 -60 116 60 100 118C60 134 -60 134 -100 118' +
    'C-116 60 -116 -60 -96 -118Z'
  const toast =
    under(pen, slice) +
    fill(slice, sheen(pen, bread, [0.34, -0.35])) +
    turn('scale(.9)', fill(slice, lit(bread, 0.22))) +
    turn('scale(.78)', fill(crooked(118, 9), sheen(pen, spread, [0.6, -0.1])))
  const leaf = fill(leafPath, sheen(pen, green, [0.45, -0.4]))
  const vein = stroke('M0 84V-80', [lit(green, 0.6), 4], 0.5)
  return (
    at(-96, -70, turn('rotate(-16)', toast)) +
    at(92, -96, turn('rotate(14)', toast)) +
    at(-120, 146, many(pen, leaf + vein, places(strewn(9, [70, 60]), [0.62, 0]))) +
    at(70, 120, turn('rotate(24)', egg(pen))) +
    at(186, 74, turn('rotate(-12)', egg(pen)))
  )
}
