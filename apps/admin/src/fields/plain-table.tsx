import type { ReactNode } from 'react'
import styles from './plain-table.module.css'

/** The head of a column; `hidden` names one whose head stays empty. */
export interface PlainHead {
  readonly key: string
  readonly label?: string
  readonly hidden?: string
  /** Figures stand right, in tabular digits. */
  readonly figures?: boolean
}

export interface PlainTableProps {
  label: string
  head: readonly PlainHead[]
  /** One or more bodies; cells of figures carry `data-figures`. */
  children: ReactNode
}

/** A table that is only read: its head and hairlines; wide ones scroll by themselves. */
export function PlainTable({ label, head, children }: PlainTableProps) {
  return (
    <div className={styles.plain} tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map(({ key, label: words, hidden, figures }) => (
              <th key={key} scope="col" data-figures={figures || undefined} aria-label={hidden}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
