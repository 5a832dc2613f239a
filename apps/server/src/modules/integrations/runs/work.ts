import type { ImportPolicy } from '@redthread/contract/integrations-states'
import type { Id } from '@redthread/kernel/id'
import type { Settings } from '../rules/entry.ts'
import type { Target } from './target.ts'

/** What all batches of a run are written with. */
export interface Work {
  readonly runId: Id<'imp'>
  readonly target: Target
  readonly settings: Settings
  readonly policy: ImportPolicy
  /** SKUs of products that a preview has taken back already, for bundles made of them. */
  readonly previewed: Set<string> | null
}
