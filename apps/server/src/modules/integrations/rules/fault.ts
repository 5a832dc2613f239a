import type { ImportReason } from '@redthread/contract/integrations-reasons'

/**
 * One thing wrong with a file. `soft`: the product can stand without the field, which has been
 * left out of it already; whether that will do is the run's policy.
 */
export interface Fault {
  readonly row: number
  readonly column: string | null
  readonly value: string
  /** One of `importReasons`, or another room's code: `catalog.category_unknown`. */
  readonly reason: ImportReason | (string & {})
  readonly soft: boolean
}
