/** The clock of the process; whoever needs another time is given another clock. */
export function clock(): Temporal.Instant {
  return Temporal.Now.instant()
}
