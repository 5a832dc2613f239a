import { createContext } from 'react-router'

/** A question to the server, by the name that its route carries, such as `locations.find_stores`. */
export interface Question {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
}

/** A request to the server's own HTTP interface, sent on behalf of the reader. */
export interface Errand {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: unknown
}

/** What an errand came back with; `setCookie` must reach the reader's browser. */
export interface Outcome {
  readonly status: number
  readonly body: unknown
  readonly setCookie: readonly string[]
}

/** The only way from a page to the server; made anew for each request by the server. */
export interface Door {
  /** Asks a query in this process, without HTTP, as the reader who opened the page. */
  readonly ask: <A>(name: string, question?: Question) => Promise<A>
  /** Sends a request through the whole edge: sign-in, limits, idempotency, refusals. */
  readonly send: (errand: Errand) => Promise<Outcome>
  /** The nonce of this answer's content security policy. */
  readonly nonce: string
  /** Whether the reader is a signed-in shopper. */
  readonly signedIn: boolean
  /** Whether the demo retailer is in the database, so that pages may point to the outbox. */
  readonly demo: boolean
}

export const doorContext = createContext<Door>()
