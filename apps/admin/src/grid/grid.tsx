import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import type { CursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { GridCell } from './grid-cell.tsx'
import type { GridColumn, GridSort } from './grid-column.ts'
import { GridHead } from './grid-head.tsx'
import styles from './grid.module.css'
import type { Selection } from './use-selection.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { widths } from './widths.ts'

const ROW_PX = 44
const AHEAD = 12

export interface GridProps<Row> {
  label: string
  list: CursorList<Row>
  /** How many rows there are in all, where it is known. */
  total?: number | undefined
  columns: readonly GridColumn<Row>[]
  rowKey: (row: Row) => string
  selection?: Selection
  sort?: GridSort
  onSort?: (sort: GridSort) => void
  /** What Enter does on a cell that is not edited, such as opening the row; with its column. */
  onOpen?: (row: Row, column: string) => void
  empty: ReactNode
}

/**
 * A sheet of any length: only the rows in sight are drawn. Arrows move from cell to cell, Enter
 * or F2 edits, Escape gives up, Space selects, Shift with Space selects a range.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, list, total, columns, rowKey, selection, sort, onSort, onOpen, empty } = props
  const { t } = useLingui()
  const box = useRef<HTMLDivElement>(null)
  const { rows } = list
  // oxlint-disable-next-line react/incompatible-library -- it draws anew on every scroll by itself
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: AHEAD,
    scrollPaddingStart: ROW_PX,
  })
  const keys = useGridKeys({ rows, columns, rowKey, selection, onOpen, scrollTo: virtual })
  const drawn = virtual.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  const { more, loadingMore, loadMore } = list
  useEffect(() => {
    if (more && !loadingMore && last >= rows.length - AHEAD) loadMore()
  }, [more, loadingMore, loadMore, last, rows.length])
  if (list.error && rows.length === 0) {
    return <ProblemState error={list.error} onRetry={list.retry} busy={list.loading} />
  }
  if (!list.loading && rows.length === 0) return empty
  const template = [...(selection ? [44] : []), ...columns.map(({ width }) => width)]
  return (
    <>
      <div
        ref={box}
        className={styles.box}
        role="grid"
        // Scrolls by keyboard too while there is no cell to stand in.
        tabIndex={rows.length === 0 ? 0 : undefined}
        aria-label={label}
        aria-rowcount={list.more && total === undefined ? -1 : (total ?? rows.length) + 1}
        aria-colcount={template.length}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={list.loading || undefined}
        onKeyDown={keys.onKeyDown}
      >
        <div className={styles.sheet} style={{ minInlineSize: sum(template) }}>
          <GridHead
            columns={columns}
            template={template}
            sort={sort}
            onSort={onSort}
            select={
              selection ? (
                <Checkbox
                  size="xs"
                  aria-label={t`Select everything that is loaded`}
                  checked={selection.count > 0 && selection.count >= rows.length}
                  indeterminate={selection.count > 0 && selection.count < rows.length}
                  onChange={() => selection.toggleAll(rows.map(rowKey))}
                />
              ) : null
            }
          />
          <div
            role="rowgroup"
            className={styles.body}
            style={{ blockSize: virtual.getTotalSize() }}
          >
            {drawn.map(({ index, start }) => {
              const row = rows[index]
              if (row === undefined) return null
              const key = rowKey(row)
              const selected = selection?.has(key) ?? false
              return (
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={selection ? selected : undefined}
                  className={styles.row}
                  style={{ translate: `0 ${start}px`, gridTemplateColumns: widths(template) }}
                >
                  {selection ? (
                    <div role="gridcell" className={styles.pick}>
                      <Checkbox
                        size="xs"
                        tabIndex={-1}
                        aria-label={t`Select row ${index + 1}`}
                        checked={selected}
                        onChange={() => selection.toggle(key)}
                      />
                    </div>
                  ) : null}
                  {columns.map((column, place) => (
                    <GridCell
                      key={column.key}
                      column={column}
                      row={row}
                      at={keys.cell(index, place)}
                    />
                  ))}
                </div>
              )
            })}
          </div>
          {list.loading || loadingMore ? (
            <Skeleton lines={list.loading ? 10 : 2} height="28px" />
          ) : null}
        </div>
      </div>
      <span className="rt-hidden" role="status">
        {list.loading ? <Trans>Loading</Trans> : null}
      </span>
    </>
  )
}

function sum(widths: readonly number[]): number {
  return widths.reduce((a, b) => a + b, 0)
}
