import { numbersOf, type LogoDrawing, type LogoShape } from './read-logo.ts'

type Doc = PDFKit.PDFDocument

/** A logo that is ready to be drawn: its shapes, or a picture where it is more than shapes. */
export type PaperLogo =
  | { readonly kind: 'shapes'; readonly drawing: LogoDrawing }
  | { readonly kind: 'picture'; readonly png: Uint8Array; readonly ratio: number }

interface Place {
  readonly x: number
  readonly y: number
  readonly height: number
  /** Written in this color wherever the drawing says `currentColor`. */
  readonly color: string
}

/** How wide a logo is at this height, in points. */
export function logoWidth(logo: PaperLogo, height: number): number {
  if (logo.kind === 'picture') return height * logo.ratio
  const { w, h } = logo.drawing.box
  return (height * w) / h
}

/** Draws a logo, its upper left corner at a place. */
export function drawLogo(doc: Doc, logo: PaperLogo, { x, y, height, color }: Place): void {
  if (logo.kind === 'picture') {
    doc.image(Buffer.from(logo.png), x, y, { height })
    return
  }
  const { box, shapes } = logo.drawing
  const scale = height / box.h
  for (const shape of shapes) {
    doc.save()
    doc.translate(x, y).scale(scale).translate(-box.x, -box.y)
    for (const matrix of shape.transforms) doc.transform(...matrix)
    drawShape(doc, shape, color)
    doc.restore()
  }
}

function drawShape(doc: Doc, { name, attributes }: LogoShape, color: string): void {
  const paint = (given: string | undefined): string | null => {
    if (given === undefined || given === 'none') return null
    return given === 'currentColor' || given === 'inherit' ? color : given
  }
  const fill = paint(attributes.get('fill') ?? '#000000')
  const stroke = paint(attributes.get('stroke'))
  outline(doc, name, attributes)
  doc.lineWidth(numbersOf(attributes.get('stroke-width') ?? '1')[0] ?? 1)
  doc.lineCap(capOf(attributes.get('stroke-linecap')))
  doc.lineJoin(joinOf(attributes.get('stroke-linejoin')))
  const rule = attributes.get('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero'
  const isLine = name === 'line' || name === 'polyline'
  if (fill !== null && stroke !== null && !isLine) doc.fillAndStroke(fill, stroke, rule)
  else if (stroke !== null) doc.stroke(stroke)
  else if (fill !== null) doc.fill(fill, rule)
}

function outline(doc: Doc, name: string, attributes: LogoShape['attributes']): void {
  const of = (key: string): number => numbersOf(attributes.get(key) ?? '')[0] ?? 0
  switch (name) {
    case 'path':
      doc.path(attributes.get('d') ?? '')
      return
    case 'circle':
      doc.circle(of('cx'), of('cy'), of('r'))
      return
    case 'ellipse':
      doc.ellipse(of('cx'), of('cy'), of('rx'), of('ry'))
      return
    case 'rect': {
      const [x, y, w, h, r] = [of('x'), of('y'), of('width'), of('height'), of('rx') || of('ry')]
      if (r > 0) doc.roundedRect(x, y, w, h, r)
      else doc.rect(x, y, w, h)
      return
    }
    case 'line':
      doc.moveTo(of('x1'), of('y1')).lineTo(of('x2'), of('y2'))
      return
    default:
      polygon(doc, numbersOf(attributes.get('points') ?? ''), name === 'polygon')
  }
}

function polygon(doc: Doc, numbers: readonly number[], closed: boolean): void {
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x = 0, y = 0] = numbers.slice(at, at + 2)
    if (at === 0) doc.moveTo(x, y)
    else doc.lineTo(x, y)
  }
  if (closed) doc.closePath()
}

function capOf(word: string | undefined): 'butt' | 'round' | 'square' {
  return word === 'round' || word === 'square' ? word : 'butt'
}

function joinOf(word: string | undefined): 'miter' | 'round' | 'bevel' {
  return word === 'round' || word === 'bevel' ? word : 'miter'
}
