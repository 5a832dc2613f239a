/** A color at a place of a gradient, 0 to 1, and how much it covers. */
export type Stop = readonly [at: number, color: string, opacity?: number]
export type Stops = readonly Stop[]

/** Gradients, clips and blurs of one drawing; what is asked for twice is written once. */
export interface Pen {
  /** A gradient from left to right over the shape it fills. */
  readonly across: (stops: Stops) => string
  /** A gradient from top to bottom over the shape it fills. */
  readonly down: (stops: Stops) => string
  /** A gradient from the upper right to the lower left of the shape it fills. */
  readonly slant: (stops: Stops) => string
  /** A gradient between two points of the drawing. */
  readonly between: (stops: Stops, ends: readonly [number, number, number, number]) => string
  /** A round gradient over the shape it fills; its middle at 0 to 1 of it. */
  readonly glow: (stops: Stops, at?: readonly [cx: number, cy: number, r: number]) => string
  /** What is drawn inside a path only. */
  readonly within: (path: string, drawn: string) => string
  /** What is drawn softly; `by` in units of the drawing. */
  readonly soft: (by: number, drawn: string) => string
  /** A name for a part that is drawn again. */
  readonly name: () => string
  readonly defs: () => string
}

/** Opens a pen whose names start with a prefix of the drawing's own. */
function newPen(prefix: string): Pen {
  const known = new Map<string, string>()
  let count = 0
  const name = () => `${prefix}${(count++).toString(36)}`
  const define = (make: (id: string) => string) => {
    const key = make('')
    const id = known.get(key) ?? name()
    known.set(key, id)
    return id
  }
  const gradient = (tag: string, at: string, stops: Stops) => {
    const inner = stops.map(stopped).join('')
    return `url(#${define((id) => `<${tag} id="${id}"${at}>${inner}</${tag}>`)})`
  }
  const straight = (at: string) => (stops: Stops) => gradient('linearGradient', at, stops)
  return {
    across: straight(''),
    down: straight(' x2="0" y2="1"'),
    slant: straight(' x1="1" x2="0" y2="1"'),
    between: (stops, [x1, y1, x2, y2]) => {
      const ends = ` x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`
      return straight(` gradientUnits="userSpaceOnUse"${ends}`)(stops)
    },
    glow: (stops, middle) => {
      const [cx, cy, r] = middle ?? []
      const place = middle === undefined ? '' : ` cx="${cx}" cy="${cy}" r="${r}"`
      return gradient('radialGradient', place, stops)
    },
    within: (path, drawn) => {
      const id = define((own) => `<clipPath id="${own}"><path d="${path}"/></clipPath>`)
      return `<g clip-path="url(#${id})">${drawn}</g>`
    },
    soft: (by, drawn) => {
      const blur = `<feGaussianBlur stdDeviation="${by}"/>`
      const room = ' x="-50%" y="-50%" width="200%" height="200%"'
      const id = define((own) => `<filter id="${own}"${room}>${blur}</filter>`)
      return `<g filter="url(#${id})">${drawn}</g>`
    },
    name,
    defs: () => {
      const all = [...known].map(([key, id]) => key.replace(' id=""', ` id="${id}"`))
      return `<defs>${all.join('')}</defs>`
    },
  }
}

function stopped([at, color, opacity]: Stop): string {
  const cover = opacity === undefined || opacity === 1 ? '' : ` stop-opacity="${opacity}"`
  return `<stop offset="${at}" stop-color="${color}"${cover}/>`
}

/** Shortens numbers and colors: a tenth is finer than any screen, a hundredth for small ones. */
function shortened(svg: string): string {
  return svg
    .replaceAll(/-?\d*\.\d{2,}/g, (number) => {
      const value = Number(number)
      return String(Number(value.toFixed(Math.abs(value) < 4 ? 2 : 1)))
    })
    .replaceAll(/ d="[^"]*"/g, (path) => path.replaceAll(/(?<=\d) (?=-)/g, ''))
    .replaceAll(/(?<![\d.])0\.(?=\d)/g, '.')
    .replaceAll(/"#([\da-f])\1([\da-f])\2([\da-f])\3"/g, '"#$1$2$3"')
}

/** A number that differs with the text (FNV-1a). */
export function checksum(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** A pen whose names differ from those of other drawings, so that they can stand on one page. */
export function penFor(key: string): Pen {
  return newPen(`a${checksum(key).toString(36).slice(-5)}`)
}

/** The finished drawing: what the pen defined, what was drawn, seen through a box. */
export function written(pen: Pen, drawn: string, box: string): string {
  const ends = 'stroke-linecap="round" stroke-linejoin="round"'
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${ends}>`
  return shortened(`${open}${pen.defs()}${drawn}</svg>`)
}
