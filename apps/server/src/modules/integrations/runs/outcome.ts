import type { ImportReport, ImportRowError } from '@redthread/contract/integrations'
import type { Entry } from '../rules/entry.ts'
import type { Fault } from '../rules/fault.ts'
import { emptyReport } from '../rules/import-report.ts'
import type { Learned } from './target.ts'

/** What became of a batch. */
export interface BatchOutcome {
  readonly report: ImportReport
  readonly errors: readonly ImportRowError[]
  readonly learned: Learned
}

export type EntryOutcome = 'created' | 'changed' | 'unchanged' | 'refused' | 'skipped'

type Writable<T> = { -readonly [K in keyof T]: T[K] extends number ? number : T[K] }

/** Counts what becomes of entries: each row of the file exactly once. */
export class Tally {
  readonly report: Writable<ImportReport> = emptyReport()
  readonly errors: ImportRowError[] = []

  /** Counts an entry; `faults` are why it was refused. */
  settle(entry: Entry, outcome: EntryOutcome, faults: readonly Fault[] = []): void {
    const { report } = this
    const { rows, roles, reasons } = report as {
      rows: Record<string, number>
      roles: Record<string, number>
      reasons: Record<string, number>
    }
    const count = entry.rows.length
    rows['read'] = (rows['read'] ?? 0) + count
    rows[outcome] = (rows[outcome] ?? 0) + count
    if (outcome === 'refused') this.#refuse(entry, faults)
    else {
      for (const { role } of entry.rows) roles[role] = (roles[role] ?? 0) + 1
      if (outcome === 'skipped') this.#skip(entry, reasons)
    }
    if (entry.product !== undefined && outcome !== 'skipped') this.#product(entry, outcome)
  }

  /** Tells of something left out that no row is refused for. */
  note(faults: readonly Fault[], weight: 'ignored' | 'skipped'): void {
    for (const fault of faults) this.errors.push(errorOf(fault, weight))
    if (weight === 'ignored') this.report.ignored += faults.length
  }

  #refuse(entry: Entry, faults: readonly Fault[]): void {
    const { reasons } = this.report
    const first = new Map<number, string>()
    for (const fault of faults) {
      this.errors.push(errorOf(fault, 'refused'))
      if (!first.has(fault.row)) first.set(fault.row, fault.reason)
    }
    for (const { row } of entry.rows) {
      const reason = first.get(row) ?? 'product_refused'
      reasons[reason] = (reasons[reason] ?? 0) + 1
      if (first.has(row)) continue
      const value = entry.product?.handle.slice(0, 200) ?? ''
      this.errors.push({ row, column: null, value, reason, weight: 'refused' })
    }
  }

  #skip(entry: Entry, reasons: Record<string, number>): void {
    const reason = entry.skipped ?? 'not_a_product'
    reasons[reason] = (reasons[reason] ?? 0) + entry.rows.length
    for (const { row } of entry.rows) {
      this.errors.push({ row, column: null, value: '', reason, weight: 'skipped' })
    }
  }

  #product(entry: Entry, outcome: Exclude<EntryOutcome, 'skipped'>): void {
    const { product } = entry
    if (product === undefined) return
    const products = this.report.products as Record<string, number>
    products[outcome] = (products[outcome] ?? 0) + 1
    const variants = product.variants.length
    if (outcome !== 'refused') this.report.variants += variants
    const same = this.report.samples.filter((sample) => sample.outcome === outcome)
    if (same.length >= 8) return
    const numbers = entry.rows.map(({ row }) => row)
    this.report.samples.push({
      handle: product.handle,
      title: Object.values(product.texts)[0]?.title ?? product.handle,
      outcome,
      variants,
      rows: [Math.min(...numbers), Math.max(...numbers)],
    })
  }
}

function errorOf(fault: Fault, weight: ImportRowError['weight']): ImportRowError {
  const { row, column, value, reason } = fault
  return { row, column, value: value.slice(0, 200), reason, weight }
}
