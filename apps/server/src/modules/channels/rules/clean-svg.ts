import { BrokenXml, escapeXml, readXml, type Attributes, type XmlPiece } from './read-xml.ts'
import { svgAttributes, svgElements, svgPresentation } from './svg-words.ts'

/** A drawing that is safe to put into a page, and what was left out of the given one. */
export interface CleanSvg {
  readonly svg: string
  readonly removed: readonly string[]
}

const deepest = 32
const mostShapes = 4_000

/**
 * Writes a drawing anew from what is known to be harmless: shapes, gradients, masks and text; no
 * script, style sheet, event handler, link, embedded file or outside reference gets through.
 * Ids get the prefix, so that several drawings fit on one page; cleaning twice changes nothing.
 * Throws BrokenXml where the text is not one well-formed svg element with a size.
 */
export function cleanSvg(source: string, prefix: string): CleanSvg {
  const removed = new Set<string>()
  let out = ''
  let skipping = 0
  let shapes = 0
  const open: string[] = []
  for (const piece of readXml(source.trim())) {
    if (skipping > 0) {
      if (piece.kind === 'open' && !piece.empty) skipping++
      if (piece.kind === 'close') skipping--
      continue
    }
    if (piece.kind === 'open') {
      if (++shapes > mostShapes || open.length >= deepest) throw new BrokenXml('too intricate', 0)
      if (open.length === 0 ? piece.name !== 'svg' : !svgElements.has(piece.name)) {
        if (open.length === 0) throw new BrokenXml('the outermost element is not svg', 0)
        removed.add(`<${piece.name}>`)
        if (!piece.empty) skipping = 1
        continue
      }
      if (open.length === 0 && out !== '') throw new BrokenXml('more than one svg', 0)
      out += tagOf(piece, open.length === 0, { prefix, removed })
      if (!piece.empty) open.push(piece.name)
    } else if (piece.kind === 'close') {
      open.pop()
      out += `</${piece.name}>`
    } else if (holdsText.has(open.at(-1) ?? '')) {
      out += escapeXml(piece.text)
    } else if (piece.text.trim() !== '') {
      if (open.length === 0) throw new BrokenXml('text around the drawing', 0)
      removed.add('text')
    }
  }
  if (out === '') throw new BrokenXml('no drawing', 0)
  return { svg: out, removed: [...removed] }
}

const holdsText = new Set(['text', 'tspan', 'title'])

interface Wash {
  readonly prefix: string
  readonly removed: Set<string>
}

function tagOf(piece: XmlPiece & { kind: 'open' }, root: boolean, wash: Wash): string {
  const given = root ? withoutSize(piece.attributes) : piece.attributes
  const kept = keptAttributes(piece.name, given, wash)
  const end = piece.empty ? '/>' : '>'
  if (!root) return `<${piece.name}${written(kept)}${end}`
  const viewBox = kept.get('viewBox') ?? sizeAsViewBox(piece.attributes)
  kept.delete('viewBox')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${written(kept)}${end}`
}

/** The page decides how large a drawing is; its own size and version go without a word. */
function withoutSize(given: Attributes): Attributes {
  const dropped = new Set(['width', 'height', 'x', 'y', 'id', 'version', 'xml:space', 'role'])
  return new Map([...given].filter(([name]) => !dropped.has(name)))
}

/** A drawing without viewBox keeps its proportions when it says its size in pixels. */
function sizeAsViewBox(attributes: Attributes): string {
  const [width, height] = ['width', 'height'].map((name) => {
    return /^([0-9.]+)(px)?$/.exec(attributes.get(name) ?? '')?.[1]
  })
  if (!width || !height) throw new BrokenXml('neither viewBox nor size', 0)
  return `0 0 ${width} ${height}`
}

function keptAttributes(name: string, given: Attributes, wash: Wash): Map<string, string> {
  const kept = new Map<string, string>()
  for (const [key, value] of [...given, ...declarations(given.get('style'))]) {
    const plain = key === 'xlink:href' ? 'href' : key
    if (plain === 'style' || plain === 'xmlns' || plain.startsWith('xmlns:')) continue
    const fits = svgAttributes.get(plain)?.test(value) === true
    const mayLink = plain !== 'href' || name.endsWith('Gradient')
    if (fits && mayLink) kept.set(plain, prefixed(plain, value, wash.prefix))
    else wash.removed.add(plain)
  }
  for (const key of styleOnly(given.get('style'))) wash.removed.add(`style ${key}`)
  return kept
}

function* entries(style: string | undefined): Generator<[string, string]> {
  for (const declaration of (style ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) yield [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]
  }
}

function declarations(style: string | undefined): [string, string][] {
  return [...entries(style)].filter(([property]) => svgPresentation.has(property))
}

function styleOnly(style: string | undefined): string[] {
  return [...entries(style)].flatMap(([property]) => {
    return svgPresentation.has(property) ? [] : [property.slice(0, 40)]
  })
}

function prefixed(name: string, value: string, prefix: string): string {
  const own = (id: string): string => (id.startsWith(prefix) ? id : prefix + id)
  if (name === 'id') return own(value)
  if (name === 'href') return `#${own(value.slice(1))}`
  return value.replace(/^url\(\s*#([\w-]+)\s*\)$/, (_, id: string) => `url(#${own(id)})`)
}

function written(attributes: Map<string, string>): string {
  return [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')
}
