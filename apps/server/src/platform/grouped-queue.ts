/** How a queue groups what comes in. */
export interface Grouping<In, Out> {
  /** Works on many at once; the answers are in the order of the items. */
  readonly run: (items: readonly In[]) => Promise<readonly Out[]>
  /** What an item needs for itself: two items that share a key never run side by side. */
  readonly keys: (item: In) => Iterable<string>
  /** Two items of one batch may not share this. */
  readonly alone: (item: In) => string
  readonly batches: number
  readonly most: number
}

interface Waiting<In, Out> {
  readonly item: In
  readonly keys: readonly string[]
  readonly settle: (answer: Out) => void
  readonly fail: (error: unknown) => void
}

/**
 * Gathers what comes in while a batch is running into the next one (natural batching): alone, an
 * item waits for nobody; in a crowd, all that want the same rows share one commit. Items that want
 * other rows go in a batch beside it.
 */
export class GroupedQueue<In, Out> {
  readonly #grouping: Grouping<In, Out>
  readonly #waiting: Waiting<In, Out>[] = []
  readonly #busy = new Map<string, number>()
  #running = 0
  #planned = false

  constructor(grouping: Grouping<In, Out>) {
    this.#grouping = grouping
  }

  add(item: In): Promise<Out> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ item, keys: [...this.#grouping.keys(item)], settle, fail })
      this.#plan()
    })
  }

  /** Starts after this turn of the event loop, so that what comes together goes together. */
  #plan(): void {
    if (this.#planned || this.#running >= this.#grouping.batches) return
    this.#planned = true
    setImmediate(() => {
      this.#planned = false
      this.#start()
    })
  }

  #start(): void {
    const batch = this.#next()
    if (batch.length === 0) return
    this.#running++
    for (const { keys } of batch) for (const key of keys) this.#count(key, 1)
    void this.#run(batch).finally(() => {
      this.#running--
      for (const { keys } of batch) for (const key of keys) this.#count(key, -1)
      if (this.#waiting.length > 0) this.#plan()
    })
    if (this.#waiting.length > 0) this.#plan()
  }

  /** The first in line and all that may go with them; whoever is passed over holds its place. */
  #next(): Waiting<In, Out>[] {
    const batch: Waiting<In, Out>[] = []
    const left: Waiting<In, Out>[] = []
    const passed = new Set<string>()
    const alone = new Set<string>()
    for (const one of this.#waiting) {
      const name = this.#grouping.alone(one.item)
      const isFree = one.keys.every((key) => !this.#busy.has(key) && !passed.has(key))
      if (isFree && !alone.has(name) && batch.length < this.#grouping.most) {
        alone.add(name)
        batch.push(one)
      } else {
        left.push(one)
        for (const key of one.keys) passed.add(key)
      }
    }
    this.#waiting.splice(0, this.#waiting.length, ...left)
    return batch
  }

  async #run(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const answers = await this.#grouping.run(batch.map(({ item }) => item))
      for (const [index, { settle }] of batch.entries()) settle(answers[index] as Out)
    } catch (error) {
      if (batch.length > 1 && isOfOne(error)) {
        await Promise.all(batch.map((one) => this.#run([one])))
        return
      }
      for (const { fail } of batch) fail(error)
    }
  }

  #count(key: string, more: number): void {
    const next = (this.#busy.get(key) ?? 0) + more
    if (next > 0) this.#busy.set(key, next)
    else this.#busy.delete(key)
  }
}

/** A fault of the data that one item brought: the others shall not suffer from it. */
function isOfOne(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^2[23]/.test(code)
}
