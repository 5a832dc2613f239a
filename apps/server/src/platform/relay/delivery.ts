/** A delivery read from its lane (or from a held key), with its event. */
export interface Delivery {
  readonly position: number
  readonly occurred_at: Temporal.Instant
  readonly subject: string
  /** Null where the event is no longer kept: there is nothing to hand out. */
  readonly trace_id: string | null
  readonly payload: unknown
  /** True while an earlier delivery of the subject waits or is parked. */
  readonly held: boolean
}

/** A lane that the caller's transaction holds. */
export interface ClaimedLane {
  readonly consumer: string
  readonly lane: number
}

/** A held key that is due, with its lane held by the caller's transaction. */
export interface ClaimedKey extends ClaimedLane {
  readonly subject: string
  readonly attempts: number
}
