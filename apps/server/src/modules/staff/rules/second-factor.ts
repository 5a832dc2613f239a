import type { SecondFactorState } from '@redthread/contract/staff'

/** What the second factor is judged by. */
export interface FactorFacts {
  /** A role of the member forces one. */
  readonly needed: boolean
  /** This session was opened with one. */
  readonly proved: boolean
  /** The account comes from the demo seed, and the demo is on. */
  readonly demo: boolean
}

/** How a session stands with the second factor; only `missing` is not trusted. */
export function secondFactorState({ needed, proved, demo }: FactorFacts): SecondFactorState {
  if (proved) return 'ready'
  if (!needed) return 'not_needed'
  return demo ? 'skipped_in_demo' : 'missing'
}
