/**
 * `lost_before`, the line breaks before anything is done · `lost_after`, it is done and the answer
 * is lost · `server_error`, 500.
 */
export type Fault = 'lost_before' | 'lost_after' | 'server_error'

/** How events travel: as they come, twice, not at all, or kept until `release` sends them. */
export type Post = 'once' | 'twice' | 'never' | 'held'

/** What a test turns to make the sandbox fail. */
export interface Knobs {
  /** Lets the next `times` requests fail whose `METHOD /path` the pattern finds. */
  readonly fail: (pattern: RegExp, fault: Fault, times?: number) => void
  readonly setPost: (post: Post) => void
  /** Sends what was held, oldest first or newest first. */
  readonly release: (order: 'oldest_first' | 'newest_first') => void
  /** Takes the fault that is due for a request. */
  readonly faultFor: (request: string) => Fault | null
  /** Sends an event as the knob says. */
  readonly post: (event: string) => void
}

/** Makes the knobs; `send` hands an event over at once. */
export function createKnobs(send: (event: string) => void): Knobs {
  const faults: { readonly pattern: RegExp; readonly fault: Fault; left: number }[] = []
  let post: Post = 'once'
  let held: string[] = []
  return {
    fail: (pattern, fault, times = 1) => void faults.push({ pattern, fault, left: times }),
    setPost: (how) => void (post = how),
    release(order) {
      const events = order === 'oldest_first' ? held : held.toReversed()
      held = []
      for (const event of events) send(event)
    },
    faultFor(request) {
      const due = faults.find(({ pattern, left }) => left > 0 && pattern.test(request))
      if (due === undefined) return null
      due.left--
      return due.fault
    },
    post(event) {
      if (post === 'held') held.push(event)
      if (post === 'once' || post === 'twice') send(event)
      if (post === 'twice') send(event)
    },
  }
}
