import type { Settings } from '../../rules/entry.ts'
import type { SeenSkus } from '../../rules/seen-skus.ts'
import type { SaleorTables } from './saleor-tables.ts'

/** What all products of a dump are read with. */
export interface SaleorReading {
  readonly tables: SaleorTables
  readonly settings: Settings
  readonly seen: SeenSkus
  readonly handles: Set<string>
}
