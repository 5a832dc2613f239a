/** How much guessing a counter lets through before it makes the guesser wait. */
export interface Patience {
  /** Failures that cost nothing, as people mistype. */
  readonly free: number
  /** The longest wait between two attempts, in seconds. */
  readonly capSeconds: number
  /** Failures older than this are forgotten, in seconds; an hour where it is not said. */
  readonly forgetSeconds?: number
}

/** A counter as it stands: failures in a row, and when the next attempt may come. */
export interface Count {
  readonly failures: number
  readonly nextAt: Temporal.Instant
  readonly lastAt: Temporal.Instant
}

/**
 * When the next attempt may come where there is no wait: long past, so that an attempt that began
 * a moment before the last one was counted is not refused.
 */
export const atOnce = Temporal.Instant.fromEpochMilliseconds(0)

/** Failures older than this are forgotten, in seconds, where a counter says nothing else. */
export const forgetAfterSeconds = 3600

/**
 * The wait after so many failures in a row, in seconds: none within the free ones, then doubling
 * from two seconds up to the cap. There is no state in which nobody gets in any more.
 */
export function delayAfter(failures: number, { free, capSeconds }: Patience): number {
  const beyond = failures - free
  return beyond <= 0 ? 0 : Math.min(2 ** Math.min(beyond, 30), capSeconds)
}

/** The counter once another attempt is made now; null where it must wait. */
export function afterAttempt(
  count: Count | null,
  now: Temporal.Instant,
  patience: Patience,
): Count | null {
  const since = count === null ? Infinity : now.since(count.lastAt).total('seconds')
  const before =
    count === null || since > (patience.forgetSeconds ?? forgetAfterSeconds) ? null : count
  if (before !== null && Temporal.Instant.compare(now, before.nextAt) < 0) return null
  const failures = (before?.failures ?? 0) + 1
  const seconds = delayAfter(failures, patience)
  return { failures, lastAt: now, nextAt: seconds === 0 ? atOnce : now.add({ seconds }) }
}
