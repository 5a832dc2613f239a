/**
 * Makes a function that runs `work` at once, or once more after the run under way: however often
 * it is called meanwhile, one further run takes care of all. The promise it gives ends with a run
 * that began after the call. A failed run rejects it; the next call simply tries again.
 */
export function naturalBatch(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null

  function begin(): Promise<void> {
    const run = work().finally(() => {
      if (running === run) running = null
    })
    running = run
    return run
  }

  return () => {
    if (next !== null) return next
    if (running === null) return begin()
    next = running
      .catch(() => undefined)
      .then(() => {
        next = null
        return begin()
      })
    return next
  }
}
