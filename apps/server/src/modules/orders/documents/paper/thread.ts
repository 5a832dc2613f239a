import type { Doc } from './pen.ts'

interface Strand {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly color: string
  readonly thickness: number
}

/** Lays a thread across the paper: straight, but for one loop near its end, as the brand has it. */
export function layThread(doc: Doc, { x, y, width, color, thickness }: Strand): void {
  const end = x + width
  const loop = end - 62
  doc.save().lineWidth(thickness).lineCap('round').lineJoin('round')
  doc.moveTo(x, y + 1.5)
  doc.bezierCurveTo(x + width * 0.2, y - 2.5, x + width * 0.4, y + 3.5, x + width * 0.62, y)
  doc.bezierCurveTo(x + width * 0.74, y - 2, loop - 22, y + 2.5, loop, y)
  doc.bezierCurveTo(loop + 20, y - 4, loop + 20, y - 15, loop + 10, y - 14)
  doc.bezierCurveTo(loop + 1, y - 13, loop + 3, y - 1, loop + 20, y)
  doc.bezierCurveTo(loop + 34, y + 1, loop + 48, y - 1.5, end, y - 0.5)
  doc.stroke(color).restore()
}
