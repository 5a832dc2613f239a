// Far longer than what is read for all takes, far shorter than anybody waits for a lock.
const patienceMs = 250

/**
 * Waits a little for what another unit of work reads for all, then goes its own way: the connection
 * of the other may stand behind a lock that this unit holds, and each would wait for the other.
 */
export async function notForLong<T>(theirs: Promise<T>, own: () => Promise<T> | T): Promise<T> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(resolve, patienceMs, 'late')
  try {
    const read = theirs.then((value) => ({ value }))
    const first = await Promise.race([read, late])
    return first === 'late' ? await own() : first.value
  } finally {
    clearTimeout(timer)
  }
}
