import type { Locale } from '@redthread/kernel/words'

/**
 * A question to the server, by the name that its route carries, such as `locations.find_stores`.
 */
export interface Question {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
}

/** A request to the server's own HTTP interface, sent on behalf of the reader. */
export interface Errand {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  /** Version that the reader saw, for changes that must not overwrite another. */
  readonly ifMatch?: number
  /** Language of the page, where it differs from what the browser prefers. */
  readonly locale?: Locale
}

/** What an errand came back with; `setCookie` must reach the reader's browser. */
export interface ErrandOutcome {
  readonly status: number
  readonly body: unknown
  readonly setCookie: readonly string[]
}

/**
 * The only way from a server-drawn page to the server, made anew for each request. The server
 * provides it, the shop's loaders and actions use it.
 */
export interface PageDoor {
  /**
   * Asks a query in this process, without HTTP, as the reader who opened the page. A refusal is
   * thrown as a Response with its status and problem.
   */
  readonly ask: <A>(name: string, question?: Question) => Promise<A>
  /** Sends a request through the whole edge: sign-in, limits, idempotency, refusals. */
  readonly send: (errand: Errand) => Promise<ErrandOutcome>
  /** The nonce of this answer's content security policy. */
  readonly nonce: string
  /** Whether the reader is a signed-in shopper. */
  readonly signedIn: boolean
  /** When the page is drawn: pages have no clock of their own. */
  readonly now: Temporal.Instant
  /** Whether the demo retailer may be here, so that pages point to the outbox. */
  readonly demo: boolean
}
