import type { Columns } from '../rules/columns.ts'
import type { Settings } from '../rules/entry.ts'
import type { SeenSkus } from '../rules/seen-skus.ts'

/** What all rows of a file are read with. */
export interface Reading {
  readonly columns: Columns
  readonly settings: Settings
  readonly seen: SeenSkus
}
