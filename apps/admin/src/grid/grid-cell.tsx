import { sayProblem } from '@redthread/workbench/parts/say'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { CellEdit, GridColumn } from './grid-column.ts'
import styles from './grid.module.css'
import type { CellPlace } from './use-grid-keys.ts'

export interface GridCellProps<Row> {
  column: GridColumn<Row>
  row: Row
  at: CellPlace
}

/** One cell: what it says, or the field that changes it. */
export function GridCell<Row>({ column, row, at }: GridCellProps<Row>) {
  const { cell, edit, figures } = column
  const self = useRef<HTMLDivElement>(null)
  const [pending, setPending] = useState<string | null>(null)
  const { here, editing, leave } = at
  useEffect(() => {
    if (here && !editing && mayTakeFocus(self.current)) {
      self.current?.focus({ preventScroll: true })
    }
  }, [here, editing])
  const keep = (value: string, then: 'down' | 'stay') => {
    leave(then)
    if (edit === undefined || value === edit.value(row)) return
    setPending(value)
    edit
      .save(row, value)
      .catch(sayProblem)
      .finally(() => setPending(null))
  }
  return (
    <div
      ref={self}
      role="gridcell"
      tabIndex={at.stop ? 0 : -1}
      className={styles.cell}
      data-figures={figures || undefined}
      data-editable={edit ? true : undefined}
      data-pending={pending === null ? undefined : true}
      onFocus={at.enter}
      onDoubleClick={edit ? at.edit : undefined}
    >
      {editing && edit ? (
        <Field
          edit={edit}
          row={row}
          label={column.label}
          begin={at.typed}
          onKeep={keep}
          onLeave={leave}
        />
      ) : (
        <span className={styles.content}>
          {pending === null
            ? cell(row)
            : (edit?.choices?.find(({ value }) => value === pending)?.label ?? pending)}
        </span>
      )}
    </div>
  )
}

interface FieldProps<Row> {
  edit: CellEdit<Row>
  row: Row
  label: string
  /** What was typed to begin with; it stands in place of the old value. */
  begin: string | null
  onKeep: (value: string, then: 'down' | 'stay') => void
  onLeave: (then: 'down' | 'stay') => void
}

function Field<Row>({ edit, row, label, begin, onKeep, onLeave }: FieldProps<Row>) {
  const [value, setValue] = useState(begin ?? edit.value(row))
  const left = useRef(false)
  const fault = edit.fault?.(value) ?? null
  const finish = (then: 'down' | 'stay') => {
    if (left.current || fault !== null) return
    left.current = true
    onKeep(value, then)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') finish('down')
    if (event.key === 'Tab') finish('stay')
    if (event.key === 'Escape') {
      left.current = true
      onLeave('stay')
    }
  }
  const shared = {
    className: styles.field,
    'aria-label': label,
    'aria-invalid': fault === null ? undefined : true,
    title: fault ?? undefined,
    value,
    autoFocus: true,
    onKeyDown,
    onBlur: () => (fault === null ? finish('stay') : onLeave('stay')),
  }
  if (edit.choices) {
    return (
      <select {...shared} onChange={(event) => setValue(event.target.value)}>
        {edit.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...shared}
      onFocus={(event) => {
        if (begin === null) event.target.select()
      }}
      onChange={(event) => setValue(event.target.value)}
    />
  )
}

/** Whoever works elsewhere meanwhile, such as in a search field, keeps the keyboard. */
function mayTakeFocus(cell: HTMLElement | null): boolean {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) return true
  return cell?.closest('[role="grid"]')?.contains(activeElement) ?? false
}
