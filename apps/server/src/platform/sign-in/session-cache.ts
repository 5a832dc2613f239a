import { LRUCache } from 'lru-cache'
import type { Actor } from '../actor.ts'

/** What a look-up found: the caller, and until when the credential itself is good. */
export interface Found {
  readonly actor: Actor
  readonly expiresAt: Temporal.Instant | null
}

/** How long a look-up is believed. */
const believedMs = 10_000
/** How long it is believed without a look at what other processes revoked. */
const unaskedMs = 1_000

/** What a memory of sessions lives by. */
export interface SessionCacheParts {
  readonly clock: () => Temporal.Instant
  /** A number that everything revoked moves, in whichever process. */
  readonly revocations: () => Promise<number>
}

const caches = new Set<SessionCache>()

/**
 * Remembers who stands behind a credential, so that a signed-in request costs no SQL. Only those
 * who are somebody are kept; a flood of wrong cookies displaces nobody.
 */
export class SessionCache {
  readonly #known = new LRUCache<string, Actor & object>({ max: 20_000, ttl: believedMs })
  readonly #running = new Map<string, Promise<Actor>>()
  readonly #parts: SessionCacheParts
  #count: number | null = null
  #askedAt = -Infinity
  #asking: Promise<void> | null = null

  constructor(parts: SessionCacheParts) {
    this.#parts = parts
    caches.add(this)
  }

  /**
   * The actor of a credential: at once where it is known, else by the look-up. Once a second the
   * first who asks waits for a look at what was revoked elsewhere.
   */
  get(credential: string, lookUp: () => Promise<Found>): Actor | Promise<Actor> {
    if (performance.now() - this.#askedAt > unaskedMs) {
      this.#asking ??= this.#ask()
      return this.#asking.then(() => this.#recall(credential, lookUp))
    }
    return this.#recall(credential, lookUp)
  }

  #recall(credential: string, lookUp: () => Promise<Found>): Actor | Promise<Actor> {
    return this.#known.get(credential) ?? this.#find(credential, lookUp)
  }

  async #ask(): Promise<void> {
    const askedAt = performance.now()
    try {
      const count = await this.#parts.revocations()
      if (count !== this.#count) this.forget()
      this.#count = count
    } catch {
      // The database is away: nobody revokes anything now, and what is known ends by its time.
    }
    this.#askedAt = askedAt
    this.#asking = null
  }

  #find(credential: string, lookUp: () => Promise<Found>): Promise<Actor> {
    const running = this.#running.get(credential)
    if (running !== undefined) return running
    const finding: Promise<Actor> = lookUp()
      .then(({ actor, expiresAt }) => {
        // Forgotten while the look-up ran: use what it read, but do not keep it.
        if (this.#running.get(credential) === finding) this.#keep(credential, actor, expiresAt)
        return actor
      })
      .finally(() => {
        if (this.#running.get(credential) === finding) this.#running.delete(credential)
      })
    this.#running.set(credential, finding)
    return finding
  }

  #keep(credential: string, actor: Actor, expiresAt: Temporal.Instant | null): void {
    if (actor.kind === 'nobody') return
    const now = this.#parts.clock().epochMilliseconds
    const left = expiresAt === null ? believedMs : expiresAt.epochMilliseconds - now
    if (left > 0) this.#known.set(credential, actor, { ttl: Math.min(left, believedMs) })
  }

  /** Forgets one credential, or everyone; look-ups that still run are not kept. */
  forget(credential?: string): void {
    if (credential === undefined) {
      this.#running.clear()
      this.#known.clear()
    } else {
      this.#running.delete(credential)
      this.#known.delete(credential)
    }
  }

  /** Stops listening, as its server closes. */
  [Symbol.dispose](): void {
    caches.delete(this)
  }
}

/** Makes this process look a credential up anew, or everybody where none is named. */
export function forgetSessions(credential?: string): void {
  for (const cache of caches) cache.forget(credential)
}
