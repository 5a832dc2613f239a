import { setTimeout as wait } from 'node:timers/promises'

/**
 * Makes a function that runs `work` at once, or once more after the run under way: however often
 * it is called meanwhile, one further run takes care of all. The promise it gives ends with a run
 * that began after the call. A failed run rejects it; the next call simply tries again. Runs begin
 * at least `restMs` apart: in a crowd, the rest gathers more for each.
 */
export function naturalBatch(work: () => Promise<void>, restMs = 0): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  let restsUntil = 0

  function begin(): Promise<void> {
    restsUntil = performance.now() + restMs
    const run = work().finally(() => {
      if (running === run) running = null
    })
    running = run
    return run
  }

  return () => {
    if (next !== null) return next
    if (running === null && performance.now() >= restsUntil) return begin()
    next = (running ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        const rest = restsUntil - performance.now()
        return rest > 0 ? wait(rest) : undefined
      })
      .then(() => {
        next = null
        return begin()
      })
    return next
  }
}
