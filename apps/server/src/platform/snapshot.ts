import type { Config } from './config.ts'
import type { Ctx, Tx } from './ctx.ts'
import { onNudge } from './events/nudge.ts'
import { notForLong } from './not-for-long.ts'
import { afterCommit } from './unit-of-work.ts'

/** What a snapshot is made of. */
export interface SnapshotSource<T> {
  /** Reads everything; runs once at a time. */
  readonly load: (ctx: Ctx) => Promise<T>
  /** A number that every change moves, read in one cheap statement. */
  readonly stamp: (ctx: Ctx) => Promise<number>
}

// What is known needs no look at the stamp for a second, where live updates tell of changes; and
// however many they tell of, it is not looked at more often than this.
const freshMs = 1_000
const restMs = 100

/** Counts what was heard of changes in any process. */
let heard = 0
onNudge('heard', () => {
  heard++
})

interface Kept<T> {
  value: T
  stamp: number
  checkedAt: number
  heard: number
}

interface Shelf<T> {
  kept: Kept<T> | null
  running: Promise<Kept<T>> | null
  /** Counts the calls to forget, so that a load begun before one is not kept after it. */
  round: number
}

/**
 * Values that many read and few change, kept in the process: a read costs no SQL while it is
 * fresh. The process that changes them forgets them as it commits; others hear of it where open
 * screens do, and see the stamp move.
 */
export class Snapshot<T> {
  readonly #source: SnapshotSource<T>
  // One shelf per running server: tests run several against different databases.
  readonly #shelves = new WeakMap<Config, Shelf<T>>()
  readonly #changedIn = new WeakSet<Tx>()

  constructor(source: SnapshotSource<T>) {
    this.#source = source
  }

  /** The values as of now; a transaction that changed them sees its own change. */
  of(ctx: Ctx): T | Promise<T> {
    if (this.#changedIn.has(ctx.tx)) return this.#source.load(ctx)
    const shelf = this.#shelf(ctx.config)
    const { kept } = shelf
    if (kept !== null && this.#isFresh(ctx, kept)) return kept.value
    if (shelf.running !== null) return this.#joined(ctx, shelf, shelf.running)
    shelf.running = this.#renewed(ctx, shelf).finally(() => {
      shelf.running = null
    })
    return shelf.running.then(({ value }) => value)
  }

  /** Says that this unit of work changes the values; they are read anew once it has committed. */
  changedIn(ctx: Ctx): void {
    this.#changedIn.add(ctx.tx)
    afterCommit(ctx, () => {
      this.forget(ctx.config)
    })
  }

  /** Drops what one server keeps; the next read loads it anew. */
  forget(config: Config): void {
    const shelf = this.#shelf(config)
    shelf.kept = null
    shelf.running = null
    shelf.round++
  }

  #isFresh(ctx: Ctx, kept: Kept<T>): boolean {
    const age = Math.abs(ctx.now.epochMilliseconds - kept.checkedAt)
    return age < (kept.heard === heard ? freshMs : restMs)
  }

  async #joined(ctx: Ctx, shelf: Shelf<T>, running: Promise<Kept<T>>): Promise<T> {
    return (await notForLong(running, () => this.#renewed(ctx, shelf))).value
  }

  async #renewed(ctx: Ctx, shelf: Shelf<T>): Promise<Kept<T>> {
    const { round, kept } = shelf
    const seen = { checkedAt: ctx.now.epochMilliseconds, heard }
    const stamp = await this.#source.stamp(ctx)
    if (kept !== null && kept.stamp === stamp) {
      return Object.assign(kept, seen)
    }
    const fresh = { value: await this.#source.load(ctx), stamp, ...seen }
    if (shelf.round === round) shelf.kept = fresh
    return fresh
  }

  #shelf(config: Config): Shelf<T> {
    let shelf = this.#shelves.get(config)
    if (shelf === undefined) {
      shelf = { kept: null, running: null, round: 0 }
      this.#shelves.set(config, shelf)
    }
    return shelf
  }
}
