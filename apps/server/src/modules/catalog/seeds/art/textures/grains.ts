import { sheen } from '../coat.ts'
import { lit, mix } from '../color.ts'
import { crooked, half, many, places, rounds, strewn, under } from '../crockery.ts'
import type { Pen } from '../pen.ts'
import { at, fill, oval, stroke } from '../solid.ts'

/** A heap's crooked edge about 0,0. */
function heap(r: number, points = 40): string {
  const dots = Array.from({ length: points }, (_, i) => {
    const angle = (i / points) * Math.PI * 2
    const far = r * (1 + 0.05 * Math.sin(i * 2.3) + 0.03 * Math.cos(i * 5.1))
    return `${Math.cos(angle) * far} ${Math.sin(angle) * far * 0.86}`
  })
  return `M${dots.join('L')}Z`
}

/** Powder, crushed: dust at the edge, crumbs in the middle. */
export function powder(pen: Pen, color: string): string {
  const edge = heap(250)
  const face = pen.glow(
    [
      [0, lit(color, 0.36)],
      [0.6, color],
      [1, lit(color, -0.2)],
    ],
    [0.62, 0.36, 0.66],
  )
  const dust = strewn(60, [336, 300])
  const chunks = strewn(18, [190, 150])
  const stone = fill('M-24 -8L-6 -24L20 -16L26 8L4 22L-20 14Z', sheen(pen, color, [0.4, -0.34]))
  return at(
    400,
    520,
    pen.soft(10, fill(heap(268), color, 0.55)) +
      under(pen, edge, 0.24) +
      fill(edge, face) +
      fill(rounds(dust.slice(42), [1.6, 1.5]), lit(color, -0.08)) +
      at(-4, 6, fill(rounds(strewn(24, [220, 180]), [5, 4]), lit(color, -0.4), 0.3)) +
      at(2, -2, fill(rounds(strewn(24, [220, 180]), [4, 3]), lit(color, 0.4), 0.55)) +
      at(-5, 8, fill(rounds(chunks, [17, 7]), '#3a1c20', 0.22)) +
      many(pen, stone, places(chunks, [0.7, 0.4])),
  )
}

/** Shimmer: the same powder, each grain a small mirror. */
export function shimmer(pen: Pen, color: string): string {
  const sparks = strewn(34, [262, 218])
  const glow = pen.glow([
    [0, lit(color, 0.9), 0.85],
    [1, lit(color, 0.6), 0],
  ])
  return (
    powder(pen, color) +
    at(
      400,
      520,
      fill(oval([70, -60], 190, 140), glow) +
        pen.soft(3, fill(rounds(sparks.slice(0, 11), [4, 3]), '#ffffff', 0.7)) +
        fill(rounds(sparks, [1.6, 1.5]), '#fffdf4'),
    )
  )
}

/** Roasted beans, a heap of them. */
export function beans(pen: Pen, color: string): string {
  const shell = sheen(pen, color, [0.36, -0.5])
  const bean =
    fill(oval([-6, 10], 58, 40), '#1c0e06', 0.4) +
    fill(oval([0, 0], 58, 40), shell) +
    stroke('M-54 3C-30 -16 -10 12 12 3S38 -10 54 -1', [lit(color, -0.72), 6]) +
    pen.soft(3, stroke('M4 -27C22 -27 36 -20 42 -10', ['#fff0d8', 6], 0.5))
  const lying = places(strewn(50, [318, 350]).toReversed(), [1.12, 0.12])
  const ground =
    under(pen, oval([0, 0], 344, 372), 0.5) + fill(oval([0, 0], 320, 350), lit(color, -0.7))
  return at(400, 510, ground + many(pen, bean, lying))
}

/** The crumb of something baked: air, crust at the edge. */
export function crumb(pen: Pen, color: string): string {
  const inside = mix(color, '#fff1d8', 0.62)
  const edge = crooked(330, 9)
  const holes = strewn(76, [292, 250])
  const air = half(holes, 0)
  const small = half(holes, 1)
  return at(
    400,
    510,
    under(pen, edge, 0.5) +
      fill(edge, lit(color, -0.2)) +
      at(0, -4, `<g transform="scale(.95)">${fill(edge, sheen(pen, inside, [0.5, -0.12]))}</g>`) +
      fill(rounds(air, [9, 8]), lit(color, -0.12), 0.5) +
      at(3, -4, fill(rounds(air, [6, 7]), lit(inside, -0.14), 0.8)) +
      fill(rounds(small, [3, 2]), lit(color, -0.2), 0.5),
  )
}
