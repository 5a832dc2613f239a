import { isId, type Id as IdOf } from '@redthread/kernel/id'
import type { RefusalKind } from '@redthread/kernel/refusal'
import type { Words } from '@redthread/kernel/words'
import { Type as T, type Static, type TObject, type TProperties, type TSchema } from 'typebox'

/** An object that refuses fields it does not know; a `title` names it in OpenAPI and clients. */
export function Shape<P extends TProperties>(
  properties: P,
  options: { title?: string; description?: string } = {},
): TObject<P> {
  return T.Object(properties, { additionalProperties: false, ...options })
}

/** An id with this prefix, typed by it. */
export function Id<P extends string>(prefix: P) {
  const pattern = `^${prefix}_[0-9a-z]{1,40}$`
  return T.Unsafe<IdOf<P>>(T.String({ pattern, examples: [`${prefix}_01kaf3t9c2m8x4r6v7w5`] }))
}
export { isId }

/** An instant in UTC, as RFC 3339 text. */
export const Instant = T.Unsafe<Temporal.Instant>(T.String({ format: 'date-time' }))

/** A text in every language. */
export const WordsShape = T.Unsafe<Words>(
  Shape({ en: T.String(), fi: T.String(), da: T.String(), pl: T.String() }),
)

/** A page of a cursor list. */
export function PageOf<S extends TSchema>(item: S) {
  return Shape({ items: T.Array(item), next: T.Union([T.String(), T.Null()]) })
}

/** The query of a cursor list, to which a route adds its filters. */
export const pageQuery = {
  limit: T.Optional(T.Integer({ minimum: 1, maximum: 200, default: 50 })),
  after: T.Optional(
    T.String({ maxLength: 500, description: 'Cursor: `next` of the page before.' }),
  ),
}

/** A published event: its name carries module and version, its payload is a schema. */
export interface EventType<Name extends string = string, S extends TSchema = TSchema> {
  readonly name: Name
  readonly schema: S
  readonly summary: string
}
export type Payload<E> = E extends EventType<string, infer S> ? Static<S> : never

/** Declares an event, named `module.past_tense.v1`; the summary goes to docs/events.md. */
export function event<Name extends string, S extends TSchema>(
  name: Name,
  schema: S,
  summary: string,
): EventType<Name, S> {
  return { name, schema, summary }
}

/** A permission of a module: `resource:action`, scoped by grants to channels and locations. */
export type Permission = `${string}:${string}`

/** Declares the permissions of a resource with what each allows, in words for the roles screen. */
export function permissions<const R extends string, const A extends Record<string, Words>>(
  resource: R,
  actions: A,
): { readonly [K in keyof A & string as `${R}:${K}`]: Words } {
  const entries = Object.entries(actions).map(([action, words]) => [`${resource}:${action}`, words])
  return Object.fromEntries(entries) as { [K in keyof A & string as `${R}:${K}`]: Words }
}

/** An RFC 9457 problem, as every refusal is answered. */
export const Problem = Shape(
  {
    type: T.String({ description: 'Stable code, `module.code`.' }),
    title: T.String({ description: 'In the language of the request.' }),
    status: T.Integer(),
    requestId: T.String(),
    detail: T.Optional(T.Unknown({ description: 'What the code is about: ids, limits, fields.' })),
  },
  { description: 'RFC 9457 problem' },
)

export type { RefusalKind }
