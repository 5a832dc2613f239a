import { locales, type Locale } from '@redthread/kernel/words'
import { Type as T } from 'typebox'
import { Id, Instant, Shape } from './define.ts'

/** A choice among fixed words. */
export function oneOf<const Names extends readonly string[]>(names: Names) {
  return T.Unsafe<Names[number]>(T.Union(names.map((name) => T.Literal(name))))
}

/** A value that may be absent, written as null. */
export function orNull<S extends Parameters<typeof T.Union>[0][number]>(schema: S) {
  return T.Union([schema, T.Null()])
}

export const LocaleChoice = T.Unsafe<Locale>(T.Union(locales.map((l) => T.Literal(l))))

/** A mail address, kept in small letters. */
export const MailAddress = T.String({
  maxLength: 254,
  pattern: '^[^\\s@<>"]+@[^\\s@<>"]+\\.[^\\s@<>".]+$',
  examples: ['aino@tuuli.example'],
})

/** `resource:action`, as declared by a module. */
export const PermissionName = T.Unsafe<`${string}:${string}`>(
  T.String({ pattern: '^[a-z_]+:[a-z_]+$', maxLength: 80, examples: ['channels:write'] }),
)

/** Where something holds: null is everywhere, a list names the places. */
export const reachFields = {
  channels: orNull(T.Array(Id('chn'), { minItems: 1, maxItems: 200, uniqueItems: true })),
  locations: orNull(T.Array(Id('loc'), { minItems: 1, maxItems: 500, uniqueItems: true })),
}

/** A permission with the places where it is held. */
export const GrantShape = Shape({ permission: PermissionName, ...reachFields })

/** A place where someone is signed in. */
export const SessionShape = Shape({
  id: Id('ses'),
  by: oneOf(['password', 'passkey', 'pin', 'magic_link']),
  device: T.String({ description: 'Browser and system in words, such as `Firefox on Linux`.' }),
  ip: T.String({ description: 'Address that it was opened from.' }),
  current: T.Boolean({ description: 'The session of this very call.' }),
  createdAt: Instant,
  lastSeenAt: orNull(Instant),
  expiresAt: Instant,
})
