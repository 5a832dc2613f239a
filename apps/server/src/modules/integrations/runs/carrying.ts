import type { Log } from '#platform/ctx.ts'
import type { Unit } from './uploaded-file.ts'

/** What a run is carried out with: by a job, or by the command line itself. */
export interface Carrying {
  readonly unit: Unit
  readonly log: Log
  readonly signal: AbortSignal
  /** Called after each batch, to show how far it is. */
  readonly progress?: (rows: number) => void
}
