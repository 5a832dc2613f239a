import { contentWidth, edge, makeRoom, type Sheet } from './sheet.ts'

/** A column of a table; the first takes what the others leave. */
export interface Column {
  readonly label: string
  readonly width: number
}

/** A row: what it is about, small print below it, and its numbers. */
export interface Row {
  readonly title: string
  readonly notes: readonly string[]
  /** What was taken off, written in the brand's color. */
  readonly reductions: readonly string[]
  readonly cells: readonly string[]
}

const inner = 8

/** Writes a table that goes on over pages, its head again on top of each; no row is cut. */
export function writeTable(
  sheet: Sheet,
  { first, columns, rows }: { first: string; columns: readonly Column[]; rows: readonly Row[] },
): void {
  const titleWidth = contentWidth - columns.reduce((sum, { width }) => sum + width, 0)
  writeHead(sheet, [{ label: first, width: titleWidth }, ...columns])
  for (const row of rows) {
    if (makeRoom(sheet, heightOf(sheet, row, titleWidth))) {
      writeHead(sheet, [{ label: first, width: titleWidth }, ...columns])
    }
    writeRow(sheet, row, [titleWidth, ...columns.map(({ width }) => width)])
  }
}

function writeHead(sheet: Sheet, columns: readonly Column[]): void {
  const { pen } = sheet
  let x = edge
  const heights = columns.map(({ label, width }, index) => {
    const align = index === 0 ? 'left' : 'right'
    const look = { size: 8, color: pen.inks.muted, align } as const
    const height = pen.write(label, { x, y: sheet.y, width: width - (index === 0 ? 12 : 0) }, look)
    x += width
    return height
  })
  sheet.y += Math.max(...heights) + 5
  pen.rule({ x: edge, y: sheet.y, width: contentWidth }, { color: pen.inks.ink, thickness: 1 })
}

const titleLook = { size: 10, weight: 600 } as const
const noteLook = { size: 8.5 } as const

function heightOf({ pen }: Sheet, { title, notes, reductions }: Row, width: number): number {
  const small = [...notes, ...reductions]
  const heights = small.map((note) => pen.height(note, width - 12, noteLook) + 1)
  const title_ = pen.height(title, width - 12, titleLook)
  return heights.reduce((sum, height) => sum + height, title_) + 2 * inner
}

function writeRow(sheet: Sheet, row: Row, widths: readonly number[]): void {
  const { pen } = sheet
  const [titleWidth = 0, ...rest] = widths
  const spot = { x: edge, width: titleWidth - 12 }
  const top = sheet.y + inner
  let y = top + pen.write(row.title, { ...spot, y: top }, titleLook)
  for (const note of row.notes) {
    y += pen.write(note, { ...spot, y }, { ...noteLook, color: pen.inks.muted }) + 1
  }
  for (const reduction of row.reductions) {
    y += pen.write(reduction, { ...spot, y }, { ...noteLook, color: pen.inks.accent }) + 1
  }
  let x = edge + titleWidth
  rest.forEach((width, index) => {
    const isLast = index === rest.length - 1
    const look = { size: 10, weight: isLast ? 600 : 400, align: 'right', tabular: true } as const
    pen.write(row.cells[index] ?? '', { x, y: top, width }, look)
    x += width
  })
  sheet.y = y + inner
  pen.rule({ x: edge, y: sheet.y, width: contentWidth })
}
