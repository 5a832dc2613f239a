import type { Engine } from '../engine.ts'
import { allLiveSources, liveSourcesOf } from '../events/event-registry.ts'
import { naturalBatch } from '../natural-batch.ts'
import { unitOfWork } from '../unit-of-work.ts'
import type { Ctx } from '../ctx.ts'
import { lineEnds, liveRows, type LiveRow } from './live-rows.ts'
import type { LiveStream } from './live-stream.ts'
import { kindsOf, mayHear, placeOf, rightsOf } from './topic-rights.ts'

const page = 1_000
const whole = Number.MAX_SAFE_INTEGER
const reader = { actor: { kind: 'system', name: 'live' }, traceId: '', mode: 'read' } as const

/**
 * Hands the entries of the line to the open screens of this process. It reads each entry once,
 * whatever the number of screens, and remembers the last few for those who come back. It sleeps
 * while no screen is open.
 */
export class LiveHub {
  readonly #engine: Engine
  readonly #remembered: number
  readonly #byTopic = new Map<string, Set<LiveStream>>()
  readonly #streams = new Set<LiveStream>()
  /** The last entries, in order: all of those behind #memoryFrom, up to #last. */
  #memory: LiveRow[] = []
  #memoryFrom = 0
  #last = 0
  #awake = false
  #kinds: ReturnType<typeof kindsOf> | null = null
  /** Reads what is new and hands it out. */
  readonly pull: () => Promise<void>

  /** `remembered`: how many of the last entries are kept at hand for those who come back. */
  constructor(engine: Engine, remembered = 2_000) {
    this.#engine = engine
    this.#remembered = remembered
    this.pull = naturalBatch(() => this.#pull())
  }

  get streams(): ReadonlySet<LiveStream> {
    return this.#streams
  }

  get kinds(): ReturnType<typeof kindsOf> {
    return (this.#kinds ??= kindsOf(allLiveSources()))
  }

  /**
   * Adds a screen: from now on, or from the entry after `since`. Where `since` is no longer (or
   * not yet) part of the line, the screen is told to start anew by a `reset`.
   */
  async add(stream: LiveStream, since: number | null): Promise<void> {
    this.#streams.add(stream)
    if (!this.#awake) await this.pull()
    if (since === null) return this.#join(stream, this.#last, 'ready')
    // Another process may have been a moment ahead of this one.
    if (since > this.#last) await this.pull()
    if (since > this.#last) return this.#join(stream, this.#last, 'reset')
    stream.at = since
    while (stream.open && stream.at < this.#memoryFrom) {
      if (!(await this.#catchUp(stream))) return this.#join(stream, this.#last, 'reset')
    }
    // No pause between here and joining: what comes next, the hub hands out.
    for (const row of this.#memory) this.#offer(stream, row)
    this.#join(stream, this.#last, null)
  }

  remove(stream: LiveStream): void {
    this.#streams.delete(stream)
    for (const topic of stream.topics) {
      const followers = this.#byTopic.get(topic)
      followers?.delete(stream)
      if (followers?.size === 0) this.#byTopic.delete(topic)
    }
    if (this.#streams.size === 0) this.#awake = false
  }

  /** Tells whether screens wait for entries up to `last` that the hub has not read yet. */
  isBehind(last: number): boolean {
    return this.#awake && last > this.#last
  }

  /** Lets every screen know that the line is still there, and where they are in it. */
  beat(): void {
    for (const stream of this.#streams) if (stream.joined) stream.write(`id: ${this.#last}\n\n`)
  }

  #join(stream: LiveStream, at: number, saying: 'ready' | 'reset' | null): void {
    if (!stream.open) return
    if (saying !== null) stream.write(`id: ${at}\nevent: ${saying}\ndata: {}\n\n`)
    stream.at = at
    stream.joined = true
    for (const topic of stream.topics) {
      const followers = this.#byTopic.get(topic) ?? new Set()
      this.#byTopic.set(topic, followers.add(stream))
    }
  }

  async #pull(): Promise<void> {
    if (this.#streams.size === 0) return
    if (!this.#awake) await this.#wake()
    for (;;) {
      const part = { after: this.#last, upTo: whole, topics: null, limit: page }
      const rows = await this.#read((ctx) => liveRows(ctx, part))
      for (const row of rows) this.#handOut(row)
      if (rows.length === page) continue
      // Only now does a new screen join at the end of the line, and not somewhere before it.
      this.#awake = this.#streams.size > 0
      return
    }
  }

  async #wake(): Promise<void> {
    const { last, floor } = await this.#read(lineEnds)
    const after = Math.max(floor, last - this.#remembered)
    this.#memory = []
    this.#memoryFrom = after
    this.#last = after
  }

  /** Reads one page of the past for a screen; false where the past is tidied away. */
  async #catchUp(stream: LiveStream): Promise<boolean> {
    const upTo = this.#memoryFrom
    const topics = [...stream.topics]
    const part = { after: stream.at, upTo, topics, limit: page }
    const rows = await this.#read((ctx) => liveRows(ctx, part))
    // Asked afterwards: what was tidied while reading counts as gone.
    const { floor } = await this.#read(lineEnds)
    if (stream.at < floor) return false
    for (const row of rows) this.#offer(stream, row)
    if (rows.length < page) stream.at = Math.max(stream.at, upTo)
    return true
  }

  #handOut(row: LiveRow): void {
    this.#last = row.pos
    this.#memory.push(row)
    if (this.#memory.length > 2 * this.#remembered) {
      const forgotten = this.#memory.splice(0, this.#remembered)
      this.#memoryFrom = forgotten.at(-1)?.pos ?? this.#memoryFrom
    }
    const followers = new Set<LiveStream>()
    for (const topic of row.topics) {
      for (const stream of this.#byTopic.get(topic) ?? []) followers.add(stream)
    }
    for (const stream of followers) this.#offer(stream, row)
  }

  /** Tells a screen of an entry, unless it knows it, does not follow it or may not. */
  #offer(stream: LiveStream, row: LiveRow): void {
    if (row.pos <= stream.at) return
    stream.at = row.pos
    const said = row.topics.filter((topic) => stream.topics.has(topic))
    if (said.length === 0) return
    const message = messageOf(row)
    const heard = said.filter((topic) =>
      message.rights.get(topic)?.some((may) => mayHear(stream.actor, may, message.place)),
    )
    if (heard.length === 0) return
    stream.write(`id: ${row.pos}\ndata: {"topics":${JSON.stringify(heard)},${message.json}\n\n`)
  }

  #read<R>(query: (ctx: Ctx) => Promise<R>): Promise<R> {
    return unitOfWork(this.#engine, reader, query)
  }
}

interface Message {
  readonly rights: ReturnType<typeof rightsOf>
  readonly place: ReturnType<typeof placeOf>
  /** The JSON of the message without its opening brace and topics. */
  readonly json: string
}

const messages = new WeakMap<LiveRow, Message>()

/** What a row says and who may hear it: worked out once, for all screens. */
function messageOf(row: LiveRow): Message {
  let message = messages.get(row)
  if (message === undefined) {
    const { id, type, subject, sequence, occurred_at, payload } = row
    const said = { id, type, subject, sequence, time: occurred_at.toString(), data: payload }
    message = {
      rights: rightsOf(liveSourcesOf(type), payload),
      place: placeOf(payload),
      json: JSON.stringify(said).slice(1),
    }
    messages.set(row, message)
  }
  return message
}
