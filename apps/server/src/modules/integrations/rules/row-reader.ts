import type { Currency } from '@redthread/kernel/money'
import type { TableRow } from './table-row.ts'
import { headingOf, type Columns } from './columns.ts'
import type { Fault } from './fault.ts'
import { readAmount, type Reading } from './read-amount.ts'

/** Reads the cells of one row and notes what is wrong with them. */
export class RowReader {
  readonly row: number
  readonly #cells: Readonly<Record<string, string>>
  readonly #columns: Columns
  readonly #faults: Fault[]

  constructor(row: TableRow, columns: Columns, faults: Fault[]) {
    this.row = row.row
    this.#cells = row.cells
    this.#columns = columns
    this.#faults = faults
    if (row.fault !== undefined) faults.push(row.fault)
  }

  /** The text of a field, empty where there is none. */
  text(field: string): string {
    return this.#cells[field] ?? ''
  }

  has(field: string): boolean {
    return this.#cells[field] !== undefined
  }

  /** The text of a field that must not be missing. */
  need(field: string): string {
    const text = this.text(field)
    if (text === '') this.blame(field, 'missing_value')
    return text
  }

  /** Notes a fault; a soft one where the product can stand without the field. */
  blame(field: string | null, reason: string, soft = false): void {
    const column = field === null ? null : headingOf(this.#columns, field)
    const value = field === null ? '' : this.text(field).slice(0, 200)
    this.#faults.push({ row: this.row, column, value, reason, soft })
  }

  /** A field that the product can stand without: undefined where absent or faulty. */
  maybe<V>(field: string, read: (text: string) => Reading<V>): V | undefined {
    return this.#read(field, read, true)
  }

  /** A field whose fault is a fault of the whole product: undefined where absent. */
  strict<V>(field: string, read: (text: string) => Reading<V>): V | undefined {
    return this.#read(field, read, false)
  }

  /** An amount in minor units; a price is never left out silently. */
  amount(field: string, currency: Currency): number | undefined {
    return this.#read(field, (text) => readAmount(text, currency), false)
  }

  /** A text no longer than `most`; a longer one is a fault, not cut. */
  within(field: string, most: number): string {
    const text = this.text(field)
    if (text.length <= most) return text
    this.blame(field, 'too_long')
    return ''
  }

  #read<V>(field: string, read: (text: string) => Reading<V>, soft: boolean): V | undefined {
    const text = this.#cells[field]
    if (text === undefined) return undefined
    const got = read(text)
    if ('value' in got) return got.value
    this.blame(field, got.reason, soft)
    return undefined
  }
}
