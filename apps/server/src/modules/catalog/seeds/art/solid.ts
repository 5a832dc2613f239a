/**
 * A corner or curve of a turned body's right side, as radius and height pairs: two numbers go
 * straight there, four by a curve with one handle, six with two. Heights grow downward.
 */
export type Step = readonly number[]

/** How round the edges look from the camera, which stands a little above: height over width. */
export interface Tilt {
  readonly top: number
  readonly bottom: number
}

const level: Tilt = { top: 0.07, bottom: 0.09 }

/** The outline of a body turned on a lathe, standing on the axis x = 0. */
export function turned(steps: readonly Step[], tilt: Tilt = level): string {
  const [r0 = 0, y0 = 0] = steps[0] ?? []
  const rest = steps.slice(1)
  const [r1 = 0, y1 = 0] = last(steps)
  const right = rest.map((step) => command(step)).join('')
  const left = rest.map((step, i) => backward(step, last([steps[0] ?? [], ...rest.slice(0, i)])))
  const lid = r0 === 0 ? '' : `A${r0} ${r0 * tilt.top} 0 0 1 ${r0} ${y0}`
  const foot = `A${r1} ${r1 * tilt.bottom} 0 0 1 ${-r1} ${y1}`
  return `M${-r0} ${y0}${lid}${right}${foot}${left.reverse().join('')}Z`
}

/** An ellipse as a path, for edges, surfaces and openings. */
export function oval([cx, cy]: readonly [number, number], rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0Z`
}

/** A rectangle with round corners as a path: left, top, width, height and radius. */
export function block(box: readonly [number, number, number, number], radius = 0): string {
  const [x, y, w, h] = box
  const r = Math.min(radius, w / 2, h / 2)
  const turn = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`)
  const top = `M${x + r} ${y}h${w - 2 * r}${turn(r, r)}v${h - 2 * r}${turn(-r, r)}`
  return `${top}h${2 * r - w}${turn(-r, -r)}v${2 * r - h}${turn(r, -r)}Z`
}

/** A filled path. */
export function fill(d: string, color: string, opacity = 1): string {
  return `<path d="${d}" fill="${color}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`
}

/** A drawn line: color and width; its ends are round, as the drawing's root says. */
export function stroke(d: string, [color, width]: readonly [string, number], opacity = 1): string {
  const cover = opacity === 1 ? '' : ` opacity="${opacity}"`
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${cover}/>`
}

/** Parts moved. */
export function at(x: number, y: number, drawn: string): string {
  return `<g transform="translate(${x} ${y})">${drawn}</g>`
}

/** Parts turned or scaled about their origin: `rotate(-52) scale(1.2)`. */
export function turn(how: string, drawn: string): string {
  return `<g transform="${how}">${drawn}</g>`
}

function command(step: Step): string {
  return `${step.length === 2 ? 'L' : step.length === 4 ? 'Q' : 'C'}${step.join(' ')}`
}

function backward(step: Step, from: Step): string {
  const [r = 0, y = 0] = from.slice(-2)
  const handles = step.slice(0, -2)
  const turnedBack: number[] = []
  for (let i = handles.length - 2; i >= 0; i -= 2) {
    turnedBack.push(-(handles[i] ?? 0), handles[i + 1] ?? 0)
  }
  return command([...turnedBack, -r, y])
}

function last(steps: readonly Step[]): Step {
  return steps.at(-1)?.slice(-2) ?? [0, 0]
}
