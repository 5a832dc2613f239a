import { LRUCache } from 'lru-cache'
import type { Actor } from '../actor.ts'

/** What a look-up found: the caller, and until when the credential itself is good. */
export interface Found {
  readonly actor: Actor
  readonly expiresAt: Temporal.Instant | null
}

/** How long a look-up is believed: what another process revoked ends here after this time. */
export const believedMs = 10_000

const caches = new Set<SessionCache>()

/**
 * Remembers who stands behind a credential, so that a signed-in request costs no SQL. Only those
 * who are somebody are kept; a flood of wrong cookies displaces nobody.
 */
export class SessionCache {
  readonly #known = new LRUCache<string, Actor & object>({ max: 20_000, ttl: believedMs })
  readonly #running = new Map<string, Promise<Actor>>()
  readonly #clock: () => Temporal.Instant

  constructor(clock: () => Temporal.Instant) {
    this.#clock = clock
    caches.add(this)
  }

  /** The actor of a credential: at once where it is known, else by the look-up. */
  get(credential: string, lookUp: () => Promise<Found>): Actor | Promise<Actor> {
    return this.#known.get(credential) ?? this.#find(credential, lookUp)
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
    const now = this.#clock().epochMilliseconds
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

/**
 * Makes this process look a credential up anew, or everybody where none is named. It is called
 * after anything was revoked or changed in what people may do; other processes follow within
 * `believedMs`.
 */
export function forgetSessions(credential?: string): void {
  for (const cache of caches) cache.forget(credential)
}
