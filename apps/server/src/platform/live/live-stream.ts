import type { ServerResponse } from 'node:http'
import type { Actor } from '../actor.ts'

/** Bytes that may wait for a slow reader before it is cut off; it catches up when it returns. */
const mostBuffered = 512 * 1024

type Opened = Pick<LiveStream, 'topics' | 'actor' | 'caller' | 'look'>

/** One open screen: its topics, who looks at it, and how far it has read. */
export class LiveStream {
  readonly topics: ReadonlySet<string>
  readonly caller: string
  /** Asks anew who looks at it, as the request did. */
  readonly look: () => Actor | Promise<Actor>
  /** With the rights of the last look. */
  actor: Actor
  readonly #out: ServerResponse
  /** The last pos that this screen has been told of, or that was none of its business. */
  at = 0
  /** Whether the hub hands it new entries; before that it catches up by itself. */
  joined = false

  constructor(out: ServerResponse, opened: Opened) {
    this.#out = out
    this.topics = opened.topics
    this.actor = opened.actor
    this.caller = opened.caller
    this.look = opened.look
  }

  get open(): boolean {
    return !this.#out.writableEnded && !this.#out.destroyed
  }

  /** Writes a frame; a reader who does not keep up is cut off. */
  write(frame: string): void {
    if (!this.open) return
    this.#out.write(frame)
    if (this.#out.writableLength > mostBuffered) this.#out.destroy()
  }

  /** Ends the stream in good order; the browser comes back after about `retryMs`. */
  end(retryMs: number): void {
    if (this.open) this.#out.end(`retry: ${retryMs}\n\n`)
  }
}
