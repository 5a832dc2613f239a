import { lit, mix, vivid } from '../color.ts'
import { many, strewn, under } from '../crockery.ts'
import type { Pen } from '../pen.ts'
import { at, fill, oval, stroke, turn } from '../solid.ts'

const pool =
  'M170 560C140 430 236 330 352 300C470 268 600 300 646 398C690 494 640 600 560 664' +
  'C480 730 470 800 404 812C344 820 340 742 288 708C232 672 186 640 170 560Z'

/** One clear drop about 0,0: the light enters at the upper right and gathers at the lower left. */
function drop(pen: Pen, color: string, [rx, ry]: readonly [number, number]): string {
  const body = pen.slant([
    [0, lit(color, -0.2), 0.95],
    [0.5, lit(color, 0.1), 0.8],
    [1, lit(vivid(color, 1.1), 0.55), 0.9],
  ])
  const [w, h] = [rx * 0.3, ry * 0.22]
  return (
    pen.soft(
      6,
      fill(oval([-rx * 0.14, ry * 0.2], rx, ry), mix(lit(color, -0.4), '#5a2a44', 0.2), 0.4),
    ) +
    fill(oval([0, 0], rx, ry), body) +
    stroke(oval([0, 0], rx - 1.5, ry - 1.5), [lit(color, -0.3), 2.4], 0.4) +
    pen.soft(3, fill(oval([-rx * 0.36, ry * 0.42], rx * 0.4, ry * 0.26), lit(color, 0.8), 0.8)) +
    at(rx * 0.34, -ry * 0.42, turn('rotate(32)', fill(oval([0, 0], w, h), '#ffffff', 0.95)))
  )
}

/** Gel: a thick clear heap with air in it. */
export function gel(pen: Pen, color: string): string {
  const body = pen.between(
    [
      [0, lit(color, -0.12), 0.92],
      [0.45, lit(color, 0.16), 0.8],
      [1, lit(vivid(color, 1.1), 0.6), 0.92],
    ],
    [620, 300, 220, 760],
  )
  const air = strewn(15, [150, 190]).map(({ x, y, i }) => {
    const r = 5 + (i % 4) * 4
    const rim = stroke(oval([0, 0], r, r), ['#ffffff', 1.8], 0.7)
    return at(
      x + 390,
      y + 530,
      rim + fill(oval([r * 0.3, -r * 0.3], r * 0.3, r * 0.3), '#ffffff', 0.9),
    )
  })
  return (
    under(pen, pool, 0.3) +
    fill(pool, body) +
    pen.within(
      pool,
      pen.soft(12, stroke(pool, [lit(color, -0.36), 24], 0.5)) +
        pen.soft(14, fill(oval([290, 630], 110, 60), lit(color, 0.85), 0.8)) +
        air.join(''),
    ) +
    pen.soft(
      2,
      fill(
        'M470 330C540 330 600 370 614 430C616 456 596 456 588 436C570 388 530 364 478 356' +
          'C456 352 450 332 470 330Z',
        '#ffffff',
        0.95,
      ),
    ) +
    fill(oval([616, 492], 9, 15), '#ffffff', 0.85)
  )
}

/** Liquid color: an opaque pool that runs, glossy all over. */
export function liquid(pen: Pen, color: string): string {
  const body = pen.between(
    [
      [0, lit(color, 0.34)],
      [0.4, color],
      [1, lit(color, -0.14)],
    ],
    [620, 300, 220, 780],
  )
  const path = 'M600 356C656 430 640 560 560 640C500 700 470 760 440 784'
  return (
    under(pen, pool, 0.4) +
    fill(pool, body) +
    pen.within(
      pool,
      pen.soft(10, stroke(pool, [lit(color, -0.4), 22], 0.6)) +
        pen.soft(10, at(-10, 0, stroke(path, [lit(color, 0.6), 18], 0.7))),
    ) +
    pen.soft(
      2,
      fill(
        'M380 330C450 312 520 324 560 352C574 366 560 376 544 366C500 344 440 346 392 356' +
          'C366 360 358 338 380 330Z',
        '#ffffff',
        0.85,
      ),
    ) +
    at(214, 790, drop(pen, color, [44, 40])) +
    at(650, 742, drop(pen, color, [28, 26]))
  )
}

/** Oil: drops of many sizes, gold where the sun goes through. */
export function oil(pen: Pen, color: string): string {
  const spots = [
    [330, 420, 170],
    [580, 610, 108],
    [300, 730, 84],
    [610, 330, 62],
    [480, 800, 44],
    [150, 590, 50],
    [690, 470, 28],
    [180, 280, 34],
    [420, 620, 22],
  ] as const
  return spots.map(([x, y, r]) => at(x, y, drop(pen, color, [r, r * 0.92]))).join('')
}

/** Foam: bubbles upon bubbles. */
export function foam(pen: Pen, color: string): string {
  const white = mix(color, '#ffffff', 0.8)
  const skin = pen.glow(
    [
      [0, '#ffffff'],
      [0.62, white],
      [1, lit(white, -0.14)],
    ],
    [0.64, 0.32, 0.62],
  )
  const bubbles = strewn(52, [226, 206]).toReversed()
  const spots = bubbles.map(({ x, y, i }) => {
    const far = Math.hypot(x, y)
    const size = (22 + ((i * 37) % 7) * 8 - far * 0.04) / 40
    return (
      `translate(${Math.round(x + 400)} ` +
      `${Math.round(y + 530 - Math.max(0, 60 - far * 0.3))}) scale(${size.toFixed(2)})`
    )
  })
  const bubble =
    fill(oval([0, 0], 40, 40), skin) + stroke(oval([0, 0], 40, 40), [lit(white, -0.2), 1.4], 0.3)
  const bottom = oval([400, 540], 250, 228)
  return under(pen, bottom, 0.3) + fill(bottom, white) + many(pen, bubble, spots)
}
