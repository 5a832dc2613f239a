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

const PAGE = 15

/** Moves through a grid by keyboard as through a spreadsheet. */
export function useGridKeys<Row>(grid: GridKeys<Row>) {
  const { rows, columns, rowKey, selection, onOpen, scrollTo } = grid
  const [at, setAt] = useState({ row: 0, column: 0 })
  const [active, setActive] = useState(false)
  const [editing, setEditing] = useState<{ typed: string | null } | null>(null)
  const go = (row: number, column: number) => {
    const to = {
      row: Math.min(rows.length - 1, Math.max(0, row)),
      column: Math.min(columns.length - 1, Math.max(0, column)),
    }
    scrollTo.scrollToIndex(to.row)
    setAt(to)
    setActive(true)
  }
  const moves: Record<string, () => void> = {
    ArrowDown: () => go(at.row + 1, at.column),
    ArrowUp: () => go(at.row - 1, at.column),
    ArrowRight: () => go(at.row, at.column + 1),
    ArrowLeft: () => go(at.row, at.column - 1),
    PageDown: () => go(at.row + PAGE, at.column),
    PageUp: () => go(at.row - PAGE, at.column),
    Home: () => go(at.row, 0),
    End: () => go(at.row, columns.length - 1),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (editing !== null || target.getAttribute('role') !== 'gridcell') return
    const row = rows[at.row]
    const column = columns[at.column]
    if (row === undefined || column === undefined) return
    const act = () => {
      if (event.ctrlKey || event.metaKey) return bigMove(event.key)
      if (event.key in moves) return moves[event.key]?.()
      if (event.key === ' ' && selection) {
        const key = rowKey(row)
        return event.shiftKey ? selection.extend(rows.map(rowKey), key) : selection.toggle(key)
      }
      if (event.key === 'F2' && column.edit) return setEditing({ typed: null })
      if (event.key === 'Enter') {
        return column.edit ? setEditing({ typed: null }) : onOpen?.(row, column.key)
      }
      if (event.key.length === 1 && column.edit && !column.edit.choices && !event.altKey) {
        return setEditing({ typed: event.key })
      }
      return 'other'
    }
    if (act() !== 'other') event.preventDefault()
  }
  const bigMove = (key: string) => {
    if (key === 'Home') return go(0, 0)
    if (key === 'End') return go(rows.length - 1, columns.length - 1)
    if (key === 'a' && selection) return selection.toggleAll(rows.map(rowKey))
    return 'other'
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
