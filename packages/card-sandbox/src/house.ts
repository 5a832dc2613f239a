import type { Fields } from './form-fields.ts'
import type { Body, OpenShelf } from './shelf.ts'

/** A signed event on its way to whoever listens. */
export interface Mail {
  readonly body: string
  readonly signature: string
}

/** One request, its body read. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly fields: Fields
}

/** An answer: JSON of the API, or a page. */
export interface Answer {
  readonly status: number
  readonly json?: unknown
  readonly html?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What a request works with. */
export interface House {
  readonly open: OpenShelf
  /** Where the pages are reached. */
  readonly address: string
  /** Seconds since 1970. */
  readonly seconds: () => number
  readonly newId: (prefix: string) => string
  /** Sends an event once the request is kept. */
  readonly tell: (type: string, object: Body) => void
}

/** A door of the sandbox: the first group of the path is the id. */
export interface Door {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  readonly answer: (house: House, call: Call, id: string) => Promise<Answer>
}
