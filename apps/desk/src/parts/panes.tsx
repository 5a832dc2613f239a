import { Trans } from '@lingui/react/macro'
import { Kbd } from '@mantine/core'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './panes.module.css'

export interface PanesProps<Row> {
  /** What the list holds, for those who cannot see it. */
  label: string
  /** The page's own name, for those who cannot see it. */
  title: string
  tools: ReactNode
  rows: readonly Row[]
  keyOf: (row: Row) => string
  chosen: string | undefined
  onChoose: (key: string) => void
  row: (row: Row) => ReactNode
  /** Shown while there are no rows: loading, empty, error. */
  instead?: ReactNode
  /** Shown below the rows, such as the way to more of them. */
  after?: ReactNode
  children: ReactNode
}

/** A list on the left, what is chosen on the right; `j` and `k` move without the mouse. */
export function Panes<Row>(props: PanesProps<Row>) {
  const { label, title, tools, rows, keyOf, chosen, onChoose, row, instead, after, children } =
    props
  const list = useRef<HTMLUListElement>(null)
  const move = (by: number) => {
    const at = rows.findIndex((one) => keyOf(one) === chosen)
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
    if (next !== undefined) onChoose(keyOf(next))
  }
  useShortcut('j', <Trans>Next in the list</Trans>, () => move(1))
  useShortcut('k', <Trans>Previous in the list</Trans>, () => move(-1))
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div className={styles.panes}>
      <h1 className="rt-hidden">{title}</h1>
      <section className={styles.list} aria-label={label}>
        <div className={styles.tools}>{tools}</div>
        {rows.length === 0 ? (
          instead
        ) : (
          <ul ref={list} className={styles.rows}>
            {rows.map((one) => (
              <li key={keyOf(one)}>
                <button
                  type="button"
                  className={styles.row}
                  aria-current={keyOf(one) === chosen}
                  onClick={() => onChoose(keyOf(one))}
                >
                  {row(one)}
                </button>
              </li>
            ))}
            {after ? <li>{after}</li> : null}
          </ul>
        )}
        <p className={styles.hint}>
          <Trans>
            <Kbd size="xs">j</Kbd> next, <Kbd size="xs">k</Kbd> previous
          </Trans>
        </p>
      </section>
      {/* It scrolls: whoever has no wheel must be able to stand in it. */}
      <div className={styles.detail} tabIndex={0}>
        {children}
      </div>
    </div>
  )
}

interface RowLinesProps {
  name: string
  /** Quiet, at the end of the first line. */
  end?: ReactNode
  note: ReactNode
}

/** Two lines of a row: what it is, and below it how it stands. */
export function RowLines({ name, end, note }: RowLinesProps) {
  return (
    <>
      <span className={styles.line}>
        <strong>{name}</strong>
        <span className={styles.quiet}>{end}</span>
      </span>
      <span className={styles.quiet}>{note}</span>
    </>
  )
}
