import type { IconName } from './icon.tsx'

const signs: readonly (readonly [RegExp, IconName])[] = [
  [/pickup|collect|reserve/, 'bag'],
  [/return|exchange/, 'turn'],
  [/gift|wrap/, 'gift'],
  [/coffee|cafe|cup|brew|seat/, 'cup'],
  [/access|step|wheel/, 'access'],
  [/ship|deliver|parcel/, 'box'],
  [/advice|consult|chat|video/, 'chat'],
]

/** The sign for a service by its code; a spark for those that have none of their own. */
export function serviceIcon(code: string): IconName {
  return signs.find(([pattern]) => pattern.test(code))?.[1] ?? 'spark'
}
