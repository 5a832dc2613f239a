import type { ImportFormat } from '@redthread/contract/integrations-states'
import type { Table } from '../files/table.ts'
import type { FieldOf } from '../rules/columns.ts'
import type { Entry, Settings } from '../rules/entry.ts'

/** A format of rows and columns. */
export interface TableFormat {
  readonly kind: 'table'
  readonly name: ImportFormat
  /** What a column may be mapped to by hand; patterns such as `attribute:name` come on top. */
  readonly fields: readonly string[]
  readonly fieldOf: FieldOf
  /** Fields that must have a column: one of each group. */
  readonly needs: readonly (readonly string[])[]
  /** Tells by its plain headings whether a file is of this format. */
  readonly recognizes: (headings: ReadonlySet<string>) => boolean
  readonly read: (table: Table, settings: Settings) => AsyncIterable<Entry>
}
