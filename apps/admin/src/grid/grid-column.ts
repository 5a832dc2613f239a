import type { ReactNode } from 'react'

/** What a cell is edited with: how its value begins, and what becomes of the new one. */
export interface CellEdit<Row> {
  readonly value: (row: Row) => string
  /** Saves the new value; the cell shows it at once and takes it back where this fails. */
  readonly save: (row: Row, value: string) => Promise<unknown>
  /** Choices in place of free text. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** Says what is wrong with a value before it is sent; null where nothing is. */
  readonly fault?: (value: string) => string | null
}

export interface GridColumn<Row> {
  readonly key: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  readonly width: number
  /** Figures stand right, in tabular digits. */
  readonly figures?: boolean
  /** Name of the server's order by this column. */
  readonly sort?: string
  readonly edit?: CellEdit<Row>
  /** Always shown; cannot be taken away in the column chooser. */
  readonly fixed?: boolean
}

/** How the rows are ordered: a column's `sort`, downwards with a leading minus. */
export type GridSort = string
