import type { EventType } from '@redthread/contract/define'
import type { Config } from './config.ts'
import type { Ctx, Tx } from './ctx.ts'
import { onEmitted } from './events/emitted.ts'
import { newsTaken, onNews } from './news-line.ts'
import { afterCommit } from './unit-of-work.ts'

/** An event after which something is not as it was known. */
export interface Outdating {
  readonly event: EventType
  /** A topic that the event is told under to open screens. */
  readonly topic: string
  /** The groups whose values are outdated; null: all. `payload` is of the event, as JSON. */
  readonly groups: (payload: unknown) => readonly string[] | null
}

/** Where values come from, and what outdates them. */
export interface KnownSource<K extends string, V> {
  /** Reads values by their ids; those that do not exist are missing. */
  readonly load: (ctx: Ctx, ids: readonly K[]) => Promise<ReadonlyMap<K, V>>
  /** What a value is outdated with: its own id, or that of what it is a part of. */
  readonly groupOf: (value: V, id: K) => string
  readonly outdatedBy: readonly Outdating[]
  /** How many values are kept at most. */
  readonly most: number
}

interface Shelf<K, V> {
  readonly values: Map<K, V>
  readonly groups: Map<string, Set<K>>
  /** Counts what was dropped, so that what was read before is not kept after it. */
  round: number
}

/**
 * Values by id that many read and few change, kept in the process: those in use cost no SQL. The
 * process that changes one drops it as it commits; others hear of it where open screens do, within
 * a moment. A transaction that changed some sees its own change. For what people are shown and
 * asked again before it counts; who consumes events reads the tables.
 */
export class KnownById<K extends string, V> {
  readonly #source: KnownSource<K, V>
  // One shelf per running server: tests run several against different databases.
  readonly #shelves = new WeakMap<Config, Shelf<K, V>>()
  readonly #changedIn = new WeakSet<Tx>()

  constructor(source: KnownSource<K, V>) {
    this.#source = source
    for (const { event, groups } of source.outdatedBy) {
      onEmitted(event, (ctx, payload) => {
        this.#changing(ctx, groups(payload))
      })
    }
    const news = source.outdatedBy.map(({ event, topic, groups }) => ({
      event,
      topic,
      told: (config: Config, payload: unknown) => this.#drop(config, groups(payload)),
    }))
    onNews(news, (config) => {
      this.#drop(config, null)
    })
  }

  /** Values by their ids, as a map; those that do not exist are missing. */
  of(ctx: Ctx, ids: readonly K[]): ReadonlyMap<K, V> | Promise<ReadonlyMap<K, V>> {
    if (this.#changedIn.has(ctx.tx)) return this.#source.load(ctx, ids)
    const news = newsTaken(ctx)
    return news instanceof Promise ? news.then(() => this.#found(ctx, ids)) : this.#found(ctx, ids)
  }

  #found(ctx: Ctx, ids: readonly K[]): ReadonlyMap<K, V> | Promise<ReadonlyMap<K, V>> {
    const shelf = this.#shelf(ctx.config)
    const found = new Map<K, V>()
    const missing: K[] = []
    for (const id of ids) {
      const value = shelf.values.get(id)
      if (value === undefined) missing.push(id)
      else found.set(id, value)
    }
    return missing.length === 0 ? found : this.#read(ctx, { shelf, found, missing })
  }

  async #read(ctx: Ctx, { shelf, found, missing }: Reading<K, V>): Promise<ReadonlyMap<K, V>> {
    const { round } = shelf
    const loaded = await this.#source.load(ctx, missing)
    for (const [id, value] of loaded) {
      found.set(id, value)
      if (shelf.round === round) this.#keep(shelf, id, value)
    }
    return found
  }

  #keep({ values, groups }: Shelf<K, V>, id: K, value: V): void {
    if (values.size >= this.#source.most) {
      values.clear()
      groups.clear()
    }
    values.set(id, value)
    const group = this.#source.groupOf(value, id)
    const members = groups.get(group)
    if (members === undefined) groups.set(group, new Set([id]))
    else members.add(id)
  }

  #changing(ctx: Ctx, groups: readonly string[] | null): void {
    this.#changedIn.add(ctx.tx)
    afterCommit(ctx, () => {
      this.#drop(ctx.config, groups)
    })
  }

  #drop(config: Config, gone: readonly string[] | null): void {
    const { values, groups } = this.#shelf(config)
    this.#shelf(config).round++
    if (gone === null) {
      values.clear()
      groups.clear()
      return
    }
    for (const group of gone) {
      for (const id of groups.get(group) ?? []) values.delete(id)
      groups.delete(group)
    }
  }

  #shelf(config: Config): Shelf<K, V> {
    let shelf = this.#shelves.get(config)
    if (shelf === undefined) {
      shelf = { values: new Map(), groups: new Map(), round: 0 }
      this.#shelves.set(config, shelf)
    }
    return shelf
  }
}

interface Reading<K, V> {
  readonly shelf: Shelf<K, V>
  readonly found: Map<K, V>
  readonly missing: readonly K[]
}
