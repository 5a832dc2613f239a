import { useState, type KeyboardEvent } from 'react'
import type { GridColumn } from './grid-column.ts'
import type { Selection } from './use-selection.ts'

/** Where a cell stands towards the one that has the keyboard. */
export interface CellPlace {
  /** The keyboard is here. */
  readonly here: boolean
  /** Tab stops here: the cell that was last visited, or the first. */
  readonly stop: boolean
  readonly editing: boolean
  /** The letter that opened the field. */
  readonly typed: string | null
  readonly enter: () => void
  readonly edit: () => void
  readonly leave: (then: 'down' | 'stay') => void
}

interface GridKeys<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly rowKey: (row: Row) => string
  readonly selection: Selection | undefined
  readonly onOpen: ((row: Row, column: string) => void) | undefined
  readonly scrollTo: { scrollToIndex: (index: number) => void }
}

interface Place {
  readonly row: number
  readonly column: number
}

const PAGE = 15

/** Where a key leads from a cell; null where it is no key of moving. */
function moved(
  key: string,
  { row, column }: Place,
  size: { rows: number; columns: number },
): Place | null {
  const last = size.columns - 1
  const to: Record<string, Place> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE, column },
    PageUp: { row: row - PAGE, column },
    Home: { row, column: 0 },
    End: { row, column: last },
    'mod+Home': { row: 0, column: 0 },
    'mod+End': { row: size.rows - 1, column: last },
  }
  return to[key] ?? null
}

/** Moves through a grid by keyboard as through a spreadsheet. */
export function useGridKeys<Row>(grid: GridKeys<Row>) {
  const { rows, columns, rowKey, selection, onOpen, scrollTo } = grid
  const [at, setAt] = useState({ row: 0, column: 0 })
  const [active, setActive] = useState(false)
  const [editing, setEditing] = useState<{ typed: string | null } | null>(null)
  const go = (row: number, column: number) => {
    const to = { row: within(row, rows.length), column: within(column, columns.length) }
    scrollTo.scrollToIndex(to.row)
    setAt(to)
    setActive(true)
  }
  const act = (event: KeyboardEvent, row: Row, column: GridColumn<Row>) => {
    const { key, shiftKey, altKey } = event
    const mod = event.ctrlKey || event.metaKey
    const to = moved(mod ? `mod+${key}` : key, at, { rows: rows.length, columns: columns.length })
    if (to) return go(to.row, to.column)
    if (mod) return key === 'a' && selection ? selection.toggleAll(rows.map(rowKey)) : 'other'
    if (key === ' ' && selection) {
      return shiftKey
        ? selection.extend(rows.map(rowKey), rowKey(row))
        : selection.toggle(rowKey(row))
    }
    if (key === 'Enter' && !column.edit) return onOpen?.(row, column.key)
    if (!column.edit) return 'other'
    if (key === 'F2' || key === 'Enter') return setEditing({ typed: null })
    const isLetter = key.length === 1 && !column.edit.choices && !altKey
    return isLetter ? setEditing({ typed: key }) : 'other'
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const row = rows[at.row]
    const column = columns[at.column]
    if (editing !== null || target.getAttribute('role') !== 'gridcell') return
    if (row === undefined || column === undefined) return
    if (act(event, row, column) !== 'other') event.preventDefault()
  }
  const cell = (row: number, column: number): CellPlace => {
    const same = at.row === row && at.column === column
    return {
      here: same && active,
      stop: same,
      editing: same && editing !== null,
      typed: editing?.typed ?? null,
      enter: () => {
        if (!same) setAt({ row, column })
        setActive(true)
      },
      edit: () => {
        setAt({ row, column })
        setEditing({ typed: null })
      },
      leave: (then) => {
        setEditing(null)
        if (then === 'down') go(row + 1, column)
      },
    }
  }
  return { onKeyDown, cell }
}

function within(place: number, length: number): number {
  return Math.min(length - 1, Math.max(0, place))
}
