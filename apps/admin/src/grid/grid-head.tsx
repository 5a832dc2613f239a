import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { GridColumn, GridSort } from './grid-column.ts'
import styles from './grid.module.css'
import { widths } from './widths.ts'

export interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[]
  template: readonly number[]
  sort: GridSort | undefined
  onSort: ((sort: GridSort) => void) | undefined
  select: ReactNode
}

/** The names of the columns; those that the server can order by are buttons. */
export function GridHead<Row>({ columns, template, sort, onSort, select }: GridHeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.row} style={{ gridTemplateColumns: widths(template) }}>
        {select === null ? null : (
          <div role="columnheader" className={styles.pick}>
            {select}
          </div>
        )}
        {columns.map(({ key, label, figures, sort: by }) => {
          const down = sort === `-${by}`
          const on = by !== undefined && (sort === by || down)
          return (
            <div
              key={key}
              role="columnheader"
              className={styles.name}
              data-figures={figures || undefined}
              aria-sort={on ? (down ? 'descending' : 'ascending') : undefined}
            >
              {by && onSort ? (
                <button type="button" onClick={() => onSort(sort === by ? `-${by}` : by)}>
                  {label}
                  {on ? <Arrow down={down} /> : null}
                </button>
              ) : (
                label
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Arrow({ down }: { down: boolean }) {
  const Icon = down ? IconArrowDown : IconArrowUp
  return <Icon size={14} stroke={1.8} aria-hidden="true" />
}
