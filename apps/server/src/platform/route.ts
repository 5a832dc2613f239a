import type { Permission } from '@redthread/contract/define'
import type { RefusalKind } from '@redthread/kernel/refusal'
import type { Locale } from '@redthread/kernel/words'
import type { Static, TObject, TSchema } from 'typebox'
import type { Scope } from './actor.ts'
import type { Ctx } from './ctx.ts'
import type { ReadyAnswer } from './ready-answer.ts'

/**
 * Who may call a route: `anyone`; `visitor`, any person, anonymous or signed in; `shopper`, a
 * signed-in person; `staff`, any signed-in member for their own things; `till`, a paired till,
 * whoever is signed in there; `party`, a person, or staff and keys on their behalf, for things that
 * both have in hand: the handler decides who may; or a permission.
 */
export type May = 'anyone' | 'visitor' | 'shopper' | 'staff' | 'till' | 'party' | Permission

type Of<S> = S extends TSchema ? Static<S> : undefined

/** What a handler gets of the request, parsed and typed. */
export interface Input<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  /** The version of If-Match, null where the header is absent. */
  readonly ifMatch: number | null
  /** The body of an upload; empty on other routes. */
  readonly bytes: Uint8Array
  readonly locale: Locale
  readonly ip: string
  readonly userAgent: string
}

/**
 * Where a scoped permission is checked: `everywhere` needs an unscoped grant, `inside` leaves it to
 * the handler (requireAt or reach), a function names the place.
 */
export type ScopeRule<I> = 'everywhere' | 'inside' | ((input: I) => Scope)

/** Headers of an answer; a list is sent as one header each, as cookies need it. */
export type AnswerHeaders = Readonly<Record<string, string | string[]>>

/** An answer with another status than the first declared one, or with headers. */
export class Answer<T> {
  readonly status: number
  readonly body: T
  readonly headers: AnswerHeaders
  constructor(status: number, body: T, headers: AnswerHeaders = {}) {
    this.status = status
    this.body = body
    this.headers = headers
  }
}

export interface RouteOf<P, Q, B, A> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  /** `module.verb_noun`: the operation id of OpenAPI, the action of the audit log. */
  readonly name: string
  readonly summary: string
  readonly may: May
  readonly scope?: ScopeRule<Input<Of<P>, Of<Q>, Of<B>>>
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** Takes the body as it comes, of whatever media type, and gives it to the handler as `bytes`. */
  readonly upload?: boolean
  /** The largest body in bytes, where it may be larger than that of others. */
  readonly mostBytes?: number
  /** Status → schema; the first is the usual one. `null` is an empty body (204). */
  readonly answer: Readonly<Record<number, TSchema | null>>
  /** All that the handler may refuse; others are bugs. The edge's own are understood. */
  readonly refusals?: readonly RefusalKind[]
  /** Writes keep the transaction's `write`; a GET reads without one unless it says `write`. */
  readonly mode?: 'read' | 'write'
  /**
   * Calls outward: the handler does its work in short units of its own ({@link unitApart}), so that
   * no transaction stays open over the call. Its idempotency key is claimed before and answered
   * after; a twin of a call that died in between runs it again, so it must be safe to repeat.
   */
  readonly outward?: boolean
  /** Requests a minute of one caller (or address) on this route, below the general limit. */
  readonly perMinute?: number
  /** Fields of the body or answer that never enter the audit log. */
  readonly secret?: readonly string[]
  /**
   * A refusal that is returned, not thrown, keeps what was written: a wrong PIN counts. A read that
   * many ask alike may give its answer as ready bytes.
   */
  readonly handle: (ctx: Ctx, input: Input<Of<P>, Of<Q>, Of<B>>) => Promise<Given<A>> | Given<A>
}

type Given<A> = A | Answer<A> | ReadyAnswer<A>

/** A declared route, as modules export them and the edge mounts them. */
export type Route = RouteOf<TObject | undefined, TObject | undefined, TSchema | undefined, unknown>

/** Declares a route; the handler's input is inferred from the schemas. */
export function route<
  P extends TObject | undefined = undefined,
  Q extends TObject | undefined = undefined,
  B extends TSchema | undefined = undefined,
  A = unknown,
>(declared: RouteOf<P, Q, B, A>): Route {
  return declared
}
