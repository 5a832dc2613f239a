import type { Fault } from './fault.ts'

/** A row by field; empty cells are absent. A `fault` concerns the row as a whole. */
export interface TableRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
  readonly fault?: Fault
}
