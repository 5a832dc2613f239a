/** The shapes that a drawing may be made of; all else is left out with what it contains. */
export const svgElements: ReadonlySet<string> = new Set([
  'g',
  'defs',
  'title',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
])

const numbers = /^[-+0-9.eE,\s%]*$/
const units = /^[-+]?[0-9.]+(px|em|rem|%)?$/
const path = /^[MmZzLlHhVvCcSsQqTtAa0-9eE.,+\-\s]*$/
const transform = /^([\s,]*(matrix|translate|scale|rotate|skewX|skewY)\([-+0-9.eE,\s]*\))*[\s,]*$/
const word = /^[A-Za-z][A-Za-z -]{0,40}$/
const local = /^#[A-Za-z][\w-]{0,63}$/
const reference = /^url\(\s*#[A-Za-z][\w-]{0,63}\s*\)$/
const paint =
  /^([A-Za-z]{1,30}|#[0-9a-fA-F]{3,8}|(rgb|hsl)a?\([0-9.,%\s/deg]*\)|url\(\s*#[A-Za-z][\w-]{0,63}\s*\))$/
const font = /^[\w\s,'"-]{1,120}$/
const id = /^[A-Za-z][\w-]{0,63}$/

function each(names: string, pattern: RegExp): (readonly [string, RegExp])[] {
  return names.split(' ').map((name) => [name, pattern] as const)
}

/** Presentation attributes; the same names are understood inside `style="…"`. */
export const svgPresentation: ReadonlyMap<string, RegExp> = new Map([
  ...each('fill stroke color stop-color', paint),
  ...each('fill-opacity stroke-opacity opacity stop-opacity stroke-miterlimit', numbers),
  ...each('stroke-width stroke-dashoffset font-size letter-spacing', units),
  ...each('stroke-dasharray', numbers),
  ...each('fill-rule clip-rule stroke-linecap stroke-linejoin vector-effect', word),
  ...each('font-style text-anchor dominant-baseline paint-order', word),
  ...each('font-weight', /^[a-z0-9]{1,10}$/),
  ...each('font-family', font),
  ...each('clip-path mask', reference),
])

/** Every attribute that a shape may carry, with what its value looks like. */
export const svgAttributes: ReadonlyMap<string, RegExp> = new Map([
  ...svgPresentation,
  ...each('id', id),
  ...each('d', path),
  ...each('points x y dx dy x1 y1 x2 y2 cx cy r rx ry fx fy', numbers),
  ...each('width height offset pathLength viewBox', numbers),
  ...each('transform gradientTransform', transform),
  ...each('gradientUnits spreadMethod clipPathUnits maskUnits maskContentUnits', word),
  ...each('preserveAspectRatio', word),
  ...each('href', local),
])
