import type { IncomingHttpHeaders } from 'node:http'
import { type Actor, nobody } from '../actor.ts'
import type { May } from '../route.ts'

/** A fresh anonymous person, with the cookie that makes the browser keep it. */
export interface NewVisitor {
  readonly actor: Actor
  readonly setCookie: string
}

/**
 * How the edge learns who calls. Each function answers `nobody` rather than fail; it answers
 * without a promise where it knows (a cached session), which keeps the hot path synchronous.
 */
export interface Identify {
  /** From the staff cookie or an API key (`Authorization: Bearer rtk_…`). */
  readonly staff: (headers: IncomingHttpHeaders) => Actor | Promise<Actor>
  /** From the shopper or visitor cookie. */
  readonly person: (headers: IncomingHttpHeaders) => Actor | Promise<Actor>
  /** Makes an anonymous person; writes nothing but the cookie. */
  readonly visitor: () => NewVisitor
}

/** Nobody is known: for a server without sign-in, as some tests want it. */
export const strangers: Identify = {
  staff: () => nobody,
  person: () => nobody,
  visitor: () => ({ actor: nobody, setCookie: '' }),
}

/**
 * Which of the two identities of a browser a route is about. A thing that persons and staff have in
 * hand alike (`party`) is asked for as a person, unless the app says `x-redthread-side: staff`: one
 * browser may be signed in as both.
 */
export function audienceOf(may: May, headers: IncomingHttpHeaders): 'staff' | 'person' {
  if (may === 'visitor' || may === 'shopper') return 'person'
  if (may === 'party' && headers['x-redthread-side'] === 'staff') return 'staff'
  if (may !== 'anyone' && may !== 'party') return 'staff'
  return headers.authorization === undefined ? 'person' : 'staff'
}
