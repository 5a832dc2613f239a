import type { ReadyAnswer } from '#platform/ready-answer.ts'
import type { Slot } from '../rules/shelf.ts'

/** A product of a channel before and after a change; absent where it was not, or is not, shown. */
export interface ShelfChange {
  readonly channelId: string
  readonly id: string
  readonly before: Slot | undefined
  readonly after: Slot | undefined
}

/** Whether an answer is no longer right after this change. */
export type TouchedBy = (change: ShelfChange) => boolean

/** An answer, and what makes it wrong. */
export interface MadeAnswer {
  readonly ready: ReadyAnswer
  readonly touchedBy: TouchedBy
}

interface Entry {
  readonly channelId: string
  readonly made: Promise<ReadyAnswer> | ReadyAnswer
  touchedBy: TouchedBy | null
  weight: number
}

const mostBytes = 96 * 2 ** 20
const mostEntries = 20_000

/**
 * Answers as bytes, by what was asked: each is made once however many ask at the same time, kept
 * while it is right, and the longest unasked one goes first where there are too many.
 */
export class Answers {
  readonly #entries = new Map<string, Entry>()
  #weight = 0

  /** The answer to a question: without a promise where it is known. */
  find(
    question: { readonly key: string; readonly channelId: string },
    make: () => Promise<MadeAnswer>,
  ): ReadyAnswer | Promise<ReadyAnswer> {
    const known = this.#entries.get(question.key)
    if (known === undefined) return this.#made(question, make)
    // The map keeps the order of asking; moving each time would cost more than it saves.
    if (this.#entries.size > mostEntries / 2) {
      this.#entries.delete(question.key)
      this.#entries.set(question.key, known)
    }
    return known.made
  }

  /** Drops what a change has made wrong; answers in the making are dropped to be safe. */
  drop(changes: readonly ShelfChange[]): void {
    if (changes.length === 0) return
    const byChannel = Map.groupBy(changes, ({ channelId }) => channelId)
    for (const [key, entry] of this.#entries) {
      const { touchedBy } = entry
      const near = byChannel.get(entry.channelId)
      if (near === undefined) continue
      if (touchedBy === null || near.some(touchedBy)) this.#delete(key, entry)
    }
  }

  /** Drops everything: names have changed that may stand anywhere. */
  clear(): void {
    this.#entries.clear()
    this.#weight = 0
  }

  get size(): number {
    return this.#entries.size
  }

  #made(
    { key, channelId }: { readonly key: string; readonly channelId: string },
    make: () => Promise<MadeAnswer>,
  ): Promise<ReadyAnswer> {
    const making = make().then(
      ({ ready, touchedBy }) => {
        if (this.#entries.get(key) === entry) {
          this.#keep(key, { channelId, made: ready, touchedBy, weight: ready.weight * 2 })
        }
        return ready
      },
      (error: unknown) => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key)
        throw error
      },
    )
    const entry: Entry = { channelId, made: making, touchedBy: null, weight: 0 }
    this.#entries.set(key, entry)
    return making
  }

  #keep(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    this.#weight += entry.weight
    for (const [oldest, other] of this.#entries) {
      if (this.#weight <= mostBytes && this.#entries.size <= mostEntries) return
      if (other.touchedBy !== null) this.#delete(oldest, other)
    }
  }

  #delete(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#weight -= entry.weight
  }
}
