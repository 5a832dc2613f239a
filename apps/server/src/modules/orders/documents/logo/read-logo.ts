import { readXml } from '#modules/channels/index.ts'

/** One shape of a logo, with what it inherits from the groups around it. */
export interface LogoShape {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Transforms of the groups around it and its own, outermost first. */
  readonly transforms: readonly Matrix[]
}

/** A logo as its shapes inside a box of its own units. */
export interface LogoDrawing {
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly shapes: readonly LogoShape[]
}

/** `a b c d e f` of SVG and PDF alike. */
export type Matrix = readonly [number, number, number, number, number, number]

const drawn = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
const ignored = new Set(['title', 'desc', 'metadata'])
const inherited = /^(fill|stroke|color|fill-rule|stroke-(width|linecap|linejoin))$/
// What is understood only by a whole SVG renderer.
const foreign = /^(clip-path|mask|style|opacity|(fill|stroke)-opacity|stroke-dash.*|vector-effect)$/

/**
 * Reads a logo as shapes that a PDF can draw exactly. Null where it holds something else: letters,
 * gradients, masks; it is then drawn as a picture.
 */
export function readLogo(svg: string): LogoDrawing | null {
  const shapes: LogoShape[] = []
  const around: { attributes: Map<string, string>; transforms: readonly Matrix[] }[] = []
  let box: LogoDrawing['box'] | null = null
  let skipping = 0
  for (const piece of readXml(svg)) {
    if (piece.kind === 'text') continue
    if (piece.kind === 'close') {
      if (skipping > 0) skipping--
      else around.pop()
      continue
    }
    const { name, attributes, empty } = piece
    if (skipping > 0 || ignored.has(name)) {
      if (!empty) skipping++
      continue
    }
    if (isForeign(name, attributes)) return null
    if (name === 'svg') box = boxOf(attributes)
    const outer = around.at(-1)
    const own = transformOf(attributes.get('transform') ?? '')
    if (own === null) return null
    const transforms = [...(outer?.transforms ?? []), ...own]
    const passed = new Map([...(outer?.attributes ?? []), ...attributes])
    if (drawn.has(name)) shapes.push({ name, attributes: passed, transforms })
    const handed = new Map([...passed].filter(([key]) => inherited.test(key)))
    if (!empty) around.push({ attributes: handed, transforms })
  }
  return box === null ? null : { box, shapes }
}

function isForeign(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name !== 'svg' && name !== 'g' && !drawn.has(name)) return true
  return [...attributes].some(([key, value]) => foreign.test(key) || value.startsWith('url('))
}

function boxOf(attributes: ReadonlyMap<string, string>): LogoDrawing['box'] | null {
  const numbers = numbersOf(attributes.get('viewBox') ?? '')
  const [x = 0, y = 0, w = 0, h = 0] = numbers
  return numbers.length === 4 && w > 0 && h > 0 ? { x, y, w, h } : null
}

/** The numbers of a list as SVG writes them. */
export function numbersOf(text: string): number[] {
  return [...text.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([n]) => Number(n))
}

/** Reads `translate(…) scale(…)`; null where a word is not among the plain ones. */
function transformOf(text: string): Matrix[] | null {
  const words = [...text.matchAll(/(\w+)\s*\(([^)]*)\)/g)]
  const matrices = words.map(([, word = '', list = '']) => matrixOf(word, numbersOf(list)))
  return matrices.includes(null) ? null : (matrices as Matrix[])
}

function matrixOf(word: string, given: readonly number[]): Matrix | null {
  const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = given
  switch (word) {
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0]
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0]
    case 'matrix':
      return [a, b ?? 0, c, d, e, f]
    case 'rotate': {
      if (given.length > 1) return null
      const turn = (a * Math.PI) / 180
      return [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0]
    }
    default:
      return null
  }
}
