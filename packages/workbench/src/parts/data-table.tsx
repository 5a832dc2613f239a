import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Link } from 'react-router'
import type { CursorList } from './use-cursor-list.tsx'
import styles from './data-table.module.css'
import { ProblemState } from './problem-state.tsx'

export interface Column<Row> {
  key: string
  label: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures stand right, in tabular digits. */
  figures?: boolean
  width?: string
}

export interface DataTableProps<Row> {
  label: string
  list: CursorList<Row>
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  /** Where a row leads; its first cell becomes the link. */
  to?: (row: Row) => string
  empty: ReactNode
}

/** A dense, airy list: pages as you go, arrows or j and k move, Enter opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, list, columns, rowKey, to, empty } = props
  const { t } = useLingui()
  const body = useRef<HTMLTableSectionElement>(null)
  if (list.error && list.rows.length === 0) {
    return <ProblemState error={list.error} onRetry={list.retry} busy={list.loading} />
  }
  if (!list.loading && list.rows.length === 0) return empty
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table} aria-busy={list.loading}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-figures={column.figures || undefined}
                style={{ inlineSize: column.width }}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => moveFocus(event, body.current)}>
          {list.rows.map((row) => (
            <tr key={rowKey(row)} data-opens={to ? true : undefined}>
              {columns.map((column, at) => (
                <td key={column.key} data-figures={column.figures || undefined}>
                  {to && at === 0 ? <Link to={to(row)}>{column.cell(row)}</Link> : column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
          {list.loading ? <Waiting columns={columns.length} /> : null}
        </tbody>
      </table>
      {list.more ? (
        <div className={styles.more}>
          <Button variant="default" size="sm" loading={list.loadingMore} onClick={list.loadMore}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      ) : null}
      <span className="rt-hidden" role="status">
        {list.loading ? t`Loading` : ''}
      </span>
    </div>
  )
}

function Waiting({ columns }: { columns: number }) {
  return Array.from({ length: 6 }, (_, row) => (
    <tr key={row}>
      {Array.from({ length: columns }, (_unused, column) => (
        <td key={column}>
          <Skeleton width={column === 0 ? '70%' : '45%'} height="12px" />
        </td>
      ))}
    </tr>
  ))
}

function moveFocus(event: KeyboardEvent, body: HTMLElement | null): void {
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
  if (step === undefined || !body) return
  const links = [...body.querySelectorAll<HTMLElement>('td:first-child a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = links[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
