import type { Config } from './config.ts'
import type { Ctx } from './ctx.ts'
import { onNudge } from './events/nudge.ts'
import { notForLong } from './not-for-long.ts'

/** What is kept in memory of something that changes in the database all the time. */
export interface FollowedSource<T> {
  readonly open: (ctx: Ctx) => Promise<T>
  /** Takes on what has changed since; cheap where nothing has. Runs once at a time. */
  readonly catchUp: (ctx: Ctx, value: T) => Promise<void>
}

// A reader sees a change of another process at most this late, whether or not it was heard of;
// and however many changes are heard of, it is not looked more often than each `restMs`.
const freshMs = 200
const restMs = 30

let heard = 0
onNudge('heard', () => {
  heard++
})

interface Place<T> {
  value: T | null
  checkedAt: number
  heard: number
  running: Promise<T> | null
}

/**
 * A value that many read and that is brought up to date in place, in small steps: a read costs no
 * SQL while it is fresh. Where a snapshot is loaded whole after each change, this one asks only
 * for what has changed.
 */
export class Followed<T> {
  readonly #source: FollowedSource<T>
  // One place per running server: tests run several against different databases.
  readonly #places = new WeakMap<Config, Place<T>>()

  constructor(source: FollowedSource<T>) {
    this.#source = source
  }

  /** The value as of now: without a promise where it is fresh. */
  of(ctx: Ctx): T | Promise<T> {
    const place = this.#place(ctx.config)
    const { value } = place
    if (value !== null && isFresh(place, ctx.now.epochMilliseconds)) return value
    if (place.running !== null) {
      // It is brought up to date in place, by one at a time: who cannot wait takes what is there.
      return notForLong(place.running, () => place.value ?? this.#source.open(ctx))
    }
    place.running = this.#renewed(ctx, place).finally(() => {
      place.running = null
    })
    return place.running
  }

  /** Has the next read look for changes: for the process that made one. */
  lookAgain(config: Config): void {
    this.#place(config).checkedAt = 0
  }

  async #renewed(ctx: Ctx, place: Place<T>): Promise<T> {
    const seen = { checkedAt: ctx.now.epochMilliseconds, heard }
    if (place.value === null) place.value = await this.#source.open(ctx)
    else await this.#source.catchUp(ctx, place.value)
    Object.assign(place, seen)
    return place.value
  }

  #place(config: Config): Place<T> {
    let place = this.#places.get(config)
    if (place === undefined) {
      place = { value: null, checkedAt: 0, heard: 0, running: null }
      this.#places.set(config, place)
    }
    return place
  }
}

function isFresh<T>(place: Place<T>, now: number): boolean {
  return Math.abs(now - place.checkedAt) < (place.heard === heard ? freshMs : restMs)
}
